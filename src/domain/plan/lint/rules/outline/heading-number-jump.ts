/** Numbers of headings that skip or repeat. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'heading-number-jump',
  title: { zh: '标题编号跳号或重号', en: 'Heading number skipped or repeated' },
  why: {
    zh: '编号断了，可能丢了一条，也可能两条都叫同一个号。',
    en: 'A clause may have been lost, or two share a number.',
  },
  fix: { zh: '核对是否漏条，再顺次编号。', en: 'See whether a clause is missing, then number in order.' },
  good: ['一、总体要求\n\n抓好落实。\n\n二、重点任务\n\n抓好任务。\n\n三、保障措施\n\n抓好保障。\n'],
  bad: ['一、总体要求\n\n抓好落实。\n\n二、重点任务\n\n抓好任务。\n\n⟦四、保障措施⟧\n\n抓好保障。\n'],
  check: ({ sections }) =>
    [...sections.childrenOf.values()].flatMap((siblings) =>
      siblings.slice(1).flatMap((node, index) => {
        const before = siblings[index]
        if (before?.ordinal == null || node.ordinal == null || !sharesStyle(before.number, node.number))
          return []
        // A list that starts again at 1 is another list.
        if (node.ordinal === before.ordinal + 1 || node.ordinal === 1) return []
        return [
          {
            range: node.range,
            facts: { number: node.number ?? '', before: before.number ?? '' },
            related: [{ range: before.range, label: 'other' as const }],
            arithmetic: `${before.ordinal} → ${node.ordinal}`,
          },
        ]
      }),
    ),
})

const chinese = /[一二三四五六七八九十百]/

function sharesStyle(a: string | null, b: string | null): boolean {
  return (
    a !== null &&
    b !== null &&
    chinese.test(a) === chinese.test(b) &&
    /[（(]/.test(a) === /[（(]/.test(b) &&
    /^附/.test(a) === /^附/.test(b)
  )
}
