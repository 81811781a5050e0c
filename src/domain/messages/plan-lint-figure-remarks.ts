/** What the linter says of the goals and figures of a plan: units, growth, sums, bases, one goal in several places. */
import type { RemarkText } from './remark-text.ts'

export const planLintFigureRemarks = {
  'row-unit-missing': {
    severity: 'error',
    zh: '“{name}”没有单位（正文中：{unit}）。',
    en: '“{name}” has no unit (in the text: {unit}).',
  },
  'unit-differs': {
    severity: 'error',
    zh: '“{name}”一处是 {value}{unit}，表中的单位是 {other}。',
    en: '“{name}” is {value}{unit} here, while its unit in the table is {other}.',
  },
  'counting-word-differs': {
    severity: 'info',
    zh: '“{name}”这里按“{unit}”计，表中按“{other}”计。',
    en: '“{name}” is counted in {unit} here and in {other} in the table.',
  },
  'percent-doubled': {
    severity: 'warning',
    zh: '“{name}”的单位已写明，单元格又写“{quote}”。',
    en: 'The unit of “{name}” is given, and the cell repeats it: “{quote}”.',
  },
  'comparator-contradicts': {
    severity: 'info',
    zh: '“{quote}”前面是“{before}”，后面是“{behind}”。',
    en: '“{quote}” opens with {before} and ends with {behind}.',
  },
  'growth-contradicts-level': {
    severity: 'error',
    zh: '“{name}”{year} 年的增速印作 {printed}，按水平值推算是 {implied}（按增速应为 {level}）。',
    en: '“{name}”: growth to {year} is printed as {printed}, the levels give {implied} (the rate would give {level}).',
  },
  'growth-column-contradicts': {
    severity: 'error',
    zh: '“{name}”年均增长印作 {printed}，按基数和目标是 {implied}。',
    en: '“{name}” is printed as growing {printed} a year; base and target give {implied}.',
  },
  'growth-sentence-contradicts': {
    severity: 'error',
    zh: '年均增速写 {printed}，按同一句的基数和目标是 {implied}。',
    en: 'The sentence says {printed} a year; its own base and target give {implied}.',
  },
  'table-total-differs': {
    severity: 'error',
    zh: '合计印作 {printed}，各行之和是 {sum}。',
    en: 'The total is printed as {printed}; the rows add up to {sum}.',
  },
  'growth-period-unclear': {
    severity: 'warning',
    zh: '“{name}”等 {count} 行的“年均”印在单独的年份（{years}）下，没有起止年。',
    en: '“{name}” and its like ({count} rows) print an average under single years ({years}) without saying which years it spans.',
  },
  'clusters-exceed-total': {
    severity: 'error',
    zh: '{count} 个集群 {year} 年目标合计 {sum}亿元，超过“{name}”的 {total}亿元。',
    en: 'The {count} clusters’ targets for {year} come to {sum} (CNY 100m), more than “{name}” at {total}.',
  },
  'segments-exceed-cluster': {
    severity: 'error',
    zh: '“{name}”目标 {total}亿元，细分行业合计 {sum}亿元。',
    en: '“{name}” is to reach {total} (CNY 100m), its segments together {sum}.',
  },
  'segments-cover-little': {
    severity: 'warning',
    zh: '“{name}”的细分行业只占其目标的 {share}，还有 {rest}亿元没有着落。',
    en: 'The segments of “{name}” make up {share} of its target; {rest} (CNY 100m) have no segment.',
  },
  'part-exceeds-whole': {
    severity: 'error',
    zh: '“{name}”共 {whole}{unit}，其中的一项却是 {part}{unit}。',
    en: '“{name}” is {whole}{unit} in all, and a part of it {part}{unit}.',
  },
  'product-in-two-clusters': {
    severity: 'warning',
    zh: '“{product}”同时列在“{one}”和“{other}”。',
    en: '“{product}” is listed under “{one}” and under “{other}”.',
  },
  'cluster-measure-mixed': {
    severity: 'warning',
    zh: '多数集群用“{common}”，有的用“{measure}”。',
    en: 'Most clusters are measured by {common}, some by {measure}.',
  },
  'ratio-contradicts': {
    severity: 'error',
    zh: '“{name}”印作 {share}，按两个数额算是 {actual}（反推分母 {implied}亿元）。',
    en: '“{name}” is printed as {share}; the two amounts give {actual} (the share asks for a denominator of {implied}).',
  },
  'increment-contradicts-levels': {
    severity: 'error',
    zh: '“{name}”由 {base} 到 {goal} 应新增 {expected}，这里写新增 {value}。',
    en: '“{name}” goes from {base} to {goal}, {expected} more, while {value} more are promised here.',
  },
  'increment-bases-mixed': {
    severity: 'warning',
    zh: '“{one}”的新增从 {oneYear} 年算，“{other}”的从 {otherYear} 年算。',
    en: 'The increment of “{one}” counts from {oneYear}, that of “{other}” from {otherYear}.',
  },
  'increment-without-base': {
    severity: 'warning',
    zh: '“{title}”中“{name}”等 {count} 项新增没有起算年和基数。',
    en: 'In “{title}” the increment of “{name}” ({count} in all) has neither base year nor base.',
  },
  'cluster-base-missing': {
    severity: 'info',
    zh: '{all} 个集群中 {bare} 个没有写基年产值。',
    en: 'Of {all} clusters, {bare} print no base value.',
  },
  'total-reads-as-new': {
    severity: 'warning',
    zh: '“{name}”表中已有 {base}、总数 {value}；这里读起来是新建 {value}（应为新增 {increment}）。',
    en: '“{name}” stands at {base} and is to total {value}; here it reads as {value} new ones (it would be {increment}).',
  },
  'count-may-lapse': {
    severity: 'info',
    zh: '“{name}”等 {count} 项资质会失效，没有写是累计数还是有效数。',
    en: '“{name}” and its like ({count}) lapse; whether all ever granted or the valid ones count is not said.',
  },
  'goal-value-differs': {
    severity: 'error',
    zh: '“{name}”{year} 年这里是 {here}，另一处是 {there}。',
    en: '“{name}” for {year} is {here} here and {there} elsewhere.',
  },
  'goal-comparator-differs': {
    severity: 'info',
    zh: '“{name}”{value}{unit} 两处的限定词不同。',
    en: '“{name}”, {value}{unit}, is bounded differently in two places.',
  },
  'goal-named-differently': {
    severity: 'warning',
    zh: '“{here}”与“{there}”像是同一目标。',
    en: '“{here}” and “{there}” seem to be one goal.',
  },
  'goal-without-row': {
    severity: 'error',
    zh: '主要目标“{name}”不在指标表里（{goals} 个目标、{rows} 行）。',
    en: 'The goal “{name}” has no row in the table ({goals} goals, {rows} rows).',
  },
  'row-without-goal': {
    severity: 'warning',
    zh: '指标表的“{name}”没有写进主要目标（共 {rows} 行）。',
    en: 'The row “{name}” is not among the goals ({rows} rows in all).',
  },
  'target-without-row': {
    severity: 'warning',
    zh: '“{name}”等 {count} 个任务目标不在指标表里，没有基数和年度节点。',
    en: '“{name}” and other targets of tasks ({count} in all) have no row, hence no base and no milestones.',
  },
  'row-without-task': {
    severity: 'warning',
    zh: '“{name}”等 {count} 个指标，任务中没有提到。',
    en: 'No task mentions “{name}” and its like ({count} rows).',
  },
  'target-without-year': {
    severity: 'info',
    zh: '“{name}”等 {count} 个目标没有年份。',
    en: '“{name}” and its like ({count}) have no year.',
  },
  'target-without-number': {
    severity: 'info',
    zh: '{count} 个目标只有说法，没有数。',
    en: '{count} goals say what is to be and nothing to measure it by.',
  },
  'yearly-without-span': {
    severity: 'info',
    zh: '“{name}”等 {count} 项只写每年，没有起止年。',
    en: '“{name}” and its like ({count}) say each year, without first and last.',
  },
  'threshold-measure-differs': {
    severity: 'warning',
    zh: '{amount}的企业门槛有几种算法：{measures}。',
    en: 'The threshold of {amount} for enterprises is measured in several ways: {measures}.',
  },
  'announced-count-differs': {
    severity: 'warning',
    zh: '写的是 {announced} 项，列出的是 {listed} 项。',
    en: '{announced} are announced and {listed} listed.',
  },
  'target-already-met': {
    severity: 'warning',
    zh: '“{name}”{year} 年目标 {value}，{period}已公布 {actual}（口径：{scope}）。',
    en: '“{name}” is to reach {value} by {year}; {actual} was published for {period} (scope: {scope}).',
  },
  'target-rate-high': {
    severity: 'warning',
    zh: '“{name}”{period}为 {actual}，到 {year} 年达到 {value}，每年须增长 {needed}，高于方案的 {rate}。',
    en: '“{name}” was {actual} in {period}; reaching {value} by {year} takes {needed} a year, above the plan’s {rate}.',
  },
  'milestone-missed': {
    severity: 'warning',
    zh: '“{name}”{year} 年目标 {value}，公布的是 {actual}（口径：{scope}）。',
    en: '“{name}” was to reach {value} in {year}; {actual} was published (scope: {scope}).',
  },
  'milestone-ahead': {
    severity: 'info',
    zh: '“{name}”{year} 年目标 {value}，{period}已达 {actual}（口径：{scope}）。',
    en: '“{name}” is to reach {value} in {year} and stood at {actual} in {period} (scope: {scope}).',
  },
} as const satisfies Record<string, RemarkText>
