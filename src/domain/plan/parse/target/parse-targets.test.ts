/** What a target carries besides its figure: kind, counting, direction, scope, base year, whole, places, doubts. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Target } from '../../compiled-plan.ts'
import { scanText } from '../../scan/scan-text.ts'
import { parseTargets } from './parse-targets.ts'
import { tellTarget } from './tell-target.ts'

function targetsOf(text: string): readonly Target[] {
  return parseTargets(scanText({ text })).targets
}

function first(text: string): Target | undefined {
  return targetsOf(text)[0]
}

const kinds: readonly (readonly [string, Target['kind'], Target['direction']])[] = [
  ['到2027年，工业增加值达到320亿元。', 'level', 'up'],
  ['到2027年，工业增加值年均增长8%。', 'growth', 'up'],
  ['到2027年，工业增加值年均增速8%以上。', 'growth', 'up'],
  ['到2027年，研发投入占比提高到3%。', 'share', 'up'],
  ['到2027年，研发投入占比提高0.5个百分点。', 'growth', 'up'],
  ['到2027年，上市企业达到30家。', 'count', 'up'],
  ['到2027年，数字经济规模翻一番。', 'growth', 'up'],
  ['到2027年，综合实力位居全省前三。', 'rank', 'up'],
  ['到2027年，单位产值能耗下降13%。', 'growth', 'down'],
  ['到2027年，单位产值用水量降至12立方米/万元。', 'level', 'down'],
  ['到2027年，失业率控制在5%以内。', 'share', 'down'],
  ['亩均税收由2023年的31.5万元/亩提高到2028年的45万元/亩。', 'level', 'up'],
]

describe('kind and direction', () => {
  for (const [text, kind, direction] of kinds) {
    it(text, () => {
      const target = first(text)
      assert.deepEqual([target?.kind, target?.direction], [kind, direction])
    })
  }
})

const countings: readonly (readonly [string, Target['counting']])[] = [
  ['到2027年，绿色工厂达到21家。', 'as-of'],
  ['到2027年，累计培育绿色工厂21家。', 'cumulative'],
  ['到2027年，新增绿色工厂21家。', 'new'],
  ['每年培育绿色工厂21家。', 'per-year'],
  ['到2027年，新增用地绿化率达到21%。', 'as-of'],
]

describe('counting', () => {
  for (const [text, counting] of countings) it(text, () => assert.equal(first(text)?.counting, counting))
})

describe('what a target is tied to', () => {
  it('a figure of each year holds up to the year that its sentence begins with', () => {
    const [, yearly] = targetsOf('到2027年，工业投资达到130亿元，每年培育绿色工厂21家。')
    assert.deepEqual([yearly?.counting, yearly?.year], ['per-year', 2027])
    assert.equal(targetsOf('到2027年，工业投资达到130亿元。每年培育绿色工厂21家。')[1]?.year, null)
  })

  it('a scope is printed once and holds for the list', () => {
    const targets = targetsOf(
      '到2027年，区本级工业投资（130亿元）、绿色工厂（21家），全大区单项冠军（23家）。',
    )
    assert.deepEqual(
      targets.map(({ scope, scopeBasis }) => [scope, scopeBasis]),
      [
        ['区本级', 'printed'],
        ['区本级', 'inherited'],
        ['全大区', 'printed'],
      ],
    )
  })

  it('其中 names its whole', () => {
    const [whole, part] = targetsOf('到2027年，工业投资达到130亿元，其中技改投资达到50亿元。')
    assert.deepEqual([whole?.partOf, part?.partOf], [null, whole?.id])
  })

  it('the base year is that of the comparison or of the figure it starts from', () => {
    const text = '到2030年，产值比2020年翻一番。亩均税收由2023年的31万元提高到45万元。'
    assert.deepEqual(
      targetsOf(text).map(({ baselineYear }) => baselineYear),
      [2020, 2023],
    )
  })

  it('the value is quoted apart from its sentence', () => {
    const text = '到２０２７年，工业增加值达到\n３２０亿元以上。'
    const target = first(text)
    assert.equal(text.slice(target?.valueRange.start, target?.valueRange.end), '３２０亿元')
    assert.deepEqual([target?.value, target?.unit, target?.comparator], [320, '亿元', 'gte'])
  })

  it('a figure without a word of intent or of the past is told in doubt', () => {
    const target = first('选派科技特派员120名。')
    assert.deepEqual([target?.confidence, target?.doubts], [0.7, ['year-missing', 'tense-unsure']])
    assert.deepEqual(first('力争选派科技特派员120名。')?.doubts, ['year-missing'])
    const [fact] = parseTargets(scanText({ text: '全镇拥有合作社16家。' })).facts
    assert.deepEqual(fact?.doubts, ['year-missing', 'tense-unsure'])
  })

  it('a threshold tells for whom a measure holds and promises nothing', () => {
    const { targets, conditions } = parseTargets(scanText({ text: '对产值10亿元以上的企业，出台专项政策。' }))
    assert.deepEqual([targets.length, conditions.map(({ value }) => value)], [0, [10]])
  })
})

describe('years', () => {
  it('the title of an annual list gives its year to all', () => {
    const target = first('2025年重点工作清单\n1.盘活存量土地400亩。')
    assert.deepEqual(
      [target?.year, target?.yearBasis, target?.doubts],
      [2025, 'document', ['year-from-document']],
    )
  })

  it('the goals of a plan without a year in the text are those of its end', () => {
    const text = '甲区三年行动方案（2024—2026年）\n二、发展目标\n产值突破500亿元。'
    assert.deepEqual(targetsOf(text).map(tellTarget), ['产值 gt 500亿元 2026'])
  })

  it('a sentence that goes on has the year before it, a standing rule has none', () => {
    const text = '到2027年，上市企业达到30家。科技企业达到500家。\n二、用地\n新增用地亩均税收不低于35万元。'
    assert.deepEqual(
      targetsOf(text).map(({ year, yearBasis }) => [year, yearBasis]),
      [
        [2027, 'printed'],
        [2027, 'inherited'],
        [null, 'none'],
      ],
    )
  })
})
