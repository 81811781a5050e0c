import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compilePlan } from './compile-plan.ts'
import type { CompiledPlan, Quoted } from './compiled-plan.ts'

const seed = `甲区先进制造业集群三年行动方案（2024—2026年）
一、总体要求
到2026年，规上工业总产值突破1200亿元，年均增长8%以上（其中2024年不低于7%），高新技术企业达到６００家。
（一）主要目标
——主体更强。累计培育“小巨人”企业二十五家、单项冠军3～5家。（牵头单位：区经信局；配合单位：区科技局、各镇（街道、园区））
二、产业集群
1.电子信息产业集群。力争到2026年产值达到500亿元，在东部园区布局芯片封测。
附件1 主要指标表
| 指标 | 2023年 | 2026年 | 责任单位 |
| 工业投资（亿元） | 66.4 | 110 | 区发改局 |
`
const scraps =
  '（）()、，。；：“”《》|\t\n 一二三十百千万亿0123456789.%—～年月家个元亩到达至由从比较分别其中全翻番倍前第有'

/** Every item of the tree that quotes the text. */
function quotedOf(plan: CompiledPlan): readonly Quoted[] {
  const { targets, facts, conditions, tasks, clusters, indicatorTable, zones, named, outline } = plan
  const cells = indicatorTable.flatMap((row) => row.cells)
  const units = tasks.flatMap((task) => [...task.leadMentions, ...task.supportMentions])
  return [
    targets,
    facts,
    conditions,
    tasks,
    clusters,
    indicatorTable,
    zones,
    named,
    outline,
    cells,
    units,
  ].flat()
}

/** A small generator with a state of its own: the same numbers on every run. */
function dice(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

function mutate(text: string, roll: (below: number) => number): string {
  const at = roll(text.length + 1)
  const length = roll(12)
  const piece = scraps.charAt(roll(scraps.length)).repeat(1 + roll(3))
  switch (roll(4)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at)
    case 1:
      return text.slice(0, at) + text.slice(at + length)
    case 2:
      return text.slice(0, at) + text.slice(roll(text.length + 1)).slice(0, 80) + text.slice(at)
    default:
      return text.slice(0, at) + piece + text.slice(at + length)
  }
}

function checkPlaces(text: string): void {
  const plan = compilePlan({ text })
  for (const { range, quote } of quotedOf(plan)) {
    assert.ok(range.start >= 0 && range.end <= text.length && range.start <= range.end)
    assert.equal(text.slice(range.start, range.end), quote)
  }
  for (const { valueRange } of [...plan.targets, ...plan.facts])
    assert.match(text.slice(valueRange.start, valueRange.end), /\S/)
}

describe('a compiled plan', () => {
  it('every item quotes the text exactly', () => checkPlaces(seed))

  it('the same text gives the same tree', () => {
    assert.deepEqual(compilePlan({ text: seed }), compilePlan({ text: seed }))
  })

  it('a document that is no plan has an empty tree', () => {
    for (const text of ['', '\n\n', '，。', '床前明月光，疑是地上霜。', '\ufeff', '\u0000\ud800']) {
      const { targets, facts, conditions } = compilePlan({ text })
      assert.deepEqual([targets, facts, conditions], [[], [], []])
    }
  })

  it('no change to a document makes it throw or lose its place', () => {
    const roll = dice(20261123)
    let text = seed
    for (let round = 0; round < 400; round += 1) {
      text = round % 20 === 0 ? seed : mutate(text, roll)
      checkPlaces(text)
    }
  })

  it('the part, its whole and the year it is promised for', () => {
    const { targets } = compilePlan({ text: seed })
    const growth = targets.find(({ value }) => value === 8)
    const part = targets.find(({ value }) => value === 7)
    assert.deepEqual([growth?.year, part?.year, part?.partOf], [2026, 2024, growth?.id])
  })
})
