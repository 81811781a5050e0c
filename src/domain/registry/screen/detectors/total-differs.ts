/** A reported total or subtotal that is not the sum of its rows. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { labelFacts } from '../figure-facts.ts'
import { numbersOf, type ReportedTotal, type Sheet } from '../screen-sheet.ts'

const usual = exampleFirms({ rows: 20 })
const sumOf = (field: string) =>
  Math.round(
    Array.from({ length: 20 }, (_, row) => usual.value(row, field)).reduce((sum, value) => sum + value, 0) *
      100,
  ) / 100
const withTotal = (value: number) => () =>
  exampleFirms({ rows: 20, more: { totals: [{ field: 'taxWanYuan', value, label: '合计' }] } }).sheet

export default defineDetector({
  code: 'total-differs',
  title: { zh: '合计与各行之和不等', en: 'A total is not the sum of its rows' },
  looksAt: {
    zh: '把各行加起来与报送的合计、小计比较，容许四舍五入；差额正好等于某一行时指出那一行（可能漏加或重复）。',
    en: 'Adds the rows up and compares with the reported total or subtotal, allowing for rounding; where the difference is just one row’s value, that row is named (left out or counted twice, perhaps).',
  },
  good: [{ what: { zh: '合计相符', en: 'The total agrees' }, sheet: withTotal(sumOf('taxWanYuan')) }],
  bad: [
    {
      what: { zh: '合计漏加了第 5 行', en: 'The total leaves row 5 out' },
      sheet: withTotal(Math.round((sumOf('taxWanYuan') - usual.value(4, 'taxWanYuan')) * 100) / 100),
      finds: [{ row: 4, field: 'taxWanYuan' }],
    },
    {
      what: { zh: '合计多出 100', en: 'The total is 100 too large' },
      sheet: withTotal(sumOf('taxWanYuan') + 100.37),
      finds: [{ row: null, field: 'taxWanYuan' }],
    },
  ],
  check: ({ sheet }) => (sheet.totals ?? []).flatMap((total) => checkTotal(sheet, total)),
})

function checkTotal(sheet: Sheet, total: ReportedTotal) {
  const field = sheet.fields.find(({ key }) => key === total.field)
  const values = numbersOf(sheet.columns, total.field)
  if (field === undefined || values === undefined) return []
  const rows = total.rows ?? Array.from(values.keys())
  const decimals = field.type.kind === 'number' ? field.type.decimals : 0
  const sum = rows.reduce((so, row) => so + (values[row] || 0), 0)
  // Each row may be rounded by half of its last digit; a total mostly has fewer digits.
  const room = Math.max(
    0.5 * 10 ** -decimals * Math.sqrt(rows.length) * 3,
    Math.abs(sum) * 1e-6,
    0.5 * 10 ** -decimals,
  )
  const difference = total.value - sum
  if (Math.abs(difference) <= room) return []
  const one = rows.find((row) => Math.abs(Math.abs(values[row] || 0) - Math.abs(difference)) <= room)
  const shown = (value: number) => Number(value.toFixed(decimals))
  return [
    {
      row: one ?? null,
      field: total.field,
      facts: {
        ...labelFacts(field),
        total: total.label,
        reported: total.value,
        sum: shown(sum),
        difference: shown(difference),
        hint: one === undefined ? '' : `，正好等于第 ${one + 1} 行的数`,
        hintEn: one === undefined ? '' : `, which is just the value of row ${one + 1}`,
      },
    },
  ]
}
