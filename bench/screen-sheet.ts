/**
 * How long each detector takes on a sheet of 100,000 rows and 20 fields, with names, and on 24 months of it.
 *
 *     node bench/screen-sheet.ts [ROWS]
 */
import { detectors } from '../src/domain/registry/screen/catalogue.generated.ts'
import { exampleFirms } from '../src/domain/registry/screen/example-firms.ts'
import { exampleSeries } from '../src/domain/registry/screen/example-series.ts'
import { prepareGround } from '../src/domain/registry/screen/screen-ground.ts'
import type { Columns, Sheet } from '../src/domain/registry/screen/screen-sheet.ts'

const rows = Number(process.argv[2] ?? 100_000)
const copies = ['', '2', '3']

/** Eight fields, three times less four: twenty. */
function widened({ fields, columns, previous = {}, ...rest }: Sheet): Sheet {
  const widen = (of: Columns) =>
    Object.fromEntries(
      copies.flatMap((copy) => Object.entries(of).map(([key, values]) => [`${key}${copy}`, values])),
    )
  return {
    ...rest,
    fields: copies
      .flatMap((copy) => fields.map((field) => ({ ...field, key: `${field.key}${copy}` })))
      .slice(0, 20),
    columns: { ...widen(columns), ...texts() },
    previous: widen(previous),
  }
}

function texts(): Columns {
  const each = (of: (row: number) => string) => Array.from({ length: rows }, (_, row) => of(row))
  const sign = (number: number) => String.fromCodePoint(0x4e00 + (number % 2000))
  return {
    creditCode: each((row) => `91330212XN${String(row).padStart(8, '0')}`),
    name: each((row) => `宁波${sign(row)}${sign(Math.floor(row / 2000))}${sign(row * 31)}精密机械有限公司`),
    address: each((row) => `姜山镇${sign(row * 3)}路${Math.floor(row / 7)}号`),
    phone: each((row) => `100${row}`),
  }
}

const series = exampleSeries({ rows, months: 24 })
const plain = widened(exampleFirms({ rows }).sheet)
const sheet = { ...plain, targets: Object.fromEntries(plain.fields.map(({ key }) => [key, [0.1]])) }
const whole: Sheet = {
  ...sheet,
  fields: [...sheet.fields.filter(({ key }) => key !== 'grossOutputWanYuan'), ...series.fields],
  series: series.series ?? [],
}

const begunMs = performance.now()
const ground = prepareGround(whole)
console.log(`${rows} rows, ${whole.fields.length} fields, 24 months`)
console.log(`  ${'ground'.padEnd(20)} ${(performance.now() - begunMs).toFixed(0)} ms`)
for (const { code, check } of detectors) {
  const startMs = performance.now()
  const found = check(ground).length
  console.log(`  ${code.padEnd(20)} ${(performance.now() - startMs).toFixed(0)} ms, ${found} findings`)
}
