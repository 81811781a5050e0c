/**
 * Promised and reported figures of a document, each with its subject, year, scope and the reasons for doubt.
 *
 *     parseTargets(scanText({ text })).targets[0]?.subject   // 规上工业增加值
 */
import type { Target } from '../../compiled-plan.ts'
import type { Passage, ScannedText } from '../../scan/scanned-text.ts'
import { buildTarget, type Setting } from './build-target.ts'
import { type Carriers, findCarriers } from './carriers.ts'
import { type Carry, carriedInto, carryFrom } from './carry.ts'
import { cellPassages } from './cell-passages.ts'
import type { Clause } from './clause/clauses.ts'
import { type ReadPassage, readStatements } from './clause/read-statements.ts'
import type { Statement } from './clause/statement.ts'
import { type GoalFrame, readGoalFrame } from './goal-frame.ts'
import { type Mood, moodAfter } from './mood.ts'
import { conditional, lookingBack, sectionsUnder } from './sections-under.ts'
import type { Before, Sense } from './sight.ts'
import { senseOf } from './tense.ts'
import { startVoices, type Voice } from './voice.ts'
import { type DocumentYears, readDocumentYears } from './year/document-years.ts'
import { startSectionYears } from './year/section-years.ts'
import { type FoundYear, isPerYear, yearOf } from './year/year-of.ts'
import { yearlyAverage } from './year/yearly-average.ts'

export interface ParsedTargets {
  readonly targets: readonly Target[]
  readonly facts: readonly Target[]
  /** Thresholds that only say which enterprises or projects are meant: promised by nobody. */
  readonly conditions: readonly Target[]
  readonly years: DocumentYears
}

export function parseTargets(scanned: ScannedText): ParsedTargets {
  const document = readDocumentYears(scanned)
  const back = sectionsUnder(scanned.outline, lookingBack)
  const conditions = sectionsUnder(scanned.outline, conditional)
  const sectionYears = startSectionYears(scanned.outline, document)
  const readings = scanned.passages.map(({ reading }) => reading)
  const voices = startVoices(readings, document)
  const frame = readGoalFrame(readings, document, voices.text)
  const found: Found = { target: [], fact: [], none: [], condition: [] }
  let mood: Mood = 'open'
  let carry: Carry | undefined
  const read = (passage: Passage, looks: Mood, isRepeated: boolean) => {
    const given = carriedInto(passage, carry)
    const said = readStatements(passage.reading, document, given?.subject)
    const section = given?.year ?? sectionYears.find(passage.section)
    const isCondition = passage.section !== null && conditions.has(passage.section)
    const around = { text: scanned.text, passage, read: said, document, section, frame, isCondition }
    if (!isRepeated) collect({ ...around, ...heard(looks, voices.hear(passage.reading)) }, found)
    sectionYears.note(passage.section, said)
    carry = carryFrom(passage, said)
  }
  scanned.passages.forEach((passage, index) => {
    mood = moodAfter(mood, passage)
    const isBack = passage.section !== null && back.has(passage.section)
    if (mayHoldTargets(passage)) read(passage, isBack ? 'back' : mood, isHeadline(passage, index, scanned))
    else carry = carryFrom(passage)
  })
  for (const { passage, mood: looks } of cellPassages(scanned)) read(passage, looks, false)
  return { targets: found.target, facts: found.fact, conditions: found.condition, years: document }
}

type Found = Record<Sense | 'condition', Target[]>

const promising = /\d[\d.]*(?:[%亿万]|[家个项件])[^\d]*(?:以上|左右|以内)|(?:达到?|突破|超过|增长|完成)\d/

/** A heading holds a target only where it is a whole sentence of one. */
function mayHoldTargets({ kind, reading }: Passage): boolean {
  if (/^【[^【】]*】$/.test(reading) || isFlatTable(reading) || isFlatRow.test(reading)) return false
  return kind === 'text' || (kind === 'heading' && promising.test(reading))
}

/** 4 交易总额 万亿元 预期性 2800: a row of a table that lost its lines. */
const isFlatRow = /^(?:\d{1,3} )?[^,。;]{2,60} ?(?:预期性|约束性)(?: |$)[^。;]{0,40}$/

/** Cells run together without signs: ≥55省农委5服务贸易…. Three such figures and hardly a full stop make a table. */
function isFlatTable(reading: string): boolean {
  const figures =
    reading.match(/[≥≤] ?\d[\d.]* ?(?![万亿千百%个家项件人年])[\p{Script=Han}]{2}/gu)?.length ?? 0
  return figures >= 3 && (reading.match(/。/g)?.length ?? 0) * 3 < figures
}

/** A line before the text that tells in short what the text tells in full. */
function isHeadline({ reading, section }: Passage, index: number, { passages }: ScannedText): boolean {
  if (index >= 3 || section !== null || reading.length > 60 || /[。;!]$/.test(reading)) return false
  const next = passages.slice(index + 1, index + 6)
  const percent = /\d[\d.]*%$/.exec(reading)?.[0]
  if (percent !== undefined) return next.some((other) => other.reading.includes(percent))
  return next.some((other) => other.reading.length > 80)
}

/** What is reported does not take the year by which something else is promised. */
const noYear = { year: null, basis: 'none', role: null, at: null } as const

/** What is reported takes a deadline only from its own clause; a text that looks ahead to one year alone means it by every goal. */
function yearFor(
  kind: Sense | 'condition',
  year: FoundYear,
  { statement, setting: { read, frame } }: { statement: Statement; setting: Collecting },
): FoundYear {
  const isOwn = year.at !== null && year.at >= statement.clause.start
  if (kind === 'fact' && year.role === 'by' && !isOwn) return noYear
  const isSilent = year.year === null && frame.onlyAhead !== null && !isPerYear(statement, read)
  return kind === 'target' && isSilent
    ? { year: frame.onlyAhead, basis: 'document', role: null, at: null }
    : year
}

interface Collecting extends Setting {
  readonly frame: GoalFrame
  readonly voice: Voice
  readonly mood: Mood
  readonly isCondition: boolean
}

/** Where what was said above looks back, a paragraph that sounds like a plan does not. */
function heard(mood: Mood, voice: Voice): { readonly mood: Mood; readonly voice: Voice } {
  return { mood: mood === 'back' && voice === 'plan' ? 'open' : mood, voice }
}

const noCarriers: Carriers = { past: [], perhapsPast: [], future: [], sureFuture: [] }

function collect(setting: Collecting, found: Found): void {
  const { read, document, frame, mood, voice, isCondition } = setting
  const carriers = read.statements.length === 0 ? noCarriers : findCarriers(read.reading)
  const around = { passage: read, document, frame, mood, carriers, voice }
  const made = new Map<Statement, Target>()
  const starts = sentenceStarts(read)
  let scopeBefore: string | null = null
  let told: (Before & { readonly sentence: number }) | undefined
  let from: { readonly clause: Clause; readonly year: number | null } | undefined
  for (const statement of read.statements) {
    const sentence = starts(statement.quantity.start)
    const own = yearOf(statement, read, { ...setting, toldYear: frame.toldYear, sentence })
    const goal = statement.whole === null ? undefined : made.get(statement.whole)
    const average = yearlyAverage(statement, read, { own, goal: goal?.year })
    const year = average?.year ?? own
    const before = told?.sentence === sentence ? told : undefined
    const { sense, isSure } = senseOf({ ...around, statement, year, before, sentence })
    if (statement.clause.frame === 0 && statement.role === 'main' && sense !== 'none')
      told = { sense, year: year.year, sentence }
    scopeBefore = statement.trimmed.scope ?? scopeBefore
    const isThreshold = statement.role === 'modifier' || (isCondition && sense !== 'none')
    const kind = isThreshold ? 'condition' : sense
    if (kind === 'none') continue
    const list = found[kind]
    const target = buildTarget(statement, setting, {
      id: `${kind}-${list.length + 1}`,
      year: yearFor(kind, year, { statement, setting }),
      scopeBefore,
      from: average?.baseline ?? (from?.clause === statement.clause ? from.year : null),
      isSure,
      partOf: goal?.id.startsWith(kind) ? goal.id : null,
    })
    list.push(target)
    made.set(statement, target)
    from = statement.role === 'from' ? { clause: statement.clause, year: target.year } : undefined
  }
}

/** Where the sentence holding an offset begins; asked in order. */
function sentenceStarts({ cut, reading }: ReadPassage): (at: number) => number {
  const ends = cut.clauses
    .filter(({ sign, frame }) => frame === 0 && (sign === '。' || sign === '!' || sign === '?'))
    .map(({ end }) => end)
  let pointer = 0
  return (at) => {
    while (pointer < ends.length && (ends[pointer] ?? reading.length) < at) pointer += 1
    return pointer === 0 ? 0 : (ends[pointer - 1] ?? -1) + 1
  }
}
