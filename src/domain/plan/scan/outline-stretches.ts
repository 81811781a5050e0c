/**
 * Paragraphs and tables put under their headings.
 *
 *     outlineStretches({ text, folded, stretches }, startOutline(text)).passages
 */
import type { TextRange } from '../compiled-plan.ts'
import type { Outline } from './build-outline.ts'
import type { HeadingNumber } from './heading-number.ts'
import { type Reading, readAloud } from './read-aloud.ts'
import { type Heading, mayBeBareHeading, readHeading } from './read-heading.ts'
import type { Passage, ScannedTable } from './scanned-text.ts'
import { splitSentences } from './split-sentences.ts'
import type { ParagraphStretch, Stretch } from './stretch.ts'

export interface OutlinedText {
  readonly passages: readonly Passage[]
  readonly tables: readonly ScannedTable[]
}

interface ReadParagraph {
  readonly stretch: ParagraphStretch
  readonly read: Reading
  readonly heading: Heading | undefined
}

interface Document {
  readonly text: string
  readonly folded: string
  readonly stretches: readonly Stretch[]
}

/** A goal set as a slogan in a list is a list item, not a section. */
const goals = /目标$/

export function outlineStretches(document: Document, outline: Outline): OutlinedText {
  const passages: Passage[] = []
  const tables: ScannedTable[] = []
  const paragraphs = document.stretches.map((stretch) => readParagraph(stretch, document.folded))
  const following = nextUpperNumbers(paragraphs)
  const put = (paragraph: ReadParagraph, range: TextRange, kind: Passage['kind']) => {
    if (range.end > range.start)
      passages.push(passageOf(paragraph.read, { range, kind, section: outline.section() }))
  }
  document.stretches.forEach((stretch, index) => {
    const paragraph = paragraphs[index]
    if (stretch.kind === 'table') {
      const { range, caption, rows } = stretch.table
      tables.push({ range, caption, rows, section: outline.section() })
    } else if (paragraph !== undefined) {
      const around = { next: paragraphs[index + 1], following: following[index] }
      place({ ...document, outline, put }, paragraph, around)
    }
  })
  return { passages, tables }
}

function readParagraph(stretch: Stretch, folded: string): ReadParagraph | undefined {
  if (stretch.kind === 'table') return undefined
  const read = readAloud(folded, stretch.pieces)
  return { stretch, read, heading: stretch.isNote ? undefined : readHeading(read.reading) }
}

/** For each paragraph the next number of a section, not of an item in it. */
function nextUpperNumbers(
  paragraphs: readonly (ReadParagraph | undefined)[],
): readonly (HeadingNumber | undefined)[] {
  const following: (HeadingNumber | undefined)[] = []
  let next: HeadingNumber | undefined
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    following[index] = next
    const number = paragraphs[index]?.heading?.number
    if (number != null && number.rank > 0 && number.rank <= 5) next = number
  }
  return following
}

interface Placing {
  readonly text: string
  readonly outline: Outline
  readonly put: (paragraph: ReadParagraph, range: TextRange, kind: Passage['kind']) => void
}

interface Around {
  readonly next: ReadParagraph | undefined
  /** The next number of a section further on. */
  readonly following: HeadingNumber | undefined
}

function place(placing: Placing, paragraph: ReadParagraph, around: Around): void {
  const { stretch, read, heading } = paragraph
  const { outline, put } = placing
  const whole = { start: 0, end: read.reading.length }
  if (stretch.isNote) put(paragraph, whole, 'note')
  else if (stretch.markedLevel !== null) {
    openMarked(placing, paragraph, stretch.markedLevel)
    put(paragraph, whole, 'heading')
  } else if (heading?.number != null && !isGoalItem(heading, outline)) {
    openNumbered(placing, paragraph, heading)
    putNumbered(placing, paragraph, heading)
  } else if (heading === undefined && isAnnexTitle(paragraph, outline)) {
    outline.entitle(printedText(placing.text, read, whole), endOffset(read, whole.end))
    put(paragraph, whole, 'heading')
  } else if (heading === undefined && isBareHeading(paragraph, around, outline)) {
    openBare(placing, paragraph, around)
    put(paragraph, whole, 'heading')
  } else put(paragraph, { start: heading?.title.start ?? 0, end: whole.end }, 'text')
}

/** A title apart from its text is a passage of its own; where it is part of the text the text holds both. */
function putNumbered({ put }: Placing, paragraph: ReadParagraph, { title, body }: Heading): void {
  if (body === null || body > title.start) put(paragraph, title, 'heading')
  if (body !== null) put(paragraph, { start: body, end: paragraph.read.reading.length }, 'text')
}

/** `附件1` alone in its line; its name stands in the next. */
function isAnnexTitle({ read }: ReadParagraph, outline: Outline): boolean {
  const above = outline.innermost()
  return (
    above?.style === 'annex' &&
    above.title === '' &&
    read.reading.length <= 60 &&
    !/[。;|]/.test(read.reading)
  )
}

function isGoalItem(heading: Heading, outline: Outline): boolean {
  const above = outline.innermost()
  return heading.number?.style === 'dash' && above !== undefined && goals.test(above.title)
}

/** Titles that part a report without numbers: 2023年工作回顾, 2024年工作安排. */
const partOfReport =
  /^[^,。;:]{0,16}(?:工作回顾|工作总结|工作安排|工作打算|主要目标|总体目标|工作目标|发展目标|总体要求|保障措施)$/

function isBareHeading(paragraph: ReadParagraph, around: Around, outline: Outline): boolean {
  const { next } = around
  if (next !== undefined && partOfReport.test(paragraph.read.reading)) return true
  if (next === undefined || !mayBeBareHeading(paragraph.read.reading)) return false
  if (outline.innermost() === undefined || outline.innermost()?.style === 'annex') return false
  return next.heading?.number != null || next.read.reading.length > 40
}

function openNumbered({ text, outline }: Placing, { read }: ReadParagraph, heading: Heading): void {
  const { number, title } = heading
  if (number === null) return
  const range = { start: offsetAt(read, 0), end: endOffset(read, title.end) }
  const printed = read.reading.slice(0, number.printedLength)
  outline.open(
    {
      style: number.style,
      rank: number.rank,
      range,
      number: printed === '' ? null : text.slice(offsetAt(read, 0), endOffset(read, number.printedLength)),
      ordinal: number.ordinal,
      title: printedText(text, read, title),
    },
    heading.isAlone,
  )
}

function openMarked(placing: Placing, paragraph: ReadParagraph, level: number): void {
  const { text, outline } = placing
  const { read, heading } = paragraph
  const number = heading?.number ?? null
  const title = { start: number?.length ?? 0, end: read.reading.length }
  outline.open(
    {
      style: `marked-${level}`,
      rank: level / 100,
      range: { start: offsetAt(read, 0), end: endOffset(read, title.end) },
      number: number === null ? null : text.slice(offsetAt(read, 0), endOffset(read, number.printedLength)),
      ordinal: number?.ordinal ?? null,
      title: printedText(text, read, title).replace(/[。：:]$/, ''),
    },
    true,
  )
}

/** A heading without number is the missing sibling of the next numbered one, or else of the nearest that stood alone. */
function openBare({ text, outline }: Placing, { read }: ReadParagraph, around: Around): void {
  const { following } = around
  const isMissing = following?.ordinal === 2 && !outline.hasOpen(following.style)
  const { style, rank } = isMissing ? following : siblingOf(outline.sibling(), around)
  const whole = { start: 0, end: read.reading.length }
  const range = { start: offsetAt(read, 0), end: endOffset(read, whole.end) }
  outline.open(
    { style, rank, range, number: null, ordinal: null, title: printedText(text, read, whole) },
    true,
  )
}

function siblingOf(sibling: { style: string; rank: number } | undefined, around: Around) {
  const next = around.next?.heading?.number
  if (sibling === undefined) return { style: 'bare', rank: 5 }
  const isUnder = next != null && next.rank > sibling.rank && next.ordinal === 1 && sibling.rank < 5
  return isUnder || sibling.rank <= 4 ? { style: 'bare', rank: sibling.rank + 0.5 } : sibling
}

function passageOf(
  { reading, offsets }: Reading,
  part: { range: TextRange; kind: Passage['kind']; section: string | null },
): Passage {
  const { range, kind, section } = part
  const own = reading.slice(range.start, range.end)
  const ownOffsets = offsets.slice(range.start, range.end + 1)
  const last = ownOffsets[own.length - 1] ?? 0
  ownOffsets[own.length] = last + 1
  const at = (index: number) => ownOffsets[index] ?? 0
  const sentences = splitSentences(own).map(({ start, end }) => {
    const trimmed = start + own.slice(start, end).trimEnd().length
    return { start: at(start), end: trimmed > start ? at(trimmed - 1) + 1 : at(start) }
  })
  return {
    reading: own,
    offsets: ownOffsets,
    kind,
    section,
    range: { start: at(0), end: last + 1 },
    sentences,
  }
}

function offsetAt({ offsets }: Reading, index: number): number {
  return offsets[index] ?? 0
}

/** Offset after the unit before `index`. */
function endOffset(read: Reading, index: number): number {
  return index === 0 ? offsetAt(read, 0) : offsetAt(read, index - 1) + 1
}

/** As printed, breaks gone. */
function printedText(text: string, { offsets }: Reading, { start, end }: TextRange): string {
  let printed = ''
  for (let index = start; index < end; index += 1) printed += text.charAt(offsets[index] ?? 0)
  return printed.trim()
}
