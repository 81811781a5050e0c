import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { exitCodes, type Terminal } from './command.ts'
import { planCompile } from './plan-compile.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-plan-compile-'))
})
after(() => rm(folder, { recursive: true, force: true }))

async function run(name: string, content: string | Uint8Array | null, isJson = false) {
  const path = join(folder, name)
  if (content !== null) await writeFile(path, content)
  const printed: string[] = []
  const noted: string[] = []
  const terminal: Terminal = {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
    environment: {},
  }
  const code = await planCompile.run({ arguments: [path], flags: {}, isJson }, terminal)
  return { code, printed, noted }
}

const text =
  '一、任务\n1.推动上市。到2027年，上市企业达到30家。（牵头单位：区金融局；配合单位：各镇（街道））\n'

test('with --json the whole plan is one value with the keys of the contract', async () => {
  const { code, printed } = await run('plan.txt', text, true)
  assert.equal(code, exitCodes.done)
  assert.equal(printed.length, 1)
  const plan = JSON.parse(printed[0] ?? '')
  for (const key of [
    'targets',
    'facts',
    'tasks',
    'clusters',
    'indicatorTable',
    'units',
    'zones',
    'outline',
    'diagnostics',
  ])
    assert.ok(Array.isArray(plan[key]), key)
  assert.deepEqual([plan.tasks[0].lead, plan.tasks[0].support], [['区金融局'], ['各镇（街道）']])
  assert.equal(plan.targets[0].value, 30)
})

test('without it a summary names targets, tasks and units', async () => {
  const { code, printed } = await run('plan.txt', text)
  assert.equal(code, exitCodes.done)
  assert.match(printed.join('\n'), /2027 .*30家/)
  assert.match(printed.join('\n'), /推动上市 ← 区金融局；各镇（街道）/)
})

test('a document that is no plan has an empty tree', async () => {
  const { code, printed } = await run('novel.txt', '那是最好的时代，那是最坏的时代。', true)
  assert.equal(code, exitCodes.done)
  assert.deepEqual(JSON.parse(printed[0] ?? '').tasks, [])
})

test('a file that cannot be read says why', async () => {
  const { code, noted } = await run('empty.txt', '')
  assert.equal(code, exitCodes.found)
  assert.equal(noted.length, 1)
  await assert.rejects(run('nowhere.txt', null), /nowhere\.txt cannot be read: there is no such file/)
})
