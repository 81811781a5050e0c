/** A small invented plan with rows as plans print them, and makers for figures. For tests only. */
import type { Plan, PlanIndicatorRow } from '../../plan/plan.ts'
import type { IndicatorDefinition } from '../definition.ts'
import type { Figure } from '../figure.ts'
import type { StatusSettings } from '../light/status-settings.ts'
import type { ReadIndicatorInput } from '../read-indicator.ts'

export const thresholds: StatusSettings = {
  validFrom: '2023-01-01',
  onTrack: 1,
  slightlyBehind: 0.9,
  source: { zh: '示例', en: 'example' },
}

export const growthRow = makeRow({
  baseline: { year: 2022, value: 0.6 },
  targets: [
    { year: 2023, value: 5.5 },
    { year: 2025, value: 10 },
    { year: 2027, value: 10 },
  ],
})

export const littleGiantRow = makeRow({
  row: 2,
  ordinal: '2',
  indicator: 'giants',
  name: '小巨人企业',
  unit: 'enterprise',
  baseline: { year: 2022, value: 46 },
  targets: [
    { year: 2023, value: 60 },
    { year: 2025, value: 80 },
    { year: 2027, value: 100 },
  ],
})

export const taxPerMuRow = makeRow({
  row: 3,
  ordinal: '3',
  indicator: 'tax-per-mu',
  name: '亩均税收',
  unit: 'wan-yuan/mu',
  baseline: { year: 2022, value: 32.3 },
  targets: [
    { year: 2023, value: 34.2 },
    { year: 2025, value: 38.5 },
    { year: 2027, value: 43.2 },
  ],
})

export const growth = makeDefinition({ kind: 'growth', unit: 'percent' })
export const giants = makeDefinition({
  id: 'giants',
  kind: 'cumulative-count',
  unit: 'enterprise',
  decimals: 0,
})
export const taxPerMu = makeDefinition({ id: 'tax-per-mu', kind: 'per-area', unit: 'wan-yuan/mu' })

export const scopes = [
  { id: 'district-proper', label: { zh: '区本级', en: 'District proper' }, parts: [], isUncertain: false },
  { id: 'greater-district', label: { zh: '全大区', en: 'Greater district' }, parts: [], isUncertain: false },
  {
    id: 'whole-district',
    label: { zh: '全区（未定）', en: 'Whole district (unclear)' },
    parts: [],
    isUncertain: true,
  },
]

export function makeRow(part: Partial<PlanIndicatorRow>): PlanIndicatorRow {
  return {
    row: 1,
    ordinal: '1',
    category: '规模质量',
    indicator: 'value-added-growth',
    name: '增加值增速',
    unit: 'percent',
    scope: 'district-proper',
    scopeBasis: 'printed',
    baseline: { year: 2022, value: 1 },
    targets: [{ year: 2027, value: 2 }],
    owners: ['economy'],
    clause: '附件·行1',
    bodyTarget: null,
    notes: [],
    ...part,
  }
}

export function makeDefinition(part: Partial<IndicatorDefinition>): IndicatorDefinition {
  return {
    id: 'value-added-growth',
    version: 1,
    validFrom: '2023-01-01',
    label: { zh: part.id ?? '增加值增速', en: part.id ?? 'Growth' },
    kind: 'growth',
    unit: 'percent',
    better: 'higher',
    decimals: 1,
    frequency: 'quarter',
    dueAfterDays: 25,
    purposes: ['plan-monitoring'],
    meaning: { zh: '示例口径', en: 'An example' },
    source: { title: 'example' },
    ...part,
  }
}

export function makePlan(part: Partial<Plan> = {}): Plan {
  return {
    id: 'example',
    district: '990001',
    title: '示例方案',
    shortTitle: '示例',
    edition: { label: '示例', isIssued: false, note: '' },
    baseYear: 2022,
    startYear: 2023,
    endYear: 2027,
    milestones: [2023, 2025, 2027],
    outline: [],
    indicators: [growthRow, littleGiantRow, taxPerMuRow],
    targets: [],
    actions: [],
    units: [
      { id: 'economy', name: '经信局', aliases: [], isCollective: false },
      { id: 'towns', name: '各镇街', aliases: [], isCollective: true },
    ],
    clusters: [],
    emergingGroups: [],
    zones: [],
    programmes: [],
    systems: [],
    references: [],
    ...part,
  }
}

export function makeFigure(part: Partial<Figure>): Figure {
  return {
    id: `${part.period ?? '2023'} ${part.origin ?? 'published'} ${part.vintage ?? 1}`,
    indicator: 'value-added-growth',
    subject: 'district',
    scope: 'district-proper',
    period: '2023',
    value: 4.4,
    unit: 'percent',
    vintage: 1,
    origin: 'published',
    asOf: '2024-07-31',
    source: { title: 'example' },
    reason: null,
    ...part,
  }
}

export function makeInput(part: Partial<ReadIndicatorInput>): ReadIndicatorInput {
  return {
    definition: growth,
    plan: makePlan(),
    row: growthRow,
    scopes,
    figures: [],
    year: 2023,
    asOf: '2026-11-22',
    settings: [thresholds],
    publishedOnly: false,
    ...part,
  }
}
