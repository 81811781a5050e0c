/** A row whose figures are those of last time, digit for digit. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import type { FindingDraft } from '../finding.ts'
import type { FigureColumn } from '../screen-ground.ts'
import { numbersOf } from '../screen-sheet.ts'

/** Figures that must agree to the digit; of a stock such as land that is no wonder. */
const fewest = 3

const usual = exampleFirms({ rows: 30 })
const before = (row: number, field: string) => numbersOf(usual.sheet.previous, field)?.[row] ?? Number.NaN
const copied = Object.fromEntries(
  ['grossOutputWanYuan', 'revenueWanYuan', 'valueAddedWanYuan', 'rdExpenseWanYuan'].map((field) => [
    field,
    before(8, field),
  ]),
)

export default defineDetector({
  code: 'copied-period',
  title: { zh: '照抄上一期', en: 'Copied from last time' },
  looksAt: {
    zh: '数一行中有多少个流量数（产值、营收、税收、用电等）与上一期分毫不差；三个以上相同、且占本行可比数字的多数时提示。用地、人数等存量不计。',
    en: 'Counts a row’s flows (output, revenue, tax, electricity …) that equal last time’s to the digit; speaks at three or more, most of those that can be compared. Stocks such as land and people do not count.',
  },
  good: [
    {
      what: { zh: '只有用地与上年相同', en: 'Only the land is that of last year' },
      sheet: () => usual.sheet,
    },
    {
      what: { zh: '只有一个数相同', en: 'One figure agrees' },
      sheet: () => exampleFirms({ rows: 30, edits: { 8: { taxWanYuan: before(8, 'taxWanYuan') } } }).sheet,
    },
  ],
  bad: [
    {
      what: { zh: '四个数与上年完全相同', en: 'Four figures are those of last year' },
      sheet: () => exampleFirms({ rows: 30, edits: { 8: copied } }).sheet,
      finds: [{ row: 8, field: null }],
    },
  ],
  check: ({ sheet, figures }) => {
    const flows = figures.filter(
      ({ field: { type, key }, before: last }) => isFlow(type) && key !== 'landMu' && last !== undefined,
    )
    const same = countSame(flows, sheet.size)
    const found: FindingDraft[] = []
    for (let row = 0; row < sheet.size; row += 1) {
      const count = same[row] ?? 0
      if (count < fewest) continue
      const known = flows.filter((figure) => isKnown(figure, row)).length
      if (count * 2 < known) continue
      const labels = flows.flatMap((figure) => (isSame(figure, row) ? [figure.field.label] : []))
      const list = (language: 'zh' | 'en', mark: string) => labels.map((label) => label[language]).join(mark)
      found.push({
        row,
        field: null,
        facts: { same: count, known, list: list('zh', '、'), listEn: list('en', ', ') },
      })
    }
    return found
  },
})

/** Of each row the figures that are the same in both periods: few rows have any. */
function countSame(flows: readonly FigureColumn[], size: number): Uint16Array {
  const counts = new Uint16Array(size)
  for (const { values, before: last = nothing } of flows)
    for (let row = 0; row < size; row += 1) {
      const value = values[row] ?? 0
      if (value === last[row] && value !== 0) counts[row] = (counts[row] ?? 0) + 1
    }
  return counts
}

const nothing = new Float64Array(0)

/** In both periods. */
function isKnown({ values, before: last }: FigureColumn, row: number): boolean {
  return (values[row] || 0) !== 0 && (last?.[row] || 0) !== 0
}

function isSame({ values, before: last }: FigureColumn, row: number): boolean {
  return (values[row] || 0) !== 0 && values[row] === last?.[row]
}

function isFlow(type: { readonly kind: string; readonly nature?: string }): boolean {
  return type.kind === 'number' && type.nature === 'flow'
}
