/**
 * Ugly files that nobody has seen before, CSV and workbooks, read as the program reads them: how many cells are right, and is every wrong one remarked on?
 *
 *     node bench/ugly.ts [--files 100] [--from 1234567]
 *
 * The seeds begin at a random number unless one is given, and are printed, so that a run can be had again. Ends with 1 when less than 98 % of the cells are right or an
 * error is silent.
 */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { judge, type Verdict } from '../test/ugly/judge.ts'
import { makeUglyFile } from '../test/ugly/ugly-workbook.ts'

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100' }, from: { type: 'string' } },
})
const fileCount = Number(values.files)
const from = values.from === undefined ? randomInt(100_000, 2 ** 40) : Number(values.from)

const verdicts = new Map<string, Verdict[]>([
  ['csv', []],
  ['xlsx', []],
])
for (let seed = from; seed < from + fileCount; seed += 1) {
  const file = makeUglyFile(String(seed))
  verdicts.get(file.source.kind)?.push(await judge(file))
}

const all = [...verdicts.values()].flat()
console.log(`${all.length} files, seeds ${from} to ${from + fileCount - 1}`)
for (const [kind, ofKind] of [...verdicts, ['all', all] as const]) console.log(describe(kind, ofKind))
for (const { seed, silent, missed, extraRows, falseAlarms } of all) {
  for (const cell of silent) console.log(`  ${seed} silent ${JSON.stringify(cell)}`)
  for (const cell of missed) console.log(`  ${seed} told   ${JSON.stringify(cell)}`)
  for (const row of extraRows) console.log(`  ${seed} row ${row} is made up`)
  for (const alarm of falseAlarms) console.log(`  ${seed} false alarm ${alarm}`)
}
const [cells, right] = [sum(all, (one) => one.cells), sum(all, (one) => one.right)]
const wrong = sum(all, ({ silent, extraRows }) => silent.length + extraRows.length)
process.exitCode = right >= cells * 0.98 && wrong === 0 ? 0 : 1

function describe(kind: string, some: readonly Verdict[]): string {
  const [cells, right] = [sum(some, (one) => one.cells), sum(some, (one) => one.right)]
  const silent = sum(some, (one) => one.silent.length)
  const told = sum(some, (one) => one.missed.length)
  const alarms = sum(some, (one) => one.falseAlarms.length)
  const share = ((right / cells) * 100).toFixed(3)
  return `${kind.padEnd(5)} ${some.length} files, ${cells} cells: ${share} % right, ${told} wrong and told, ${silent} wrong in silence, ${alarms} false alarms`
}

function sum(some: readonly Verdict[], count: (verdict: Verdict) => number): number {
  return some.reduce((total, one) => total + count(one), 0)
}
