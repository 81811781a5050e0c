import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readIndicator, readIndicatorDetail } from './read-indicator.ts'
import { indicatorDetail, indicatorReading } from './reading.ts'
import {
  giants,
  growthRow,
  littleGiantRow,
  makeFigure,
  makeInput,
  makePlan,
  makeRow,
  taxPerMu,
  taxPerMuRow,
  thresholds,
} from './testing/reading-fixture.ts'

test('growth of 4.4 % against 5.5 % in 2023 is behind, with the arithmetic', () => {
  const reading = readIndicator(makeInput({ figures: [makeFigure({})] }))
  assert.equal(reading.status, 'behind')
  assert.equal(reading.due?.value, 5.5)
  assert.equal(reading.assessment.ratio, 0.8)
  assert.deepEqual(
    reading.assessment.lines.map((line) => line.text.zh),
    [
      '2023 年应达 5.5%：方案目标。',
      '4.4 ÷ 5.5 = 80.0%，低于 90%：落后',
      '另供参考：(4.4 − 0.6) ÷ (5.5 − 0.6) = 77.6%，不作判定。',
    ],
  )
  assert.deepEqual(reading.yearOnYear, { value: 3.8, unit: 'percentage-point' })
})

test('a reading is what the API promises', () => {
  const input = makeInput({ figures: [makeFigure({})] })
  assert.deepEqual(indicatorReading.parse(readIndicator(input)), readIndicator(input))
  assert.deepEqual(indicatorDetail.parse(readIndicatorDetail(input)), readIndicatorDetail(input))
})

test('a figure of another scope gives no light but is shown', () => {
  const other = makeFigure({ scope: 'greater-district', value: 9 })
  const reading = readIndicator(makeInput({ figures: [other] }))
  assert.deepEqual([reading.status, reading.actual, reading.otherScope], ['scope-unverified', null, other])
  assert.match(
    reading.assessment.lines.at(-1)?.text.zh ?? '',
    /只有“全大区”口径的 9%（2023），方案口径为“区本级”；口径待核/,
  )
  assert.match(reading.assessment.lines.at(-1)?.text.en ?? '', /scope “Greater district”.*“District proper”/)
})

test('a figure in a scope of two readings is never judged, even when the plan uses the same words', () => {
  const row = makeRow({ ...growthRow, scope: 'whole-district' })
  const reading = readIndicator(makeInput({ row, figures: [makeFigure({ scope: 'whole-district' })] }))
  assert.equal(reading.status, 'scope-unverified')
})

test('a row without a scope is judged by its owners’ answers only', () => {
  const row = makeRow({ ...growthRow, scope: null, scopeBasis: 'unstated' })
  const published = readIndicator(makeInput({ row, figures: [makeFigure({})] }))
  assert.equal(published.status, 'scope-unverified')
  assert.match(published.assessment.lines.at(-1)?.text.zh ?? '', /方案未写明/)
  const reported = makeFigure({ origin: 'reported', scope: 'unstated' })
  assert.equal(readIndicator(makeInput({ row, figures: [reported] })).status, 'behind')
})

test('a unit of the same dimension is converted, another dimension is left to a person', () => {
  const row = makeRow({
    unit: 'yi-yuan',
    baseline: { year: 2022, value: 6 },
    targets: [{ year: 2023, value: 6.5 }],
  })
  const definition = { ...taxPerMu, id: row.indicator, kind: 'flow-level', unit: 'yi-yuan' } as const
  const read = (unit: 'wan-yuan' | 'percent') =>
    readIndicator(makeInput({ row, definition, figures: [makeFigure({ unit, value: 65410 })] }))
  const converted = read('wan-yuan')
  assert.deepEqual(
    [converted.status, converted.actual?.value, converted.actual?.unit],
    ['on-track', 6.541, 'yi-yuan'],
  )
  assert.equal(converted.assessment.lines[1]?.text.zh, '单位换算：65410 万元 = 6.541 亿元。')
  assert.equal(converted.assessment.lines[1]?.text.en, 'Converted: 65410 CNY 10k = 6.541 CNY 100m.')
  const other = read('percent')
  assert.equal(other.status, 'scope-unverified')
  assert.equal(other.assessment.lines.at(-1)?.code, 'unit-unverified')
})

test('without a figure, with an empty one, or outside the plan there is no light, and the reason stands there', () => {
  const none = readIndicator(makeInput({}))
  assert.deepEqual([none.status, none.assessment.lines.at(-1)?.code], ['no-figure', 'no-figure'])
  const empty = readIndicator(makeInput({ figures: [makeFigure({ value: null })] }))
  assert.deepEqual([empty.status, empty.assessment.lines.at(-1)?.code], ['no-figure', 'value-not-given'])
  assert.equal(
    readIndicator(makeInput({ year: 2022, figures: [makeFigure({ period: '2022' })] })).status,
    'no-due',
  )
  assert.equal(readIndicator(makeInput({ year: 2028 })).status, 'no-due')
})

test('an empty figure does not hide one of another scope', () => {
  const figures = [makeFigure({ value: null }), makeFigure({ scope: 'greater-district' })]
  assert.equal(readIndicator(makeInput({ figures })).status, 'scope-unverified')
})

test('an unfinished year is held against as many months, the baseline too', () => {
  const figures = [
    makeFigure({
      indicator: 'tax-per-mu',
      unit: 'wan-yuan/mu',
      period: '2023-01..2023-06',
      value: 17,
      origin: 'reported',
    }),
    makeFigure({
      indicator: 'tax-per-mu',
      unit: 'wan-yuan/mu',
      period: '2022-01..2022-06',
      value: 16,
      origin: 'reported',
    }),
  ]
  const reading = readIndicator(makeInput({ definition: taxPerMu, row: taxPerMuRow, figures }))
  assert.equal(reading.due?.value, 17.1)
  assert.deepEqual(
    reading.assessment.lines.map((line) => line.text.zh),
    [
      '2023 年应达 34.2 万元/亩：方案目标。',
      '截至 6 月应达 17.1 万元/亩：34.2 × 6 ÷ 12 = 17.1（按月份折算，非方案所定）。',
      '基期值按同样月份折算：32.3 × 6 ÷ 12 = 16.15。',
      '(17 − 16.15) ÷ (17.1 − 16.15) = 89.5%，低于 90%：落后',
      '另供参考：17 ÷ 17.1 = 99.4%，不作判定。',
    ],
  )
  assert.deepEqual(reading.yearOnYear, { value: 6.25, unit: 'percent' })
  assert.deepEqual(
    reading.series.map((point) => point.year),
    [2022],
  )
})

test('a stock within the year stands on the way between two year ends', () => {
  const figures = [makeFigure({ indicator: 'giants', unit: 'enterprise', period: '2024-Q2', value: 64 })]
  const reading = readIndicator(makeInput({ definition: giants, row: littleGiantRow, figures, year: 2024 }))
  assert.deepEqual(
    [reading.due?.value, reading.due?.proratedTo, reading.status],
    [65, '2024-Q2', 'slightly-behind'],
  )
})

test('what was published later than the day asked for is not seen', () => {
  const figures = [makeFigure({ asOf: '2024-07-31' })]
  assert.equal(readIndicator(makeInput({ figures, asOf: '2024-07-30' })).status, 'no-figure')
  assert.equal(readIndicator(makeInput({ figures, asOf: '2024-07-31' })).status, 'behind')
})

test('a finished year keeps the thresholds of its end', () => {
  const mild = { ...thresholds, validFrom: '2024-06-01', slightlyBehind: 0.5 }
  const read = (year: number, period: string) =>
    readIndicator(
      makeInput({ year, figures: [makeFigure({ period, value: 4.4 })], settings: [thresholds, mild] }),
    )
  assert.equal(read(2023, '2023').status, 'behind')
  assert.equal(read(2024, '2024').assessment.thresholds.slightlyBehind, 0.5)
})

test('the published-only switch leaves reported, computed and generated figures out, of the series too', () => {
  const figures = [makeFigure({ origin: 'generated', period: '2024' }), makeFigure({})]
  const input = makeInput({ figures, year: 2024 })
  assert.equal(readIndicator(input).actual?.origin, 'generated')
  const published = readIndicator({ ...input, publishedOnly: true })
  assert.equal(published.actual, null)
  assert.deepEqual(
    published.series.map((point) => point.origin),
    ['baseline', 'published'],
  )
})

test('a real figure is not compared with demo data of the year before', () => {
  const figures = [makeFigure({ origin: 'generated', period: '2023' }), makeFigure({ period: '2024' })]
  assert.equal(readIndicator(makeInput({ figures, year: 2024 })).yearOnYear, null)
})

test('notes tell a repeated number and where the scope was read', () => {
  const row = makeRow({ ordinal: '12', scopeBasis: 'body', notes: ['原注。'] })
  const plan = makePlan({ indicators: [row, makeRow({ row: 2, ordinal: '12', indicator: 'other' })] })
  assert.deepEqual(readIndicator(makeInput({ row, plan })).notes, [
    '原注。',
    '序号 12 在附件中用于 2 行。',
    '口径按正文目标段确定，附件未列口径。',
  ])
})

test('the detail shows every vintage, newest first, and what else the plan says', () => {
  const figures = [
    makeFigure({ asOf: '2024-02-01', value: 4.1 }),
    makeFigure({ vintage: 2, reason: '普查修订', asOf: '2024-07-31' }),
    makeFigure({ indicator: 'another' }),
  ]
  const target = {
    id: 'G3',
    clause: '一（三）',
    subject: '增加值增速',
    value: 10,
    valueHigh: null,
    unit: '%',
    comparator: '>=',
    year: 2027,
    kind: 'goal',
    scope: null,
    indicatorRow: 1,
    indicator: null,
    action: null,
    cluster: null,
    notes: [],
  } as const
  const plan = makePlan({ targets: [{ ...target, notes: [] }] })
  const detail = readIndicatorDetail(makeInput({ figures, plan }))
  assert.deepEqual(
    detail.vintages.map((figure) => figure.vintage),
    [2, 1],
  )
  assert.equal(detail.actual?.value, 4.4)
  assert.deepEqual(detail.mentions, [{ id: 'G3', clause: '一（三）', subject: '增加值增速', year: 2027 }])
  assert.deepEqual(detail.requiredRate, { fromYear: 2023, toYear: 2027, value: 10, unit: 'level' })
  assert.deepEqual(detail.projection, { kind: 'too-few-points', points: 2, needed: 4 })
})

test('the same input is the same reading', () => {
  const input = makeInput({ figures: [makeFigure({}), makeFigure({ period: '2024', origin: 'reported' })] })
  assert.deepEqual(readIndicatorDetail(input), readIndicatorDetail(input))
})
