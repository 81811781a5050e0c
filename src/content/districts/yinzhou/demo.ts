/**
 * The generated part of the reference district: 演示数据. Paces keep near what is known from elsewhere (growth is far behind, software slows), but no
 * figure made here is a statistic.
 *
 *     generateDemo({ settings: yinzhouDemo, plan: yinzhouPlan, … })
 *
 * Base levels of clusters are invented, save three that the plan prints: digital industries as annex row 7, software as row 8, new energy in 2.3.3.
 */
import { defineDemo } from '../../../domain/demo/demo-settings.ts'
import { demoEnterprises, demoUsers } from './demo-people.ts'
import { demoSubmissions } from './demo-submissions.ts'

const on = 'on-track'
const slightly = 'slightly-behind'
const behind = 'behind'
const far = 'far-behind'

export const yinzhouDemo = defineDemo({
  seed: 'yinzhou-224x',
  closedYears: [2023, 2024, 2025],
  current: { period: '2026-01..2026-09', asOf: '2026-10-31' },
  earlier: { period: '2026-01..2026-06', asOf: '2026-07-31' },
  scope: 'district-proper',
  rows: [
    { indicator: 'industrial-value-added', paces: [slightly, slightly, behind, behind] },
    { indicator: 'above-scale-value-added-growth', paces: [behind, behind, far, far] },
    { indicator: 'producer-services-value-added', paces: [on, on, on, slightly] },
    { indicator: 'industrial-tax-per-mu', paces: [on, on, slightly, slightly] },
    { indicator: 'industrial-value-added-per-mu', paces: [on, slightly, slightly, on] },
    { indicator: 'value-added-per-mu-growth', paces: [], growthOf: 'industrial-value-added-per-mu' },
    { indicator: 'digital-industry-revenue', paces: [on, slightly, slightly, behind] },
    { indicator: 'internet-software-revenue', paces: [on, slightly, behind, behind] },
    { indicator: 'digital-core-value-added', paces: [on, on, slightly, slightly] },
    { indicator: 'industrial-investment', paces: [on, slightly, slightly, slightly] },
    { indicator: 'industrial-investment-growth', paces: [], growthOf: 'industrial-investment' },
    { indicator: 'it-industry-integration-index', paces: [on, on, on, on] },
    { indicator: 'equipment-numerical-control-rate', paces: [on, on, on, on] },
    { indicator: 'smart-factories', paces: [on, on, on, on] },
    { indicator: 'rd-expense-share', paces: [on, on, on, on] },
    { indicator: 'core-technology-projects', paces: [on, on, on, on] },
    { indicator: 'overseas-patent-filings', paces: [on, slightly, on, slightly] },
    { indicator: 'international-national-standards', paces: [on, on, on, on] },
    { indicator: 'zhejiang-made-standards', paces: [on, on, slightly, on] },
    { indicator: 'high-tech-enterprises', paces: [slightly, slightly, behind, behind] },
    { indicator: 'national-green-factories', paces: [on, on, on, on] },
    { indicator: 'green-design-enterprises', paces: [on, on, on, on] },
    { indicator: 'pinzibiao-enterprises', paces: [on, on, on, slightly] },
    { indicator: 'national-single-champions', paces: [on, on, on, on] },
    { indicator: 'national-little-giants', paces: [on, on, on, on] },
    { indicator: 'leading-talents', paces: [on, on, on, on] },
    { indicator: 'manufacturing-loan-share', paces: [on, slightly, slightly, on] },
  ],
  towns: {
    indicator: 'industrial-tax-per-mu',
    years: [2022, 2023, 2024, 2025],
    growth: 0.05,
    levels: [
      { town: '330212001', level: 41.5 },
      { town: '330212002', level: 27.8 },
      { town: '330212004', level: 46.2 },
      { town: '330212005', level: 35.1 },
      { town: '330212006', level: 52.4 },
      { town: '330212007', level: 38.9 },
      { town: '330212008', level: null },
      { town: '330212009', level: null },
      { town: '330212010', level: 19.6 },
      { town: '330212011', level: null },
      { town: '330212012', level: null },
      { town: '330212013', level: 22.3 },
      { town: '330212014', level: 33.7 },
      { town: '330212015', level: 49 },
      { town: '330212016', level: 57.3 },
      { town: '330212100', level: 36.8 },
      { town: '330212101', level: 17.4 },
      { town: '330212102', level: 14.2 },
      { town: '330212103', level: 24.9 },
      { town: '330212104', level: 30.6 },
      { town: '330212105', level: 34.4 },
      { town: '330212106', level: 28.5 },
      { town: '330212108', level: 26.1 },
      { town: '330212109', level: 21 },
      { town: '330212110', level: 31.2 },
    ],
  },
  clusters: {
    indicator: 'cluster-output',
    years: [2022, 2023, 2024, 2025],
    items: [
      { id: 'digital', base: 421.2, pace: slightly, sameAs: 'digital-industry-revenue' },
      { id: 'digital/ic', base: 62, pace: on },
      { id: 'digital/electronic-materials', base: 128, pace: slightly },
      { id: 'digital/software-internet', base: 46, pace: behind, sameAs: 'internet-software-revenue' },
      { id: 'high-end-equipment', base: 512, pace: on },
      { id: 'high-end-equipment/nev', base: 168, pace: on },
      { id: 'high-end-equipment/env-energy-equipment', base: 44, pace: behind },
      { id: 'smart-home', base: 262, pace: slightly },
      { id: 'new-materials', base: 248, pace: on },
      { id: 'new-materials/metal-alloys', base: 176, pace: on },
      { id: 'new-materials/rare-earth-magnets', base: 58, pace: slightly },
      { id: 'key-components', base: 142, pace: on },
      { id: 'textile-fashion', base: 116, pace: on },
      { id: 'new-energy', base: 40.82, pace: behind },
      { id: 'modern-health', base: 47, pace: slightly },
    ],
  },
  submissions: demoSubmissions,
  users: demoUsers,
  enterprises: demoEnterprises,
})
