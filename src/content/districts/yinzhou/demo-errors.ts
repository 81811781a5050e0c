/**
 * What is wrong in the sheets of the invented enterprises: as often as in a year's collection that nobody has checked yet.
 *
 *     plantErrors({ settings: yinzhouErrors, … })
 *
 * The power company sent one year in kilowatt-hours; the tax bureau one month in yuan.
 */
import { definePlantedErrors } from '../../../domain/demo/enterprises/plant/planted-error.ts'

export const yinzhouErrors = definePlantedErrors({
  rates: {
    'unit-slip': 0.02,
    'duplicate-code': 0.004,
    'duplicate-firm': 0.006,
    'copied-year': 0.006,
    'copied-months': 0.006,
    'smooth-series': 0.004,
    'round-series': 0.004,
    'on-target-series': 0.004,
    'missing-row': 0.01,
    'wrong-town': 0.005,
  },
  columns: [
    { registry: 'enterprise-year', field: 'electricityWanKwh', period: '2024', factor: 10_000 },
    { registry: 'enterprise-month', field: 'taxWanYuan', period: '2025-05', factor: 10_000 },
  ],
  target: 0.1,
})
