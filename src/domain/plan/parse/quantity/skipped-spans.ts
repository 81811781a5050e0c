/**
 * Stretches of a reading in which numbers are not amounts: titles of documents, short names in quotation marks, labels in 【】,
 * proportions of three (13:32:55), marks of notes ([3]), document numbers, dates, addresses.
 *
 *     findSkipped('《三年行动计划（2023—2025年）》')   // [{ start: 0, end: 20 }]
 */
import type { TextRange } from '../../compiled-plan.ts'

/** Bounded patterns only; a quotation longer than this is speech, and read. */
const patterns: readonly RegExp[] = [
  /《[^《》]{1,80}》/g,
  /“[^“”]{1,24}”/g,
  /「[^「」]{1,24}」/g,
  /【[^【】]{1,40}】|\[\d{1,3}\]/g,
  /\d[\d.]*(?::\d[\d.]*){2,}/g,
  /[\p{Script=Han}]{0,8}〔\d{4}〕\s?\d{1,4}号/gu,
  /(?:https?:\/\/|www\.)[\x21-\x7e]+/g,
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: ?\d{1,2}:\d{2}(?::\d{1,2})?)?/g,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /\d{10,}[\dX/-]*/g,
  /(?:\d{4}|[一二三四五六七八九〇零○]{4}) ?年(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?)?/g,
  /(?:19|20)\d{2} ?(?:年)?(?:—{1,2}|-{1,2}|–|~|至|到) ?(?:19|20)\d{2} ?年?/g,
  /\d{1,2}(?:—|-|~|至)\d{1,2}月(?:份)?/g,
  /\d{1,2}月(?:份|底|末|初|\d{1,2}日)?/g,
  /[(（]?0\d{2,3}[)）-]\d{7,8}/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /[一二三四五六七八九十]{1,3}[是要][,:]?/g,
  /(?:统一)?(?:社会信用代码|邮编|电话|传真|编号|索引号)[::]?\s?[\dA-Z-]{4,}/g,
]

export function findSkipped(reading: string): readonly TextRange[] {
  const spans: TextRange[] = []
  for (const pattern of patterns)
    for (const { index, 0: found } of reading.matchAll(pattern))
      spans.push({ start: index, end: index + found.length })
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}
