/** A draft small enough to see through: two targets, a fact, a task, two clusters and a row. Ranges are found in the text, so quotes cannot be wrong. */
import type { Cluster, CompiledPlan, IndicatorRow, Target, Task, TextRange } from '../../compiled-plan.ts'
import type { LoggedAct, ReviewAct } from '../review-act.ts'
import type { ReviewBase } from '../review-state.ts'
import type { Finding } from '../reviewed-plan.ts'

export const smallText = `一、目标
到2028年，增加值达到320亿元，其中装备100亿元。2025年增加值为251亿元。
二、任务
培育企业。（牵头单位：区经信局；配合单位：区财政局）
（一）海工集群，500亿元，布局屿东。（二）显示集群。
增加值 251 310 420 区经信局 😀
`

function rangeOf(words: string): TextRange {
  const start = smallText.indexOf(words)
  if (start < 0) throw new Error(`the small text lacks ${words}`)
  return { start, end: start + words.length }
}

function read(id: string, words: string) {
  const range = rangeOf(words)
  const section = range.start < smallText.indexOf('二、') ? 'section-1' : 'section-2'
  return { id, range, quote: words, section, confidence: 0.85, doubts: ['year-inherited'] }
}

function target(id: string, words: string, said: Partial<Target>): Target {
  return {
    ...read(id, words),
    ...{ subject: '增加值', value: 320, valueHigh: null, unit: '亿元', comparator: 'eq', kind: 'level' },
    ...{ counting: 'as-of', direction: 'up', year: 2028, yearBasis: 'inherited', baselineYear: null },
    ...{
      scope: null,
      scopeBasis: 'none',
      partOf: null,
      valueRange: rangeOf(words),
      cluster: null,
      task: null,
    },
    ...said,
  }
}

const mention = (words: string) => ({
  range: rangeOf(words),
  quote: words,
  unit: `unit-${words}`,
  name: words,
})

const task: Task = {
  ...read('task-1', '培育企业'),
  ...{ title: '培育企业', lead: ['区经信局'], support: ['区财政局'], roleWord: '牵头单位', deadline: null },
  ...{ leadMentions: [mention('区经信局')], supportMentions: [mention('区财政局')] },
  extent: rangeOf('培育企业。（牵头单位：区经信局；配合单位：区财政局）'),
}

function cluster(id: string, words: string, said: Partial<Cluster>): Cluster {
  return {
    ...read(id, words),
    ...{ name: words, kind: 'cluster', parent: null, tier: null, target: null, unit: null, year: null },
    ...{ fields: [], places: [], placeMentions: [], enterprises: [], extent: rangeOf(words) },
    ...said,
  }
}

const row: IndicatorRow = {
  ...read('indicator-1', '增加值 251 310 420 区经信局'),
  ...{ name: '增加值', category: null, ordinal: '1', unit: '亿元', owner: ['区经信局'], ownerMentions: [] },
  values: { '2025': 251, '2028': 310 },
  cells: [2025, 2028].map((year, at) => {
    const words = ['251 ', '310'][at] ?? ''
    const value = Number(words)
    const role = at === 0 ? ('base' as const) : ('target' as const)
    return { range: rangeOf(words), quote: words, year, role, value, comparator: 'eq', isCumulative: false }
  }),
  binding: null,
}

const heading = (id: string, words: string, extent: TextRange) => {
  const range = rangeOf(words)
  const [number, title = ''] = [words.slice(0, 1), words.slice(2)]
  return { id, range, quote: words, level: 1, number, ordinal: null, title, parent: null, extent }
}
const border = smallText.indexOf('二、任务')

export const smallPlan: CompiledPlan = {
  targets: [
    target('target-1', '增加值达到320亿元', {}),
    target('target-2', '装备100亿元', { subject: '装备', value: 100, partOf: 'target-1', task: 'task-1' }),
  ],
  facts: [target('fact-1', '增加值为251亿元', { value: 251, year: 2025, yearBasis: 'printed' })],
  conditions: [],
  tasks: [task],
  clusters: [
    cluster('cluster-1', '海工集群', { target: 500, unit: '亿元', places: ['屿东'] }),
    cluster('cluster-2', '显示集群', { parent: 'cluster-1' }),
  ],
  indicatorTable: [row],
  units: [],
  zones: [],
  named: [],
  goals: [{ id: 'goal-1', name: '增加值', mentions: ['target-1', 'indicator-1'], proposed: ['target-2'] }],
  outline: [
    heading('section-1', '一、目标', { start: 0, end: border }),
    heading('section-2', '二、任务', { start: border, end: smallText.length }),
  ],
  paragraphs: [],
  title: null,
  years: { base: null, start: null, end: null },
  diagnostics: [],
}

const both = (zh: string, en: string) => ({ zh, en })

const finding: Finding = {
  ...{ id: 'finding-1', code: 'goal-value-differs', severity: 'error', facts: {}, arithmetic: '320 ≠ 310' },
  text: both('两处不一', 'two places differ'),
  place: { range: rangeOf('320亿元'), quote: '320亿元' },
  related: [{ range: rangeOf('310'), quote: '310', label: both('指标表', 'annex') }],
  fix: null,
  items: ['target-1', 'indicator-1'],
}

export const smallDraft: ReviewBase = {
  text: smallText,
  compiled: smallPlan,
  findings: [
    finding,
    { ...finding, id: 'finding-2', severity: 'info', related: [], arithmetic: '', items: ['target-1'] },
  ],
}

/** An act, by `甲` unless said. */
export type ActBy = ReviewAct | readonly [actor: string, act: ReviewAct]

/** Acts as the log keeps them, one after another. */
export function logOf(...acts: readonly ActBy[]): readonly LoggedAct[] {
  return acts.map((one, at) => {
    const [actor, act] = 'kind' in one ? ['甲', one] : one
    return logged(at + 1, actor, act)
  })
}

export function logged(seq: number, actor: string, act: ReviewAct): LoggedAct {
  const at = new Date(Date.UTC(2026, 10, 23, 8, 0, seq)).toISOString()
  return { seq, act, actorId: actor, actorName: actor, at }
}
