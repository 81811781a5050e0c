/**
 * The years a document is about, read from its title, the documents it names first, and its date.
 *
 *     readDocumentYears(scanned)   // { start: 2023, end: 2025, year: 2023, isAnnual: false }
 */
import { readHanNumber } from '../../../../../base/han-number.ts'
import type { ScannedText } from '../../../scan/scanned-text.ts'
import { fivePlanEnd } from './five-year-plan.ts'

export interface DocumentYears {
  readonly start: number | null
  readonly end: number | null
  /** When it was issued or printed; else when its plan begins. */
  readonly year: number | null
  /** True for a document about one year, which all its figures are meant for. */
  readonly isAnnual: boolean
}

const span = /((?:19|20)\d{2})\s?年?\s?(?:—{1,2}|-{1,2}|–|~|至)\s?((?:19|20)\d{2})\s?年?/
/** 自2021年起，用三年时间: where a plan begins and for how long it runs. */
const fromYear =
  /((?:19|20)\d{2})\s?年(?:起|开始)[,的]?(?:计划)?(?:用|利用)?\s?(?:未来)?([二两三四五六七八九十]|\d{1,2})\s?年(?:内|时间|左右)/
const fivePlan =
  /[“"]?(十[一二三四五六七八九])五[”"]?(?:时期|期间)?(?!以来|[\p{Script=Han}]{0,12}(?:现状|回顾|成就|成效|总结))/u
const planOfFive = /五[”"]?[^。;,]{0,40}(?:规划(?!面积|建设)|纲要|计划|意见|方案|思路)/
const annual =
  /(?<!回顾了?|总结了?|完成了?)((?:19|20)\d{2})\s?年(?!\s?远景)\s?(?:度)?[\p{Script=Han}“”《》、()]{0,24}?(?:重点工作|工作要点|政府工作|目标任务|工作任务|任务|计划|清单|方案|安排|要点|实事|报告|责任书|目标)(?!(?:的?(?:执行|完成|落实)))/u
/** The same in the long paragraph that a page without breaks gives. */
const annualNotice =
  /(?:关于|印发)[^。;,]{0,30}?((?:19|20)\d{2})\s?年\s?(?:度)?[^。;,]{0,30}?(?:任务|要点|计划|清单|方案|工作|目标)[^。;,]{0,20}?的通知/
/** The title that opens a page without breaks: 2023年考核指标目标任务汇报 …. */
const annualOpening =
  /^[\p{Script=Han}]{0,12}((?:19|20)\d{2})\s?年(?:度)?[^。;,:\s]{0,30}?(?:任务|要点|计划|目标|指标)[^。;,:\s]{0,12}(?:汇报|通知|方案|说明|分解表|责任书|清单)(?=\s|$)/u
/** A full date, or a month that is called the date of issue. */
const issued =
  /(?:(?:日期|时间)\s?:?\s?(?=(?:19|20)\d{2} ?年)|(?=(?:19|20)\d{2}\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2})|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?=(?:19|20)\d{2}(?!\d)))((?:19|20)\d{2})/
/** Paragraphs at the head and foot in which title and date are looked for. */
const headLength = 14
const footLength = 4
const longestTitle = 160

export function readDocumentYears(scanned: ScannedText): DocumentYears {
  const readings = scanned.passages.map(({ reading }) => reading)
  const head = readings.slice(0, headLength)
  const title = scanned.passages.find(({ range }) => range.start === scanned.title?.start)?.reading
  const titles = title === undefined ? head : [title, ...head]
  const year = firstYear([...head, ...readings.slice(-footLength)], issued) ?? yearAfterLast(head)
  const spanned = firstSpan(titles) ?? firstRun(head)
  if (spanned !== undefined) return { ...spanned, year: year ?? spanned.start, isAnnual: false }
  const isAnnualOf =
    firstYear(titles.filter(isTitle), annual) ??
    firstYear(titles, annualNotice) ??
    firstYear(titles.slice(0, 1), annualOpening) ??
    firstYear(head.map(namedGoals), annual)
  if (isAnnualOf !== null)
    return { start: isAnnualOf, end: isAnnualOf, year: year ?? isAnnualOf, isAnnual: true }
  const plan = [...titles.filter(isTitle), ...head.map(namedGoals)].find(
    (reading) => fivePlan.test(reading) && planOfFive.test(reading),
  )
  const end = plan === undefined ? null : fivePlanEnd(fivePlan.exec(plan)?.[1] ?? '')
  if (end !== null) return { start: end - 4, end, year: year ?? end - 4, isAnnual: false }
  return { start: null, end: null, year, isAnnual: false }
}

const toldOf = /(?<![到至前—~-]|比|较)((?:19|20)\d{2}) ?年(?!前|底前|(?:底|末)?将)/g
const lastYear = /(?<![比较同])(?:去年|过去一年|上年)(?!同期)/
const thisYear = /今年[^。;]{0,30}(?:将(?!军)|力争|计划|目标|预期|确保)/

/** 去年…：2024年…；今年将…: without a date, a text that tells one year as the last is of the next. */
function yearAfterLast(readings: readonly string[]): number | null {
  const text = readings.join('\n')
  if (!lastYear.test(text) || !thisYear.test(text)) return null
  const years = new Set(Array.from(text.matchAll(toldOf), ([, year]) => Number(year)))
  const [only] = years
  return years.size === 1 && only !== undefined ? only + 1 : null
}

function isTitle(reading: string): boolean {
  return reading.length <= longestTitle
}

function firstYear(readings: readonly string[], pattern: RegExp): number | null {
  for (const reading of readings) {
    const found = pattern.exec(reading.slice(0, 600))
    if (found !== null) return Number(found[1])
  }
  return null
}

/** In a title, or within the name of a document that a text is about; not of one that it only follows. */
function firstSpan(
  readings: readonly string[],
): { readonly start: number; readonly end: number } | undefined {
  for (const reading of readings) {
    const part = reading.length <= longestTitle ? reading : (named.exec(reading)?.[0] ?? '')
    const isNamed = /[(《]/.test(part) && !follows.test(part) && !/。./.test(part)
    const found = isNamed ? span.exec(part) : null
    if (found === null) continue
    const start = Number(found[1])
    const end = Number(found[2])
    if (end > start && end - start <= 20) return { start, end }
  }
  return undefined
}

function firstRun(readings: readonly string[]): ReturnType<typeof firstSpan> {
  for (const reading of readings) {
    const found = fromYear.exec(reading.slice(0, 600))
    if (found === null) continue
    const count = readHanNumber(found[2] ?? '') ?? Number(found[2])
    if (count > 1 && count <= 20) return { start: Number(found[1]), end: Number(found[1]) + count - 1 }
  }
  return undefined
}

/** …是《“开放招商”2024年专项行动方案》提出的: the document that a piece of news is about. */
function namedGoals(reading: string): string {
  const [whole] = named.exec(reading) ?? []
  const isTold =
    whole !== undefined &&
    told.test(reading.slice(reading.indexOf(whole)).slice(whole.length, whole.length + 8))
  return isTold || (whole !== undefined && issuing.test(reading.slice(0, reading.indexOf(whole))))
    ? whole
    : ''
}

const told = /^[^。;]{0,4}(?:提出|明确|指出|显示|文本|已经?|获|正式)/
const issuing = /(?:出台|印发|发布|制定|公布)了?(?:的)?$/
const named = /(?<!贯彻|落实|根据|按照|依据|据|参照|对照|结合|对接)《[^《》]{4,60}》/
const follows = /^[^《]{0,12}(?:贯彻|落实|根据|按照|依据)/
