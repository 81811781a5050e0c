/** A place that two zones claim. */
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'zone-overlap',
  title: { zh: '一地分属两个片区', en: 'A place in two zones' },
  why: {
    zh: '同一个镇的企业和土地会被两个片区各算一遍。',
    en: 'Its enterprises and land are counted in both.',
  },
  fix: { zh: '写明“{place}”归哪个片区。', en: 'Say to which zone “{place}” belongs.' },
  good: ['一、布局\n\n五里-东桥片区布局装备产业。环湖产业社区（湖西、湖东）布局基础件产业。\n'],
  bad: ['一、布局\n\n五里-东桥片区布局装备产业。⟦环湖产业社区（湖西、东桥）⟧布局基础件产业。\n'],
  check: ({ zones }) => {
    const owner = new Map<
      string,
      { readonly name: string; readonly lead: string; readonly range: LintDraft['range'] }
    >()
    return zones.flatMap(({ name, words, range }): readonly LintDraft[] => {
      const [lead = ''] = words
      return words.flatMap((place) => {
        const before = owner.get(place)
        if (!before) owner.set(place, { name, lead, range })
        // The same place under another name is one zone.
        if (!before || before.lead === lead || before.lead === place || lead === place) return []
        return [
          {
            range,
            facts: { place, one: before.name, other: name },
            related: [{ range: before.range, label: 'first' as const }],
          },
        ]
      })
    })
  },
})
