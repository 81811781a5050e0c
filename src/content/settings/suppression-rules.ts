/** When sums over enterprises may be shown to everybody: an example setting of Guatu. The statistics office of the district replaces it by its own. */
import { defineSuppressionRules } from '../../domain/registry/suppress/suppression-rule.ts'

export default defineSuppressionRules([
  {
    validFrom: '2023-01-01',
    minimumContributors: 3,
    largestShare: 0.7,
    twoLargestShare: 0.85,
    source: {
      zh: '挂图自带的示例规则：至少三家企业，一家不超过七成，两家合计不超过八成五；不是法定标准，可由统计部门另行设定',
      en: 'An example rule that comes with Guatu: at least three enterprises, none above 70 %, no two above 85 % together; not a legal standard, the statistics office may set its own',
    },
  },
])
