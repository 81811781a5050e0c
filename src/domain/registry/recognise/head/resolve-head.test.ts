import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterprise from '../../../../content/registries/enterprise.ts'
import enterpriseYear from '../../../../content/registries/enterprise-year.ts'
import { headNames } from './head-names.ts'
import { periodText, readHeadPeriod } from './head-period.ts'
import { resolveHead } from './resolve-head.ts'

const names = headNames(enterpriseYear, enterprise)

/** `field unit period (notes)`, the use where it is no field, or `? reason suggestions`. */
function shortOf(path: readonly string[]): string {
  const { use, unit, period, notes, reason, suggestions } = resolveHead(path, names)
  if (use.kind === 'none') return `? ${[reason, ...suggestions].join(' ')}`
  const what = use.kind === 'field' ? use.field : use.kind
  const measured =
    unit === undefined ? [] : [unit.exponent === 0 ? unit.unit : `${unit.unit}e${unit.exponent}`]
  const timed = period === undefined ? [] : [periodText(period)]
  return [what, ...measured, ...timed, ...notes.map((note) => `(${note})`)].join(' ')
}

const cases: readonly (readonly [path: readonly string[], read: string])[] = [
  [['税收'], 'taxWanYuan'],
  [['税 收\n（万元）'], 'taxWanYuan wan-yuan'],
  [['税收【千元】'], 'taxWanYuan yuane3'],
  [['税收（单位：亿元）'], 'taxWanYuan yi-yuan'],
  [['税收万元'], 'taxWanYuan wan-yuan'],
  [['税收，元'], 'taxWanYuan yuan'],
  [['Tax paid (CNY 10k)'], 'taxWanYuan wan-yuan'],
  [['taxWanYuan'], 'taxWanYuan'],
  [['*税收（必填）'], 'taxWanYuan'],
  [['12.税收①'], 'taxWanYuan'],
  [['（三）税收'], 'taxWanYuan'],
  [['企业税收合计'], 'taxWanYuan'],
  [['2025年度税收（万元）'], 'taxWanYuan wan-yuan 2025'],
  [['2025年1-12月累计税收'], 'taxWanYuan 2025'],
  [['2025年1-9月税收'], 'taxWanYuan 2025-01..2025-09'],
  [['2025年', '税收', '万元'], 'taxWanYuan wan-yuan 2025'],
  [['税收（万元）', '2025年'], 'taxWanYuan wan-yuan 2025'],
  [['用地', '面积', '亩'], 'landMu mu'],
  [['主要指标', '用地面积（公顷）'], 'landMu square-metree4'],
  [['税收（万元）', '合计'], 'taxWanYuan wan-yuan'],
  [['税收（万元）', '其中：增值税'], '? foreign taxWanYuan'],
  [['税收（万元）', '上年同期'], '? foreign taxWanYuan'],
  [['税收', '同比（%）'], '? foreign taxWanYuan'],
  [['上年同期', '税收'], '? foreign taxWanYuan'],
  [['税收\n同比'], '? foreign taxWanYuan'],
  [['亩均税收（万元/亩）'], '? foreign taxWanYuan'],
  [['税收（同比，%）'], '? foreign taxWanYuan'],
  [['用地面积（亩，不含租用）'], 'landMu mu (不含租用)'],
  [['出租', '用地面积（亩）'], '? foreign landMu'],
  [['东区', '用地面积（亩）'], 'landMu mu (东区)'],
  [['工业总产值（当年价格）（万元）'], 'grossOutputWanYuan wan-yuan'],
  [['销售收入\n（千元）\n保留两位小数'], 'revenueWanYuan yuane3'],
  [['利润\n指利润表中的利润总额，由统计部门提供'], 'profitWanYuan (指利润表中的利润总额，由统计部门提供)'],
  [['2023年平均职工人数'], 'employees 2023'],
  [['职工人数（年平均）'], 'employees (年平均)'],
  [['从业人数（期末）'], '? foreign employees'],
  [['期末', '从业人数'], '? foreign employees'],
  [['企业名称'], 'witness'],
  [['序号'], 'ordinal'],
  [['备 注'], 'remark'],
  [['联系人'], '? unknown'],
  [['租用土地面积'], '? unknown landMu'],
  [['规上/规下'], 'isAboveScale'],
]

for (const [path, read] of cases) {
  test(`“${path.join('” over “').replaceAll('\n', '⏎')}” is ${read}`, () => assert.equal(shortOf(path), read))
}

const periods: readonly (readonly [text: string, period: string | undefined])[] = [
  ['2025年', '2025'],
  ['2025', '2025'],
  ['2025年3月', '2025-03'],
  ['2025.3', '2025-03'],
  ['2025年1—6月', '2025-01..2025-06'],
  ['2025年上半年', '2025-01..2025-06'],
  ['2025年第三季度', '2025-07..2025-09'],
  ['2025-01-01至2025-12-31', '2025'],
  ['3月', '0000-03'],
  ['十二月', '0000-12'],
  ['gb/t 4754-2017', undefined],
  ['2017版', undefined],
  ['2026年3月5日', '2026'],
  ['税收', undefined],
]

for (const [text, period] of periods) {
  test(`the time of “${text}” is ${period}`, () => {
    const found = readHeadPeriod(text).period
    assert.equal(found === undefined ? undefined : periodText(found), period)
  })
}
