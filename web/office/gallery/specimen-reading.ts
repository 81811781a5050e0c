/** Made-up readings for the gallery: round numbers of no district. */
import type { Figure } from '../../../src/domain/indicator/figure.ts'
import type { PathPoint, Projection } from '../../../src/domain/indicator/reading.ts'

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
