/**
 * Published figures: only those printed on an official page that can still be named. `title` describes the page in our words; `asOf` is the date in its
 * address.
 *
 *     yinzhouActuals[1]   // growth of above-scale value added 2023: 4.4 %, 区本级
 *
 * Left out: what is known from mirrors, the press or reprints only (growth 2025, titles won in 2025), and neighbours that no page shows (GDP,
 * budget revenue, exports, fixed investment).
 */
import { defineFigures, type NewFigure } from '../../../domain/indicator/define-figures.ts'

interface Page {
  readonly asOf: string
  readonly title: string
  readonly url: string
}

const report2020: Page = {
  asOf: '2021-01-28',
  title: '区发改局：2020 年计划执行情况与 2021 年计划草案（区政府网站）',
  url: 'http://www.nbyz.gov.cn/art/2021/1/28/art_1229244062_3701196.html',
}
const report2023: Page = {
  asOf: '2024-07-31',
  title: '区发改局：2023 年计划执行情况与 2024 年计划草案（区政府网站）',
  url: 'http://www.nbyz.gov.cn/art/2024/7/31/art_1229244062_4501630.html',
}
const science2023: Page = {
  asOf: '2024-07-12',
  title: '区科技局：2023 年科技工作情况（区政府网站）',
  url: 'http://www.nbyz.gov.cn/art/2024/7/12/art_1229117176_59224915.html',
}
const science2024: Page = {
  asOf: '2025-01-17',
  title: '区科技局：2024 年总结与 2025 年思路（区政府网站）',
  url: 'http://www.nbyz.gov.cn/art/2025/1/17/art_1229137187_4590621.html',
}

type Reading = Pick<NewFigure, 'indicator' | 'scope' | 'period' | 'value' | 'unit'> & {
  readonly note: string
}

function published(page: Page, { note, ...reading }: Reading): NewFigure {
  const { asOf, title, url } = page
  return {
    ...reading,
    subject: 'district',
    vintage: 1,
    origin: 'published',
    asOf,
    source: { title, url, note },
    reason: null,
  }
}

export const yinzhouActuals = defineFigures('published actuals', [
  published(report2020, {
    indicator: 'above-scale-value-added-growth',
    scope: 'district-proper',
    period: '2020',
    value: 2.7,
    unit: 'percent',
    note: '早于基期，只作背景。',
  }),
  published(report2023, {
    indicator: 'above-scale-value-added-growth',
    scope: 'district-proper',
    period: '2023',
    value: 4.4,
    unit: 'percent',
    note: '同一段落前面写明区本级。',
  }),
  published(report2023, {
    indicator: 'gross-output-above-scale',
    scope: 'whole-district',
    period: '2023',
    value: 1870,
    unit: 'yi-yuan',
    note: '写的是全区；是否就是区本级未定。',
  }),
  published(science2023, {
    indicator: 'technology-contract-value',
    scope: 'district-proper',
    period: '2023',
    value: 99.8,
    unit: 'yi-yuan',
    note: '比上年增长 75.2%。',
  }),
  published(science2024, {
    indicator: 'technology-contract-value',
    scope: 'whole-district',
    period: '2024-01..2024-11',
    value: 105.5,
    unit: 'yi-yuan',
    note: '1—11 月累计；2023 年公布的是区本级，口径不同。',
  }),
  published(science2024, {
    indicator: 'industrial-rd-expense',
    scope: 'whole-district',
    period: '2024-01..2024-11',
    value: 58.87,
    unit: 'yi-yuan',
    note: '1—11 月累计，增长 12.2%；写的是全区。',
  }),
  published(science2024, {
    indicator: 'rd-expense-share',
    scope: 'whole-district',
    period: '2024-01..2024-11',
    value: 3.27,
    unit: 'percent',
    note: '1—11 月；写的是全区，方案目标是区本级，不能直接比较。',
  }),
])
