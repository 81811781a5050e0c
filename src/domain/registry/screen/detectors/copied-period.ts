/** A row whose figures are those of last time, digit for digit. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
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
    return Array.from({ length: sheet.size }, (_, row) => row).flatMap((row) => {
      const known = flows.filter(
        ({ values, before: last }) => (values[row] || 0) !== 0 && (last?.[row] || 0) !== 0,
      )
      const same = known.filter(({ values, before: last }) => values[row] === last?.[row])
      if (same.length < fewest || same.length * 2 < known.length) return []
      const labels = same.map(({ field }) => field.label)
      const list = (language: 'zh' | 'en', mark: string) => labels.map((label) => label[language]).join(mark)
      const facts = {
        same: same.length,
        known: known.length,
        list: list('zh', '、'),
        listEn: list('en', ', '),
      }
      return [{ row, field: null, facts }]
    })
  },
})

function isFlow(type: { readonly kind: string; readonly nature?: string }): boolean {
  return type.kind === 'number' && type.nature === 'flow'
}
