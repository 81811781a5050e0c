/**
 * Which cluster of the plan an industry class belongs to: a proposal of ours. The plan names products, not classes, and no official catalogue was found; where a class cannot
 * tell (3985 above all), the list of enterprises and the main product decide.
 */
import { defineClusterRules } from '../../../domain/registry/cluster/cluster-rules.ts'
import { clusters } from './plan/clusters.ts'

export const industryClusters = defineClusterRules(
  {
    validFrom: '2021-01-01',
    isProposal: true,
    source: {
      zh: '按行动方案（无题稿）第二部分所列产品与《国民经济行业分类》（GB/T 4754-2017）小类名称对照整理，是建议稿，待区里确认',
      en: 'From the products in part two of the plan and the names of the classes of GB/T 4754-2017: a proposal until the district confirms it',
    },
    rules: [
      { beginning: 'C17', to: 'textile-fashion' },
      { beginning: 'C18', to: 'textile-fashion' },

      { beginning: 'C21', to: 'smart-home' },
      { beginning: 'C385', to: 'smart-home' },
      { beginning: 'C386', to: 'smart-home' },
      { beginning: 'C387', to: 'smart-home' },
      { beginning: 'C3862', to: 'smart-home', also: ['new-energy'] },
      { beginning: 'C3351', to: 'smart-home', coverage: 'partial' },
      { beginning: 'C338', to: 'smart-home', coverage: 'partial' },

      { beginning: 'C27', to: 'modern-health' },
      { beginning: 'C358', to: 'modern-health' },
      { beginning: 'C2665', to: 'modern-health', coverage: 'overlap' },

      { beginning: 'C265', to: 'new-materials', coverage: 'partial' },
      { beginning: 'C2669', to: 'new-materials', coverage: 'partial' },
      { beginning: 'C3073', to: 'new-materials', coverage: 'partial' },
      { beginning: 'C3099', to: 'new-materials', coverage: 'partial' },
      { beginning: 'C31', to: 'new-materials/metal-alloys' },
      { beginning: 'C32', to: 'new-materials/metal-alloys' },
      { beginning: 'C3232', to: 'new-materials/rare-earth-magnets' },
      { beginning: 'C3254', to: 'new-materials/rare-earth-magnets' },

      { beginning: 'C2913', to: 'key-components', coverage: 'partial' },
      { beginning: 'C3391', to: 'key-components' },
      { beginning: 'C3392', to: 'key-components' },
      { beginning: 'C3393', to: 'key-components' },
      { beginning: 'C345', to: 'key-components' },
      { beginning: 'C348', to: 'key-components' },

      { beginning: 'C3091', to: 'new-energy', coverage: 'overlap' },
      { beginning: 'C3415', to: 'new-energy', also: ['high-end-equipment'] },
      { beginning: 'C3825', to: 'new-energy' },
      { beginning: 'C384', to: 'new-energy' },
      {
        beginning: 'C3841',
        to: 'new-energy',
        also: ['high-end-equipment/env-energy-equipment'],
        why: {
          zh: '方案在节能环保与新能源装备里写锂离子电池，在新能源里写电池及储能',
          en: 'the plan names lithium batteries under equipment and batteries under new energy',
        },
      },

      { beginning: 'C34', to: 'high-end-equipment' },
      { beginning: 'C35', to: 'high-end-equipment' },
      { beginning: 'C37', to: 'high-end-equipment' },
      { beginning: 'C40', to: 'high-end-equipment' },
      { beginning: 'C43', to: 'high-end-equipment' },
      { beginning: 'C3811', to: 'high-end-equipment' },
      { beginning: 'C3831', to: 'high-end-equipment' },
      { beginning: 'C3834', to: 'high-end-equipment' },
      { beginning: 'C3839', to: 'high-end-equipment' },
      { beginning: 'C389', to: 'high-end-equipment' },
      { beginning: 'C3525', to: 'high-end-equipment', also: ['key-components'] },
      { beginning: 'C3544', to: 'high-end-equipment', also: ['modern-health'] },
      { beginning: 'C36', to: 'high-end-equipment/nev' },
      { beginning: 'C3463', to: 'high-end-equipment/env-energy-equipment', also: ['high-end-equipment'] },
      { beginning: 'C3591', to: 'high-end-equipment/env-energy-equipment' },
      { beginning: 'C3597', to: 'high-end-equipment/env-energy-equipment' },
      { beginning: 'C3812', to: 'high-end-equipment/env-energy-equipment' },
      { beginning: 'C3813', to: 'high-end-equipment/env-energy-equipment' },
      { beginning: 'C3819', to: 'high-end-equipment/env-energy-equipment' },
      { beginning: 'C382', to: 'high-end-equipment/env-energy-equipment' },
      { beginning: 'C3823', to: 'high-end-equipment/env-energy-equipment', also: ['new-energy'] },
      { beginning: 'C3829', to: 'high-end-equipment/env-energy-equipment', also: ['new-energy'] },

      { beginning: 'C39', to: 'digital' },
      { beginning: 'C3563', to: 'digital' },
      { beginning: 'C3569', to: 'digital' },
      { beginning: 'C3832', to: 'digital' },
      { beginning: 'C3833', to: 'digital' },
      { beginning: 'C3562', to: 'digital/ic' },
      { beginning: 'C3972', to: 'digital/ic' },
      { beginning: 'C3973', to: 'digital/ic' },
      { beginning: 'C3976', to: 'digital/ic' },
      { beginning: 'I6520', to: 'digital/ic' },
      {
        beginning: 'C3985',
        to: 'digital/electronic-materials',
        also: ['new-materials/rare-earth-magnets', 'new-energy'],
        why: {
          zh: '小类说明同时含半导体、磁性、锂电池和电子陶瓷材料，靠代码分不开，请用名单或主导产品',
          en: 'the class holds semiconductor, magnetic, lithium battery and ceramic materials alike: a list or the main product must decide',
        },
      },
      { beginning: 'I64', to: 'digital/software-internet' },
      { beginning: 'I65', to: 'digital/software-internet' },
    ],
  },
  clusters,
)
