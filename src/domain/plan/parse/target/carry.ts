/**
 * What a line leaves for a next one that begins without a subject.
 *
 *     主营业务收入2017年达到240亿元
 *     2020年达到380亿元            ← the income of the line before
 *     年均增长12%                  ← and to 2020
 *
 * A heading that names a measure does the same for the text right under it: `2、工业投资` `增长8%（…）`. A paragraph whose last
 * sentence opens with a deadline leaves it for one that goes on with goals, as where a line was broken.
 */
import type { Passage } from '../../scan/scanned-text.ts'
import type { ReadPassage } from './clause/read-statements.ts'
import { subjectText } from './clause/statement.ts'
import { namesMeasure } from './subject/label.ts'
import type { YearScope } from './year/year-of.ts'

export interface Carry {
  /** Undefined where the next line names its own. */
  readonly subject: string | undefined
  /** Null where a heading leaves the subject. */
  readonly year: YearScope['section']
  readonly section: string | null
  readonly isHeading: boolean
}

/** A line that says a change or a level of something named before. */
const elided =
  /^[—-]*(?:到?(?:19|20)\d{2} ?年(?:底|末)?,?)?(?:将|要|力争|预计|确保)?(?:达到?|年均|增长|增速|下降|降低|提高|提升|超过|突破|不低于|控制在|占|完成\d)/
const longestLine = 60
/** 单位能耗大幅下降: goes on with goals, where 《规划》提出… and 全市将… begin anew. */
const goesOn =
  /^(?![^,;。]{0,24}(?:将(?!军)|要|提出|方面|《))[^,;。:\d]{2,24}(?:大幅|显著|明显|进一步|达到?|增长|下降|降低|提高|提升|超过?|突破)/

/** Undefined where the passage names its own subject. */
export function carriedInto({ reading, section }: Passage, carry: Carry | undefined): Carry | undefined {
  if (carry === undefined) return undefined
  if (carry.subject === undefined)
    return section === carry.section && goesOn.test(reading) ? carry : undefined
  if (!elided.test(reading)) return undefined
  if (carry.isHeading) return carry
  return reading.length <= longestLine && section === carry.section ? carry : undefined
}

export function carryFrom({ reading, section, kind }: Passage, read?: ReadPassage): Carry | undefined {
  if (kind === 'heading') {
    const name = reading.replace(/^[^\p{Script=Han}A-Za-z“]+/u, '').replace(/[::。]+$/, '')
    const isName = name.length >= 3 && name.length <= 24 && namesMeasure.test(name)
    return isName ? { subject: name, year: null, section, isHeading: true } : undefined
  }
  const last = read?.statements.at(-1)
  if (read === undefined) return undefined
  if (reading.length > longestLine || last === undefined || /[。!]/.test(reading.slice(0, -1)))
    return deadlineCarried(read, section)
  const subject = subjectText(read.reading, last.subject).trim()
  const mention = read.years.findLast(({ role, year }) => (role === 'by' || role === 'in') && year > 0)
  const year =
    mention === undefined ? null : ({ year: mention.year, role: 'by', basis: 'inherited' } as const)
  return subject === '' ? undefined : { subject, year, section, isHeading: false }
}

/** …。到2031年，转型取得成效。 */
function deadlineCarried({ reading, years }: ReadPassage, section: string | null): Carry | undefined {
  const from = reading.lastIndexOf('。', reading.length - 2) + 1
  const [deadline, other] = years.filter(({ start, year }) => start >= from && year > 0)
  if (section !== null || deadline?.role !== 'by' || deadline.start !== from || other !== undefined)
    return undefined
  return {
    subject: undefined,
    year: { year: deadline.year, role: 'by', basis: 'inherited' },
    section,
    isHeading: false,
  }
}
