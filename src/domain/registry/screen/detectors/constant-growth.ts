/** A series that grows by the very same rate over the year before, month after month: worked out, it seems, not measured. */
import { defineDetector } from '../detector.ts'
import { exampleSeries } from '../example-series.ts'
import { labelFacts } from '../figure-facts.ts'
import { medianOf } from '../robust.ts'
import { knownStretches } from '../series-rows.ts'

/** Months compared, the part of them that must agree, and how nearly: a thousandth of the value. */
const fewestMonths = 6
const most = 0.6
const near = 0.001
/** How near the rate must be to an expected one to be called so, as a part of 1. */
const onTarget = 0.0015

export default defineDetector({
  code: 'constant-growth',
  title: { zh: '各月同比增速一模一样', en: 'The same growth every month' },
  looksAt: {
    zh: '看每个月与上年同月之比；六成以上的月份比值相差不到千分之一时提示，并指出这个增速是否正好是要求的增速。',
    en: 'Looks at each month over the same month a year ago; speaks when six in ten ratios agree to a thousandth, and says whether the rate is just the one expected.',
  },
  good: [
    {
      what: { zh: '四十家企业的三年月度产值', en: 'Three years of monthly output of forty firms' },
      sheet: () => exampleSeries({ rows: 40, months: 36, more: { targets: { grossOutputWanYuan: [0.1] } } }),
    },
  ],
  bad: [
    {
      what: { zh: '每月正好比上年同月增长 10%', en: 'Just 10 % more than a year ago, every month' },
      sheet: () =>
        exampleSeries({
          rows: 40,
          months: 36,
          made: { 5: ({ yearAgo }) => yearAgo * 1.1 },
          more: { targets: { grossOutputWanYuan: [0.1] } },
        }),
      finds: [{ row: 5, field: 'grossOutputWanYuan' }],
    },
  ],
  check: ({ sheet }) =>
    (sheet.series ?? []).flatMap((series) => {
      const field = sheet.fields.find(({ key }) => key === series.field)
      if (field === undefined) return []
      return [...knownStretches(series, 12 + fewestMonths)].flatMap(({ row, values }) => {
        const found = constantGrowth(values)
        if (found === undefined) return []
        const { rate, same, months } = found
        const isTarget = (sheet.targets?.[series.field] ?? []).some(
          (target) => Math.abs(rate - target) < onTarget,
        )
        const facts = {
          ...labelFacts(field),
          same,
          months,
          rate: Number((rate * 100).toFixed(2)),
          note: isTarget ? '，正好是要求的增速' : '',
          noteEn: isTarget ? ', just the rate that is expected' : '',
        }
        return [{ row, field: series.field, facts }]
      })
    }),
})

interface Growth {
  readonly rate: number
  readonly same: number
  readonly months: number
}

function constantGrowth(values: Float64Array): Growth | undefined {
  const ratios: number[] = []
  for (let at = 12; at < values.length; at += 1) {
    const ratio = (values[at] ?? 0) / (values[at - 12] ?? 0)
    // Values that are the same again are told by another detector.
    if (Number.isFinite(ratio) && ratio > 0 && ratio !== 1) ratios.push(ratio)
  }
  const usual = medianOf(Float64Array.from(ratios))
  const same = ratios.filter((ratio) => Math.abs(ratio - usual) < near).length
  if (ratios.length < fewestMonths || same < most * ratios.length) return undefined
  return { rate: usual - 1, same, months: ratios.length }
}
