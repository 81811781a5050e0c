/** Made-up readings for the gallery: round numbers of no district. */
import type { Figure } from '../../../src/domain/indicator/figure.ts'
import type { IndicatorDetail, PathPoint, Projection } from '../../../src/domain/indicator/reading.ts'

export const specimenFigure: Figure = {
  id: 'specimen',
  indicator: 'specimen',
  subject: 'district',
  scope: 'district-proper',
  period: '2025',
  value: 120,
  unit: 'yi-yuan',
  vintage: 2,
  origin: 'generated',
  asOf: '2026-02-18',
  source: { title: 'specimen' },
  reason: null,
}

export const specimenPath: readonly PathPoint[] = [
  { year: 2022, value: 100, basis: 'baseline' },
  { year: 2023, value: 106, basis: 'target' },
  { year: 2024, value: 115, basis: 'reference' },
  { year: 2025, value: 125, basis: 'target' },
  { year: 2026, value: 137, basis: 'reference' },
  { year: 2027, value: 150, basis: 'target' },
]

export const specimenSeries = [
  { year: 2022, value: 100, origin: 'baseline', period: '2022' },
  { year: 2023, value: 107, origin: 'generated', period: '2023' },
  { year: 2024, value: 112, origin: 'generated', period: '2024' },
  { year: 2025, value: 120, origin: 'generated', period: '2025' },
] as const

export const specimenProjection: Projection = {
  kind: 'projected',
  method: 'log-linear',
  points: [
    { year: 2026, value: 128, low: 122, high: 134 },
    { year: 2027, value: 136, low: 127, high: 146 },
  ],
  coverage: 0.8,
  usesGenerated: true,
}

export const specimenDetail: IndicatorDetail = {
  id: 'specimen',
  row: 1,
  ordinal: '1',
  name: 'Specimen',
  label: { zh: 'Specimen', en: 'Specimen' },
  category: 'Specimen',
  kind: 'flow-level',
  unit: 'yi-yuan',
  unitLabel: 'yi-yuan',
  scope: null,
  scopeLabel: null,
  decimals: 1,
  better: 'higher',
  year: 2025,
  baseline: { year: 2022, value: 100 },
  targets: [
    { year: 2023, value: 106 },
    { year: 2025, value: 125 },
    { year: 2027, value: 150 },
  ],
  path: [...specimenPath],
  due: { year: 2025, value: 125, basis: 'target', proratedTo: null },
  actual: specimenFigure,
  otherScope: null,
  status: 'behind',
  assessment: {
    progress: 0.8,
    ratio: 0.96,
    judgedBy: 'progress',
    thresholds: { onTrack: 1, slightlyBehind: 0.9, validFrom: '2023-01-01' },
    lines: [
      {
        code: 'specimen',
        facts: {},
        text: { zh: '(120 − 100) ÷ (125 − 100) = 80%', en: '(120 − 100) ÷ (125 − 100) = 80%' },
      },
    ],
  },
  yearOnYear: { value: 7.1, unit: 'percent' },
  series: [...specimenSeries],
  owners: [{ id: 'a', name: 'A' }],
  clause: '1.2',
  notes: [],
  definition: {
    version: 1,
    validFrom: '2023-01-01',
    meaning: { zh: 'Specimen', en: 'Specimen' },
    frequency: 'quarter',
    source: { title: 'Specimen' },
  },
  requiredRate: { fromYear: 2025, toYear: 2027, value: 11.8, unit: 'percent-a-year' },
  projection: specimenProjection,
  vintages: [specimenFigure],
  mentions: [],
}
