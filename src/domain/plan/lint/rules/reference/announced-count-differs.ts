/** 五大工程, and four are named. */
import { readHanNumber } from '../../../../../base/han-number.ts'
import { findInPassages, type PassageHit } from '../../ground/find-in-passages.ts'
import type { LintDraft } from '../../lint-finding.ts'
import type { LintGround } from '../../lint-ground.ts'
import { defineLintRule } from '../../lint-rule.ts'

const digits = '一二两三四五六七八九十'
/** “a、b、c”五大工程. */
const before = new RegExp(`“([^“”。;]{2,120})”([${digits}])大(工程|行动|任务|计划|举措|体系)`, 'g')
/** 五大工程(a、b、c). */
const behind = new RegExp(
  `([${digits}])(?:大|个)?(工程|行动|链|区|城|基地|领域)”?[:(]([^。;:()]{4,160})[。;)]`,
  'g',
)
const heading = new RegExp(`^([${digits}])大`)

export default defineLintRule({
  code: 'announced-count-differs',
  title: { zh: '说的个数与列的个数不同', en: 'Announced and listed numbers differ' },
  why: {
    zh: '漏列了一项，或者改了稿没改总数。',
    en: 'One was left out, or the text changed and its count did not.',
  },
  fix: {
    zh: '核对：写的是 {announced}，列出的是 {listed}。',
    en: 'Check: {announced} announced, {listed} listed.',
  },
  good: [
    '一、任务\n\n实施“企业培育、有效投资、科技创新”三大工程。\n',
    '一、目标\n\n初步建成“三区”：标杆区、引领区、先行区。\n',
  ],
  bad: ['一、任务\n\n实施⟦“企业培育、有效投资、科技创新”四大工程⟧。\n'],
  check: (ground) => [
    ...findInPassages(ground.scanned, before).flatMap((hit) =>
      weigh(hit, hit.match[2] ?? '', hit.match[1] ?? ''),
    ),
    ...findInPassages(ground.scanned, behind).flatMap((hit) =>
      weigh(hit, hit.match[1] ?? '', hit.match[3] ?? ''),
    ),
    ...checkHeadings(ground),
  ],
})

function weigh({ range }: PassageHit, numeral: string, list: string): readonly LintDraft[] {
  const announced = readHanNumber(numeral)
  const listed = list.split('、').length
  // A list that opens or closes with other words, or uses 和, is not counted for sure.
  if (announced === undefined || listed < 2 || listed === announced || /[,和与及等]/.test(list)) return []
  return [{ range, facts: { announced, listed }, arithmetic: `${announced} ≠ ${listed}` }]
}

/** 两大千亿级产业集群 heads two sections. */
function checkHeadings({ plan, sections }: LintGround): readonly LintDraft[] {
  return plan.outline.flatMap(({ id, title, range }) => {
    const numeral = heading.exec(title)?.[1]
    const children = (sections.childrenOf.get(id) ?? []).filter(({ ordinal }) => ordinal !== null)
    const announced = readHanNumber(numeral ?? '')
    if (announced === undefined || children.length < 2 || children.length === announced) return []
    const facts = { announced, listed: children.length }
    return [
      {
        range,
        facts,
        related: children.map((child) => ({ range: child.range, label: 'part' as const })),
        arithmetic: `${facts.announced} ≠ ${facts.listed}`,
      },
    ]
  })
}
