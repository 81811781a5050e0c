/** A task as the text has it, before it gets an id and its units are resolved. */
import type { Quoted, Task, TextRange } from '../../compiled-plan.ts'
import { printSpan, quoteSpan, type Spoken, trimSpan } from '../spoken.ts'
import { splitUnits } from '../unit/split-units.ts'
import type { OwnerClause } from './read-owner-clause.ts'

/** A unit where it is named. */
export interface NamedUnit extends Quoted {
  readonly name: string
}

export interface FoundTask
  extends Omit<Task, 'id' | 'lead' | 'support' | 'leadMentions' | 'supportMentions'> {
  readonly leads: readonly NamedUnit[]
  readonly supports: readonly NamedUnit[]
}

export function nameUnits(spoken: Spoken, spans: readonly TextRange[]): readonly NamedUnit[] {
  return spans.map((span) => ({
    ...quoteSpan(spoken, span),
    name: printSpan(spoken, span).replace(/\s+/g, ''),
  }))
}

/** Units of a cell or a line that is nothing but a list. */
export function nameListedUnits(spoken: Spoken): readonly NamedUnit[] {
  return nameUnits(spoken, splitUnits(spoken.reading))
}

/** What a clause says, in the words of the document. */
export function ownersOf(
  spoken: Spoken,
  clause: OwnerClause,
): Pick<FoundTask, 'leads' | 'supports' | 'roleWord' | 'deadline'> {
  return {
    leads: nameUnits(spoken, clause.lead),
    supports: nameUnits(spoken, clause.support),
    roleWord: clause.roleWord,
    deadline: clause.deadline === null ? null : printSpan(spoken, clause.deadline),
  }
}

const longestTitle = 40
/** Numbers and dashes an item begins with. */
const itemMark =
  /^\s*(?:[一二三四五六七八九十]{1,2}是|[(（]?\d{1,3}[)）]?\s*[.、,]?(?![\d%年月万亿个家])\s*|[(（]?[一二三四五六七八九十]{1,3}(?:[)）]\s*[.、,]?|\s*[.、,]|\s)\s*|[—–\-●•·◆■★※▲*]+\s*|[①-⑳]\s*)/

export function beginsItem(reading: string): boolean {
  return itemMark.test(reading)
}

/**
 * The first words of an item: the name before a colon and figures (`技改投资：增长8%`), else to the end of its first sentence, or of its
 * first clause where that runs long; never inside brackets.
 */
export function titleSpan(reading: string, about: TextRange): TextRange {
  const words = reading.slice(about.start, about.end)
  const start = about.start + (itemMark.exec(words)?.[0].length ?? 0)
  const rest = maskBrackets(reading.slice(start, Math.min(about.end, start + 400)))
  const sentence = rest.search(/[。;!]|\.(?!\d)/)
  const end = sentence < 0 ? rest.length : sentence
  const named = /^[^,:。;!]{2,16}(?=:[^。;]{0,30}\d)/.exec(rest)
  if (named !== null) return { start, end: start + named[0].length }
  if (end <= longestTitle) return trimSpan(reading, { start, end: start + end }, ',、')
  const clause = rest.search(/[,:]/)
  if (clause >= 4 && clause <= longestTitle) return { start, end: start + clause }
  const head = rest.slice(0, longestTitle)
  const pause = head.search(/[,:、][^,:、]*$/)
  return { start, end: start + (pause < 8 ? head.replace(/□+$/, '').length : pause) }
}

/** What stands in brackets or quotation marks is no place to cut. */
function maskBrackets(words: string): string {
  return words.replace(/[([〔【《“][^)\]〕】》”]{0,120}[)\]〕】》”]/g, (inside) => '□'.repeat(inside.length))
}
