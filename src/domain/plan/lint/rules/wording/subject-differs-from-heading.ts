/** The heading names one industry, the target beneath it another that is no cluster of the plan. */

import { namesAlike } from '../../../name-pairs.ts'
import { clusterStem } from '../../ground/cluster-goals.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'
import { isOneOff } from './name-cut-short.ts'

export default defineLintRule({
  code: 'subject-differs-from-heading',
  title: { zh: '标题与目标的主语不是同一名称', en: 'Heading and target name different things' },
  why: {
    zh: '不知目标说的是标题那一类，还是更宽、更窄的一类，数据就不知按什么范围取。',
    en: 'Whether the target means the heading’s industry or a wider or narrower one is open, and so is what to count.',
  },
  fix: {
    zh: '统一为“{heading}”，或写明“{written}”的范围。',
    en: 'Use “{heading}” in both, or say what “{written}” covers.',
  },
  good: ['一、产业体系\n\n1.光纤预制棒。力争到2030年光纤预制棒产业产值达到110亿元。\n'],
  bad: ['一、产业体系\n\n1.高端轴承。⟦力争到2030年金属特种陶瓷产业产值达到330亿元⟧。\n'],
  check: ({ plan, clusters, sections }) => {
    const known = new Set(plan.clusters.map(({ name }) => clusterStem(name)))
    return clusters.all.flatMap(({ cluster, target, stem }): readonly LintDraft[] => {
      const own = clusterStem(cluster.name)
      const isKnown = [...[own, stem]].some((one) => one === '') || known.has(stem)
      if (isKnown || isOneOff(own, stem) || own.includes(stem) || stem.includes(own)) return []
      if (namesAlike(own, stem) === 0 && own.length < 3) return []
      const heading = sections.byId.get(cluster.section ?? '')
      return [
        {
          range: target.range,
          facts: { heading: cluster.name, written: stem },
          related: heading ? [{ range: heading.range, label: 'heading' }] : [],
        },
      ]
    })
  },
})
