import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readIndicator, readIndicatorDetail } from '../read-indicator.ts'
import type { Projection } from '../reading.ts'
import {
  giants,
  growth,
  growthRow,
  littleGiantRow,
  makeFigure,
  makeInput,
  taxPerMu,
  taxPerMuRow,
} from '../testing/reading-fixture.ts'
import { type Finding, finding, findings } from './findings.ts'
import { unitLoad } from './unit-load.ts'

const growthReading = (value: number) => readIndicator(makeInput({ figures: [makeFigure({ value })] }))
const giantsInput = (values: readonly number[]) =>
  makeInput({
    definition: giants,
    row: littleGiantRow,
    year: 2025,
    figures: values.map((value, at) =>
      makeFigure({
        indicator: 'giants',
        unit: 'enterprise',
        period: String(2023 + at),
        value,
        origin: 'generated',
      }),
    ),
  })
const taxReading = readIndicator(makeInput({ definition: taxPerMu, row: taxPerMuRow }))
const none: ReadonlyMap<string, Projection> = new Map()

function zh(list: readonly Finding[]): readonly string[] {
  return list.map((one) => one.text.zh)
}

test('tells how many lag and which, the worst first, and what is not judged', () => {
  const slightly = readIndicator(giantsInput([58, 68, 78]))
  const found = findings({ readings: [slightly, growthReading(4.4), taxReading], projections: none })
  assert.deepEqual(zh(found), [
    '3 项指标中，可判定 2 项，其中 1 项落后、1 项略低于序时：增加值增速、giants。',
    '另有 1 项暂无数据。',
  ])
  assert.equal(
    found[0]?.text.en,
    'Of 3 indicators, 2 can be judged: 1 behind and 1 slightly behind (Growth, giants).',
  )
})

test('what is set off stands in the sentence word for word, in both languages', () => {
  const readings = [growthReading(4.4), readIndicator(giantsInput([58, 68, 78])), taxReading]
  for (const one of findings({ readings, projections: none })) {
    assert.deepEqual(finding.parse(one), one)
    for (const part of one.emphasis) {
      assert.ok(one.text.zh.includes(part.zh))
      assert.ok(one.text.en.includes(part.en))
    }
  }
})

test('the worst one’s trend is held against the last target, with its interval and whether demo data is in it', () => {
  const input = giantsInput([48, 50, 52])
  const projections = new Map([['giants', readIndicatorDetail(input).projection]])
  const found = findings({ readings: [readIndicator(input)], projections })
  assert.equal(
    found[1]?.text.zh,
    '差距最大的是giants：按现有趋势（含演示数据），到 2027 年约为 57 家（80% 区间 56 家至 57 家），目标 100 家，差 43 家。',
  )
})

test('a gap between percentages is told in points', () => {
  const projection: Projection = {
    kind: 'projected',
    method: 'linear',
    points: [{ year: 2027, value: 6.7, low: -1, high: 11.5 }],
    coverage: 0.8,
    usesGenerated: false,
  }
  const found = findings({ readings: [growthReading(4.4)], projections: new Map([[growth.id, projection]]) })
  assert.match(
    found[1]?.text.zh ?? '',
    /到 2027 年约为 6\.7%（80% 区间 −1\.0%至 11\.5%），目标 10\.0%，差 3\.3 个百分点。/,
  )
  assert.match(found[1]?.text.en ?? '', /3\.3 points short/)
})

test('too few years are told, not projected', () => {
  const projections = new Map<string, Projection>([
    [growth.id, { kind: 'too-few-points', points: 2, needed: 4 }],
  ])
  const found = findings({ readings: [growthReading(4.4)], projections })
  assert.equal(found[1]?.text.zh, '差距最大的是增加值增速；只有 2 个年度数据（至少需要 4 个），暂不预测。')
})

test('when all are on track, or none can be judged, that is what is said', () => {
  assert.deepEqual(zh(findings({ readings: [growthReading(6)], projections: none })), [
    '1 项指标中，可判定的 1 项全部达到序时。',
  ])
  assert.deepEqual(zh(findings({ readings: [taxReading], projections: none })), [
    '1 项指标都还不能判定。',
    '另有 1 项暂无数据。',
  ])
})

test('the load of the units adds up to the owners of the readings', () => {
  const shared = readIndicator(
    makeInput({ row: { ...growthRow, owners: ['economy', 'science'] }, figures: [makeFigure({})] }),
  )
  const load = unitLoad([shared, taxReading])
  assert.deepEqual(
    load.map(({ unit, total, counts }) => [unit.id, total, counts.behind, counts['no-figure']]),
    [
      ['economy', 2, 1, 1],
      ['science', 1, 1, 0],
    ],
  )
  for (const { total, counts } of load)
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      total,
    )
})
