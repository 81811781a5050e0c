/**
 * A hundred ugly files, read as the program reads them and held against what is really in them.
 *
 *     GUATU_UGLY_SEEDS=5000-5200 node --test test/ugly/ugly.test.ts   // others too
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, type Verdict } from './judge.ts'
import { makeUglyFile } from './ugly-workbook.ts'

const [from = 0, to = -1] = (process.env.GUATU_UGLY_SEEDS ?? '').split('-').filter(Boolean).map(Number)
const seeds = [...range(1, 100), ...range(from, to)]

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

const sum = (verdicts: readonly Verdict[], count: (verdict: Verdict) => number) =>
  verdicts.reduce((all, verdict) => all + count(verdict), 0)

test('ugly files are read rightly, and what is not is told', async (t) => {
  const verdicts: Verdict[] = []
  for (const seed of seeds) verdicts.push(await judge(makeUglyFile(String(seed))))
  const cells = sum(verdicts, (one) => one.cells)
  const right = sum(verdicts, (one) => one.right) / cells
  const alarms = sum(verdicts, (one) => one.falseAlarms.length)
  t.diagnostic(
    `${seeds.length} files, ${cells} cells, ${(right * 100).toFixed(3)} % right, ${alarms} false alarms`,
  )
  const silent = verdicts.flatMap(({ seed, silent: wrong }) => wrong.map((one) => ({ seed, ...one })))
  assert.deepEqual(silent.slice(0, 10), [], 'no cell is read wrongly without a word')
  const extra = verdicts.flatMap(({ seed, extraRows }) => extraRows.map((row) => ({ seed, row })))
  assert.deepEqual(extra.slice(0, 10), [], 'no row is made up')
  assert.ok(right >= 0.98, `only ${(right * 100).toFixed(2)} % of the cells are right`)
  assert.ok(alarms <= cells * 0.001, `${alarms} remarks on cells that are right`)
})

test('the same seed gives the same file', () => {
  for (const seed of ['1', '2', '3']) assert.deepEqual(makeUglyFile(seed).bytes, makeUglyFile(seed).bytes)
})
