/**
 * The manufacturing plan of the reference district, as facts: names, numbers, owners, clauses. Its sentences are not kept.
 *
 *     yinzhouPlan.indicators.length   // 27
 */
import { definePlan } from '../../../domain/plan/check-plan.ts'
import { actions } from './plan/actions.ts'
import { clusters, emergingGroups } from './plan/clusters.ts'
import { industryRows } from './plan/indicator-rows-industry.ts'
import { innovationRows } from './plan/indicator-rows-innovation.ts'
import { outline } from './plan/outline.ts'
import { programmes, references, systems } from './plan/programmes.ts'
import { clusterTargets } from './plan/targets-clusters.ts'
import { enterpriseTargets } from './plan/targets-enterprises.ts'
import { goalTargets } from './plan/targets-goals.ts'
import { innovationTargets } from './plan/targets-innovation.ts'
import { policyTargets } from './plan/targets-policy.ts'
import { units } from './plan/units.ts'
import { zones } from './plan/zones.ts'

export const yinzhouPlan = definePlan({
  id: 'yinzhou-224x',
  district: '330212',
  title: '鄞州区“224X”制造业行动方案（无题稿）',
  shortTitle: '224X 行动方案',
  edition: {
    label: '无题无号稿',
    isIssued: false,
    note: '这份文本没有标题、文号和日期，是早期或内部稿。区政府 2023 年 6 月通过的正式方案我们没有拿到附件，数字可能不同；这里的数字不当作正式公布的数字。',
  },
  baseYear: 2022,
  startYear: 2023,
  endYear: 2027,
  milestones: [2023, 2025, 2027],
  outline,
  indicators: [...industryRows, ...innovationRows],
  targets: [...goalTargets, ...clusterTargets, ...enterpriseTargets, ...innovationTargets, ...policyTargets],
  actions,
  units,
  clusters,
  emergingGroups,
  zones,
  programmes,
  systems,
  references,
})
