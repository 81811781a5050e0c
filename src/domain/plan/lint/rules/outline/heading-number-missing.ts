/** A heading without a number among numbered ones. */
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'heading-number-missing',
  title: { zh: '标题漏编号', en: 'Heading without its number' },
  why: {
    zh: '同级标题有的有编号、有的没有，引用“第几条”时会错位。',
    en: 'With some headings of a level numbered and others not, references to a clause go astray.',
  },
  fix: { zh: '补上编号，并核对后面各条。', en: 'Add the number and check those that follow.' },
  good: [
    '一、总体要求\n\n（一）指导思想\n\n坚持创新。\n\n（二）主要目标\n\n到2030年，工业投资达到130亿元。\n\n二、重点任务\n\n抓好落实。\n',
  ],
  bad: [
    '一、总体要求\n\n抓好落实。\n\n二、重点任务\n\n⟦企业培育工程⟧\n1.壮大主体。抓好企业培育。\n2.支持上市。抓好企业上市。\n（二）有效投资工程\n1.招引项目。抓好项目招引。\n2.加快改造。抓好技术改造。\n（三）科技创新工程\n1.建设平台。抓好平台建设。\n2.攻关技术。抓好技术攻关。\n三、保障措施\n\n抓好保障。\n',
  ],
  check: ({ sections }) =>
    [...sections.childrenOf.values()].flatMap((siblings) => {
      const numbered = siblings.filter(({ ordinal }) => ordinal !== null)
      const bare = siblings.filter((node) => node.ordinal === null && node.number === null)
      // Among many bare headings the numbered one is the stranger.
      if (numbered.length === 0 || bare.length > Math.max(1, numbered.length)) return []
      return siblings.flatMap((node, at): readonly LintDraft[] => {
        const [before, after] = [siblings[at - 1], siblings[at + 1]]
        const isLast = after === undefined && before?.ordinal === siblings.length - 1
        const isSkipped = after?.ordinal != null && after.ordinal === (before?.ordinal ?? 0) + 2
        if (node.ordinal !== null || node.number !== null || !(isLast || isSkipped)) return []
        return [
          {
            range: node.range,
            facts: { title: node.title },
            related: [before, after].flatMap((one) =>
              one ? [{ range: one.range, label: 'other' as const }] : [],
            ),
          },
        ]
      })
    }),
})
