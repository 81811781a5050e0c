/**
 * What the whole document says about time: the first year it looks ahead to, and whether it promises anything at all.
 *
 *     readGoalFrame(passages, document)   // { firstAhead: 2012, planAhead: null, toldYear: null, isReport: false } for 2011年…；2012年主要目标…
 *
 * A year with a word of intent in its own sentence lies ahead, and every year before it behind. A document that
 * reports and never intends is a report from end to end.
 */
import { intent, isPlanTitle, past, perhapsPast, praise } from './carriers.ts'
import type { Voice } from './voice.ts'
import type { DocumentYears } from './year/document-years.ts'
import { fivePlanEnd } from './year/five-year-plan.ts'

export interface GoalFrame {
  /** The first year of which something is intended; null where no sentence says so. */
  readonly firstAhead: number | null
  /** The only year it looks ahead to; null where there are several or none. */
  readonly onlyAhead: number | null
  /** The first year of the five-year plan in which something is intended: a plan before it has ended. */
  readonly planAhead: number | null
  /** The year on which a report with such a title looks back: 2025年工作情况的报告. */
  readonly toldYear: number | null
  /** True where words of reporting stand and no word of intent. */
  readonly isReport: boolean
}

/** 2012年主要目标, 2013年的政府工作目标; not 2012年目标完成情况. */
const goalsOf =
  /((?:19|20)\d{2}) ?年度?的?(?! ?远景)[^,;。\d]{0,10}(?:目标|计划|打算|安排|要点|思路)(?!任务?(?:的?(?:[顺圆全如胜超][\p{Script=Han}])?(?:完成|实现)|进展|情况)|完成|进展|情况)/gu
/** 2012年，该县将…; 2020年，加快推进…; 到2025年 needs no further word, but says nothing about the years before it. */
const intended =
  /(?<![到至前—~-]|截至|截止)((?:19|20)\d{2}) ?年(?:度|内)?,?[^,;。\d]{0,12}?(?:将(?!军)|力争|计划|确保|争取|要(?!求|素)|至少|拟|(?<=年,?)(?:加快|着力|推进|抓好|大力)|重点(?:推进|实施|培育|打造|抓好))/g

/** “十四五”期间，全省将…; 在“十四五”规划中提出…. */
const intendedPlan =
  /(十[一二三四五六七八九]?)五[”"]?(?:(?:期间|时期),?[^,;。\d]{0,12}?(?:将(?!军)|力争|计划|确保|争取|要(?!求|素)|拟|锚定|瞄准)|(?:规划|建议)[^,;。\d]{0,4}(?:明确|提出|确定))/g

/** Shorter lines give the source and the date of the page. */
const shortestReport = 30
const day = /\d{1,2}月\d{1,2}日/g

export function readGoalFrame(
  readings: readonly string[],
  { start, end }: DocumentYears,
  voice: Voice,
): GoalFrame {
  const ahead = new Set<number>()
  let aims = false
  let planAhead = Number.POSITIVE_INFINITY
  let reports = false
  let intends = start !== null || end !== null
  for (const reading of readings) {
    reports ||=
      reading.length >= shortestReport && (saysPast(reading.replace(day, '')) || praise.test(reading))
    intends ||= intent.test(reading) || isPlanTitle(reading)
    for (const sentence of reading.split(/[。;]/)) {
      const years = [...sentence.matchAll(goalsOf)]
      if (!saysPast(sentence.replace(day, ''))) years.push(...sentence.matchAll(intended))
      for (const { 1: ordinal } of sentence.matchAll(intendedPlan))
        planAhead = Math.min(planAhead, (fivePlanEnd(ordinal ?? '') ?? planAhead) - 4)
      for (const { 1: year } of years) ahead.add(Number(year))
    }
    aims ||= /到(?:20\d\d|二〇)|[”"]?(?:期末|末)|年内|未来/.test(reading)
  }
  const firstAhead = ahead.size === 0 ? null : Math.min(...ahead)
  const onlyAhead = ahead.size === 1 && !aims && start === null ? firstAhead : null
  return {
    firstAhead,
    onlyAhead,
    planAhead: finite(planAhead),
    toldYear: toldYearOf(readings),
    isReport: reports && !intends && voice !== 'plan',
  }
}

const reportTitle = /((?:19|20)\d{2}) ?年度?[^\d。;,]{0,30}(?:情况|总结)(?:的?(?:报告|汇报|通报))?$/

function toldYearOf(readings: readonly string[]): number | null {
  const title = readings.slice(0, 3).find((reading) => reading.length <= 60 && reportTitle.test(reading))
  return title === undefined ? null : Number(reportTitle.exec(title)?.[1])
}

function finite(year: number): number | null {
  return Number.isFinite(year) ? year : null
}

function saysPast(words: string): boolean {
  return words.search(past) >= 0 || words.search(perhapsPast) >= 0
}
