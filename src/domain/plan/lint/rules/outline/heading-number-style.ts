/** 1、 beside 2. in one list. */
import type { OutlineNode } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'heading-number-style',
  title: { zh: '编号后的标点不一', en: 'Signs after the numbers differ' },
  why: {
    zh: '按 GB/T 9704，阿拉伯数字编号用“1.”；同一组混用显得未经校对。',
    en: 'GB/T 9704 prints Arabic numbers with a full stop; a mix in one list looks unproofed.',
  },
  fix: { zh: '统一为“{common}”。', en: 'Use “{common}” throughout.' },
  good: ['一、任务\n\n1.壮大主体。抓好培育。\n2.招引项目。抓好招引。\n3.建设平台。抓好建设。\n'],
  bad: ['一、任务\n\n⟦1、壮大主体⟧。抓好培育。\n2.招引项目。抓好招引。\n3.建设平台。抓好建设。\n'],
  check: ({ plan, text }) => {
    const arabic = plan.outline.filter(({ number }) => number !== null && /^\d+\D?$/.test(number))
    const signOf = (node: OutlineNode) => text.slice(node.range.start).match(/^\d+\s?([、.．])/)?.[1] ?? ''
    const counts = new Map<string, number>()
    for (const node of arabic) counts.set(signOf(node), (counts.get(signOf(node)) ?? 0) + 1)
    counts.delete('')
    const [common] = [...counts].sort((a, b) => b[1] - a[1])
    if (!common || counts.size < 2) return []
    const odd = arabic.filter((node) => signOf(node) !== common[0] && signOf(node) !== '')
    const usual = arabic.find((node) => signOf(node) === common[0])
    return odd.length > common[1]
      ? []
      : odd.map(
          (node): LintDraft => ({
            range: node.range,
            facts: { number: node.number ?? '', common: `1${common[0]}` },
            related: usual ? [{ range: usual.range, label: 'other' }] : [],
          }),
        )
  },
})
