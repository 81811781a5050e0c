/** Figures of one row that cannot stand together: a part larger than its whole, output without power or people. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { findSlips } from '../find-slips.ts'
import { partPairs } from '../part-pairs.ts'
import type { FigureColumn, ScreenGround } from '../screen-ground.ts'

/** Without the second there is none of the first. */
const needs = [
  ['grossOutputWanYuan', 'electricityWanKwh'],
  ['grossOutputWanYuan', 'employees'],
  ['revenueWanYuan', 'employees'],
] as const

const usual = exampleFirms({ rows: 30 })

export default defineDetector({
  code: 'impossible-relation',
  title: { zh: '各项之间不可能', en: 'Figures that cannot stand together' },
  looksAt: {
    zh: '看同一行中部分是否大于全部（增加值与产值，研发、税收、利润、数字营收与营收），以及有产值却没有用电或没有职工。单位错已另行提示的不重复；一列多数行都不可能时由整列的检测器提示。',
    en: 'Looks for a part larger than its whole in one row (value added and output; R&D, tax, profit, digital revenue and revenue) and for output without electricity or people. Values told as slips of the unit are passed over, and so is a column of which most rows are impossible: another detector tells it once.',
  },
  good: [{ what: { zh: '三十家企业', en: 'Thirty firms' }, sheet: () => usual.sheet }],
  bad: [
    {
      what: { zh: '增加值大于产值', en: 'Value added above output' },
      sheet: () =>
        exampleFirms({
          rows: 30,
          edits: { 4: { valueAddedWanYuan: usual.value(4, 'grossOutputWanYuan') + 1 } },
        }).sheet,
      finds: [{ row: 4, field: 'valueAddedWanYuan' }],
    },
    {
      what: { zh: '有产值，用电为 0', en: 'Output, but no electricity' },
      sheet: () => exampleFirms({ rows: 30, edits: { 6: { electricityWanKwh: 0 } } }).sheet,
      finds: [{ row: 6, field: 'electricityWanKwh' }],
    },
  ],
  check: (ground) => {
    const slips = new Set(
      ground.once(findSlips).map(({ row, column }) => `${row} ${ground.figures[column]?.field.key ?? ''}`),
    )
    return [
      ...partPairs.flatMap(([part, whole]) =>
        compare(ground, [part, whole], (value, other) => value > other),
      ),
      ...needs.flatMap(([made, by]) =>
        compare(ground, [by, made], (value, other) => value === 0 && other > 0),
      ),
    ].filter(
      ({ row, field, otherField }) => !slips.has(`${row} ${field}`) && !slips.has(`${row} ${otherField}`),
    )
  },
})

function compare(
  { figures }: ScreenGround,
  [key, otherKey]: readonly [string, string],
  isWrong: (value: number, other: number) => boolean,
) {
  const find = (wanted: string) => figures.find(({ field }) => field.key === wanted)
  const [own, other] = [find(key), find(otherKey)]
  return own === undefined || other === undefined ? [] : wrongRows(own, other, isWrong)
}

/** Where nearly every row is wrong, the column is, and another detector tells it once. */
const mostOfRows = 0.5
const fewestRows = 8

function wrongRows(
  own: FigureColumn,
  other: FigureColumn,
  isWrong: (value: number, other: number) => boolean,
) {
  let known = 0
  const wrong: { row: number; value: number; against: number }[] = []
  for (let row = 0; row < own.values.length; row += 1) {
    const value = own.values[row] ?? Number.NaN
    const against = other.values[row] ?? Number.NaN
    if (!Number.isNaN(value) && !Number.isNaN(against)) known += 1
    if (isWrong(value, against)) wrong.push({ row, value, against })
  }
  if (known >= fewestRows && wrong.length > mostOfRows * known) return []
  return wrong.map(({ row, value, against }) => ({
    row,
    field: own.field.key,
    otherField: other.field.key,
    facts: {
      label: own.field.label.zh,
      labelEn: own.field.label.en,
      other: other.field.label.zh,
      otherEn: other.field.label.en,
      value,
      against,
    },
  }))
}
