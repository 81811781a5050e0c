import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { registries } from '../content/registries/catalogue.generated.ts'
import { exitCodes, type FlagValue, type Terminal } from './command.ts'
import { demoGenerate } from './demo-generate.ts'

const folder = mkdtempSync(join(tmpdir(), 'guatu-demo-generate-'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function run(flags: Readonly<Record<string, FlagValue>>, isJson = false) {
  const printed: string[] = []
  const terminal: Terminal = { print: (line) => printed.push(line), note: () => undefined, environment: {} }
  const code = await demoGenerate.run({ arguments: [], flags, isJson }, terminal)
  return { code, out: printed.join('\n') }
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('one CSV a registry with Chinese heads and units, the list of errors, and a note that says 演示数据', async () => {
  const out = join(folder, 'a')
  const { code, out: printed } = await run({ enterprises: 200, seed: 'cli', out }, true)
  assert.equal(code, exitCodes.done)
  const summary = JSON.parse(printed)
  assert.deepEqual(
    readdirSync(out).sort(),
    [...registries.map(({ id }) => `${id}.csv`), 'README.txt', 'truth.json'].sort(),
  )
  assert.match(read('a/README.txt'), /^演示数据/)
  const [head = '', ...lines] = read('a/enterprise-year.csv').trimEnd().split('\r\n')
  assert.match(head, /^\uFEFF统一社会信用代码,年度,是否规上,.*工业总产值（万元）.*用地面积（亩）/)
  assert.equal(
    lines.length,
    summary.files.find(({ registry }: { registry: string }) => registry === 'enterprise-year').rows,
  )
  assert.match(read('a/enterprise.csv'), /,(?:下应街道|潘火街道|姜山镇|瞻岐镇),/)
  const truth = JSON.parse(read('a/truth.json'))
  assert.match(truth.note, /演示数据/)
  assert.equal(truth.errors.length, summary.errors)
})

test('the same seed writes the same files, another one others; --clean leaves the errors out', async () => {
  await run({ enterprises: 200, seed: 'cli', out: join(folder, 'b') })
  assert.equal(read('b/enterprise-month.csv'), read('a/enterprise-month.csv'))
  await run({ enterprises: 200, seed: 'other', out: join(folder, 'c'), clean: true })
  assert.notEqual(read('c/enterprise-month.csv'), read('a/enterprise-month.csv'))
  assert.deepEqual(JSON.parse(read('c/truth.json')).errors, [])
})

test('a folder with something in it is left alone, and a number of firms that cannot be is refused', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  await assert.rejects(run({ enterprises: 200, out: folder }), /is not empty/)
  assert.equal(read('mine.txt'), 'mine')
  await assert.rejects(run({ enterprises: 12, out: join(folder, 'd') }), /from 100 to 2000000, not 12/)
  await assert.rejects(run({ enterprises: 150.5, out: join(folder, 'd') }), /whole number/)
})
