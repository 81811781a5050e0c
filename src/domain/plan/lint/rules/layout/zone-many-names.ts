/** One zone under several names. */
import { groupMentions } from '../../ground/zone-mentions.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'zone-many-names',
  title: { zh: '同一片区几个名称', en: 'One zone under several names' },
  why: {
    zh: '地图、台账、供地各用各的名，同一块地统计成几块。',
    en: 'Maps, ledgers and land records each use another name, and one zone is counted as several.',
  },
  fix: { zh: '统一为一个名称，或附对照表：{names}。', en: 'Use one name, or add a table of names: {names}.' },
  good: [
    '一、布局\n\n潘山产业社区布局光学仪器产业，五里产业社区布局装备产业。潘山产业社区重点招引芯片企业。\n',
  ],
  bad: [
    '一、布局\n\n⟦潘山片区⟧布局光学仪器产业，五里产业社区布局装备产业。潘山-中水产业社区重点招引芯片企业。\n',
  ],
  check: ({ zones }) =>
    groupMentions(zones).flatMap((group): readonly LintDraft[] => {
      const [first, ...others] = group
      if (!first) return []
      return [
        {
          range: first.range,
          facts: { names: group.map(({ name }) => name).join('、'), count: group.length },
          related: others.map(({ range }) => ({ range, label: 'other' as const })),
        },
      ]
    }),
})
