/**
 * The year that a section sets for what is said under it: by its first words, or by its title.
 *
 *     years.note('section-3', read)   // 到2025年，…
 *     years.find('section-3')         // { year: 2025, role: 'by' } for the paragraphs that follow
 */
import type { OutlineNode } from '../../../compiled-plan.ts'
import type { ReadPassage } from '../clause/read-statements.ts'
import type { DocumentYears } from './document-years.ts'
import { fivePlanEnd } from './five-year-plan.ts'
import type { YearScope } from './year-of.ts'

type SectionYear = YearScope['section']

export interface SectionYears {
  /** Tells of a paragraph under the section; the first year by which something is promised is kept. */
  note(section: string | null, read: ReadPassage): void
  find(section: string | null): SectionYear
}

const goals = /目标/
/** “十五五”时期主要目标任务 */
const titlePlan = /(十[一二三四五六七八九])五[”"]?(?:期间|时期)/
const titleYear = /(?<![—\-~至\d])((?:19|20)\d{2})\s?年(?![—\-~至])/

export function startSectionYears(outline: readonly OutlineNode[], document: DocumentYears): SectionYears {
  const nodes = new Map(outline.map((node) => [node.id, node]))
  const noted = new Map<string, SectionYear>()
  const findOwn = (section: string | null): SectionYear => {
    if (section === null) return noted.get(nowhere) ?? null
    const node = nodes.get(section)
    if (node === undefined) return null
    const own = noted.get(node.id) ?? yearInTitle(node)
    if (own !== null) return own
    if (isSlogan(node) && noted.has(node.parent ?? nowhere)) return noted.get(node.parent ?? nowhere) ?? null
    const above = node.parent === null ? undefined : nodes.get(node.parent)
    if (above === undefined) return null
    return goals.test(above.title) ? findOwn(above.id) : titleAbove(above, nodes)
  }
  return {
    note(section, { years }) {
      const place = section ?? nowhere
      const deadlines = years.filter(({ role, year }) => role === 'by' && year > 0)
      const first = deadlines[0]
      if (first === undefined) return
      if (section === null) {
        noteAlone(deadlines, noted)
        return
      }
      if (noted.has(place)) return
      const above = nodes.get(nodes.get(place)?.parent ?? nowhere)
      const isGoal = above !== undefined && goals.test(above.title) && !noted.has(above.id)
      for (const id of isGoal ? [place, above.id] : [place])
        noted.set(id, { year: first.year, role: 'by', basis: 'inherited' })
    },
    find: (section) =>
      findOwn(section) ??
      goalYear(section === null ? undefined : nodes.get(section), document) ??
      endOfPlan(nodes, document),
  }
}

/** Stands for the text before the first heading. */
const nowhere = ''

/** Without headings a deadline holds for what follows as long as the text names no other. */
function noteAlone(deadlines: readonly { readonly year: number }[], noted: Map<string, SectionYear>): void {
  for (const { year } of deadlines) {
    const known = noted.get(nowhere)
    if (known === undefined) noted.set(nowhere, { year, role: 'by', basis: 'document' })
    else if (known?.year !== year) noted.set(nowhere, null)
  }
}

/** ——规模更大。 goes on with what the paragraph above it began. */
function isSlogan({ number }: OutlineNode): boolean {
  return number !== null && /^[—\-●■◆▲★•·]/.test(number)
}

function yearInTitle({ title }: OutlineNode): SectionYear {
  const found = titleYear.exec(title)
  if (found !== null) return { year: Number(found[1]), role: 'in', basis: 'inherited' }
  const end = goals.test(title) ? fivePlanEnd(titlePlan.exec(title)?.[1] ?? '') : null
  return end === null ? null : { year: end, role: 'by', basis: 'inherited' }
}

function titleAbove(node: OutlineNode, nodes: ReadonlyMap<string, OutlineNode>): SectionYear {
  for (let at: OutlineNode | undefined = node; at !== undefined; ) {
    const year = yearInTitle(at)
    if (year !== null) return year
    at = at.parent === null ? undefined : nodes.get(at.parent)
  }
  return null
}

/** Without headings, as in a piece of news, what a plan for some years promises is due at its end. */
function endOfPlan(nodes: ReadonlyMap<string, OutlineNode>, { end, isAnnual }: DocumentYears): SectionYear {
  return nodes.size === 0 && end !== null && !isAnnual ? { year: end, role: 'by', basis: 'document' } : null
}

/** Goals of a plan for some years are goals of its end. */
function goalYear(node: OutlineNode | undefined, { end, isAnnual }: DocumentYears): SectionYear {
  return node !== undefined && goals.test(node.title) && end !== null && !isAnnual
    ? { year: end, role: 'by', basis: 'inherited' }
    : null
}
