/** A character of a name is lost or wrong: 海洋工程装 for 海洋工程装备. */
import { clusterStem, readScaleName } from '../../ground/cluster-goals.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'name-cut-short',
  title: { zh: '名称疑漏字、错字', en: 'A character of a name seems lost or wrong' },
  why: {
    zh: '名称差一个字，检索、对照、统计都会当成另一个。',
    en: 'One character off, and every search and sum takes it for another thing.',
  },
  fix: { zh: '改为“{right}”。', en: 'Write “{right}”.' },
  good: ['一、产业体系\n\n1.船舶与海洋工程装电。力争到2030年船舶与海洋工程装电产业集群产值达到480亿元。\n'],
  bad: ['一、产业体系\n\n1.船舶与海洋工程装电。力争到2030年⟦船舶与海洋工程装⟧产业集群产值达到480亿元。\n'],
  check: ({ plan, sections, text }) =>
    plan.targets.flatMap((target): readonly LintDraft[] => {
      const own = sections.clusterOf.get(target.section ?? '')
      const stem = readScaleName(target.subject)?.stem ?? ''
      const right = own ? clusterStem(own.name) : ''
      if (stem.length < 4 || !isOneOff(stem, right)) return []
      const at = text.slice(target.range.start, target.range.end).indexOf(stem)
      const start = target.range.start + at
      const range = at >= 0 ? { start, end: start + stem.length } : target.range
      const heading = sections.byId.get(own?.section ?? '')
      return [
        {
          range,
          facts: { written: stem, right },
          related: heading ? [{ range: heading.range, label: 'heading' }] : [],
          replacement: { range, text: right },
        },
      ]
    }),
})

/** One character left out, put in or exchanged; linear in their length. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  let tail = 0
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++
  return long.length - head - tail <= 1
}
