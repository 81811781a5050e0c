/** A small draft for tests: a target, a fact and a task of an invented plan. */
import { untouched } from '../../../../src/domain/plan/review/read-items.ts'
import type { Finding, Item } from '../draft.ts'

const base = {
  state: 'open',
  origin: 'read',
  section: 'section-1',
  confidence: 1,
  doubts: [],
  isDoubtful: false,
  ...untouched,
} satisfies Partial<Item>

export const target: Extract<Item, { kind: 'target' }> = {
  ...base,
  id: 'target-1',
  kind: 'target',
  range: { start: 10, end: 24 },
  quote: '工业增加值达到360亿元以上',
  fields: {
    subject: '工业增加值',
    value: 360,
    valueHigh: null,
    unit: '亿元',
    comparator: 'gte',
    kind: 'level',
    counting: 'as-of',
    direction: 'up',
    year: 2027,
    baselineYear: null,
    scope: null,
    isFact: false,
  },
}

export const fact: Item = {
  ...target,
  id: 'target-2',
  range: { start: 2, end: 9 },
  quote: '2024年为268亿元',
  isDoubtful: true,
  fields: { ...target.fields, value: 268, comparator: 'eq', year: null, isFact: true },
}

export const task: Item = {
  ...base,
  id: 'task-1',
  kind: 'task',
  section: 'section-3',
  range: { start: 40, end: 52 },
  quote: '（牵头单位：区经信局）',
  fields: { title: '实施企业梯队培育', lead: [], support: ['区科技局'], deadline: null },
}

export const finding: Finding = {
  id: 'finding-1',
  code: 'goal-value-differs',
  severity: 'error',
  text: { zh: '两处不同。', en: 'Two values.' },
  facts: {},
  place: { range: { start: 10, end: 24 }, quote: '工业增加值达到360亿元以上' },
  related: [],
  arithmetic: '360 ≠ 350',
  fix: null,
  items: ['target-1'],
  decision: null,
}
