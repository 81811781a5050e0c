import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { exitCodes, type Terminal } from './command.ts'
import { planLint } from './plan-lint.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-plan-lint-'))
})
after(() => rm(folder, { recursive: true, force: true }))

async function run(content: string | Uint8Array, isJson = false) {
  const path = join(folder, 'plan.txt')
  await writeFile(path, content)
  const printed: string[] = []
  const noted: string[] = []
  const terminal: Terminal = {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
    environment: {},
  }
  const code = await planLint.run({ arguments: [path], flags: {}, isJson }, terminal)
  return { code, noted, out: printed.join('\n') }
}

const clash = '一、产业体系\n\n1.船舶与海洋工程装备。到2030年，船舶与海洋工程装产业集群产值达到480亿元。\n'

test('an error is told with its code frame, the way out and exit 1', async () => {
  const { code, out } = await run(clash)
  assert.equal(code, exitCodes.found)
  assert.match(out, /错误 error {2}name-cut-short .*plan\.txt:3:20/)
  assert.match(out, /\n {4}3 \| .*船舶与海洋工程装产业集群.*\n {6}\| +\^{16}\n/)
  assert.match(out, /建议：改为“船舶与海洋工程装备”。/)
  assert.match(out, /1 errors, 0 warnings, 0 infos\)$/)
})

test('with --json the findings are one value', async () => {
  const { code, out } = await run(clash, true)
  assert.equal(code, exitCodes.found)
  const { diagnostics } = JSON.parse(out)
  assert.equal(diagnostics.length, 1)
  const [{ code: name, severity, at, quote, proposal }] = diagnostics
  assert.deepEqual([name, severity, quote], ['name-cut-short', 'error', '船舶与海洋工程装'])
  assert.deepEqual(at, { line: 3, column: 20, endLine: 3, endColumn: 28 })
  assert.deepEqual(proposal.replacement, { at, text: '船舶与海洋工程装备' })
})

test('warnings alone are no failure, nor is a text without findings', async () => {
  assert.equal((await run('一、任务\n\n到2030年，自动化率突破90%以上。\n')).code, exitCodes.done)
  const { code, out } = await run('春天来了。')
  assert.equal(code, exitCodes.done)
  assert.equal(out, '0 个错误、0 个警告、0 个提示  (0 errors, 0 warnings, 0 infos)')
})

test('a file that is no document says so', async () => {
  const { code, noted, out } = await run(new Uint8Array(0), true)
  assert.equal(code, exitCodes.found)
  assert.equal(noted.length, 1)
  assert.equal(JSON.parse(out).diagnostics[0].code, 'document-empty')
})
