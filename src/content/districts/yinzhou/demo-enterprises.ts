/**
 * The invented enterprises of the reference district: 演示数据. Weights and ratios are thought out so that a district of this kind comes out; sums are calibrated to
 * the plan's base year and to the demo's figures, not to these numbers.
 *
 *     generateEnterprises({ settings: yinzhouEnterprises, district: yinzhou, plan: yinzhouPlan, figures, count: 5000, seed: 'yinzhou-224x', … })
 *
 * Output below scale and outside the clusters is chosen so that above-scale output of 2023 comes to 1870 亿元, the one such figure that was published (its scope is
 * unclear). Levels that nobody printed are under `assumed`.
 */
import { defineEnterprises } from '../../../domain/demo/enterprises/enterprise-settings.ts'
import { digitalEconomyCore } from '../../industry/digital-economy-core.ts'
import { demoSectors } from './demo-sectors.ts'
import { demoTitles } from './demo-titles.ts'

/** More of it, much more of it. */
const [more, much] = [2.5, 5]
const softwareOnly = ['software']

export const yinzhouEnterprises = defineEnterprises({
  scope: 'district-proper',
  years: { first: 2021, last: 2025 },
  months: { first: '2022-01', last: '2026-09' },
  asOf: '2026-10-31',
  referenceCount: 5000,
  aboveScaleShare: 0.18,
  sectors: demoSectors,
  towns: [
    { town: '330212001', weight: 10, favours: { software: more, nev: more, 'smart-home': more } },
    { town: '330212002', weight: 3, favours: { software: more, 'textile-fashion': more } },
    { town: '330212004', weight: 4, favours: { ic: much, digital: more, software: more } },
    { town: '330212005', weight: 5, favours: { digital: much, software: much, 'key-components': 0.3 } },
    { town: '330212006', weight: 6.5, favours: { ic: much, software: much, health: more, outside: 0.3 } },
    { town: '330212007', weight: 12, favours: { digital: much, nev: more, ic: more } },
    { town: '330212008', weight: 0.4, only: softwareOnly },
    { town: '330212009', weight: 0.3, only: softwareOnly },
    { town: '330212010', weight: 0.6, favours: { software: much } },
    { town: '330212011', weight: 0.3, only: softwareOnly },
    { town: '330212012', weight: 0.3, only: softwareOnly },
    { town: '330212013', weight: 0.8, favours: { software: much } },
    { town: '330212014', weight: 1.6, favours: { software: much, 'smart-home': 0.3 } },
    { town: '330212015', weight: 3, favours: { software: much, health: more, digital: more } },
    { town: '330212016', weight: 4, favours: { ic: much, software: more, 'new-energy': more } },
    {
      town: '330212100',
      weight: 14,
      favours: { alloys: much, magnets: much, 'new-energy': much, equipment: more, ic: more, nev: more },
    },
    { town: '330212101', weight: 1.8, favours: { outside: more, 'key-components': more, software: 0.1 } },
    { town: '330212102', weight: 1.3, favours: { 'key-components': more, equipment: more, software: 0.1 } },
    { town: '330212103', weight: 2.4, favours: { 'key-components': much, software: 0.3 } },
    { town: '330212104', weight: 3, favours: { nev: much, 'key-components': more, software: 0.1 } },
    { town: '330212105', weight: 10.5, favours: { nev: much, equipment: more, alloys: more, software: 0.2 } },
    { town: '330212106', weight: 5, favours: { outside: more, equipment: more, 'textile-fashion': more } },
    { town: '330212108', weight: 6, favours: { alloys: much, magnets: more, 'electronic-materials': much } },
    { town: '330212109', weight: 3.2, favours: { 'electronic-materials': much, alloys: more, ic: more } },
    {
      town: '330212110',
      weight: 14,
      favours: { 'smart-home': much, health: much, digital: more, 'textile-fashion': more, software: 0.4 },
    },
  ],
  rates: {
    entry: 0.022,
    exit: 0.024,
    aboveExit: 0.006,
    move: 0.008,
    rename: 0.012,
    pause: 0.006,
    refund: 0.02,
    rising: 0.042,
    falling: 0.036,
    landEvent: 0.45,
    oldEdition: 0.3,
    landUnknown: 0.3,
    renting: 0.5,
  },
  belowScaleOutput: { 2021: 245, 2022: 252, 2023: 268, 2024: 295, 2025: 315, 2026: 330 },
  outsideOutput: { 2021: 132, 2022: 135, 2023: 138.3, 2024: 142, 2025: 146, 2026: 150 },
  assumed: [
    { indicator: 'above-scale-value-added', year: 2022, value: 450 },
    { indicator: 'rd-expense-share', year: 2024, value: 3.08 },
    { indicator: 'digital-core-value-added', year: 2025, value: 170.5 },
    { indicator: 'green-design-enterprises', year: 2025, value: 4 },
  ],
  growths: [
    { growth: 'value-added-per-mu-growth', of: 'industrial-value-added-per-mu' },
    { growth: 'industrial-investment-growth', of: 'industrial-investment' },
    { growth: 'above-scale-value-added-growth', of: 'above-scale-value-added' },
  ],
  edges: { first: 0.965, last: 1.06 },
  late: { 2023: 0.006, 2024: 0.01, 2025: 0.02 },
  springFestivals: { 2022: '02-01', 2023: '01-22', 2024: '02-10', 2025: '01-29', 2026: '02-17' },
  titles: demoTitles,
  elsewhere: 0.13,
  grades: {
    publishedOn: '07-31',
    lines: { above: [50, 11, 5], below: [11.5, 2.7, 1.3] },
  },
  coreClasses: digitalEconomyCore.flatMap(({ codes, partial }) =>
    codes.filter((code) => !partial.includes(code)),
  ),
})
