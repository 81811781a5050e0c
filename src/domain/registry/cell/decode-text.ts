/**
 * A cell of free text → the text, tidied: spaces around and line breaks within Chinese words go, everything else stays as written.
 *
 *     decodeText(' 宁波甬江精密\n机械有限公司 ', 200)          // value '宁波甬江精密机械有限公司'
 *     decodeText({ value: 3.3021e15, text: … }, 40)          // told, where a number can have lost digits
 */
import { type RawCell, rawText } from '../../grid/grid.ts'
import { type Decoded, finding, openCell, problem, value } from './decoded.ts'

const invisible = /[\u200b-\u200f\u2060\ufeff]/g
const han = '\\p{Script=Han}（）。，、'
const brokenLine = new RegExp(`(?<=[${han}])[ \\t　]*[\\r\\n]+[ \\t　]*(?=[${han}])`, 'gu')
const spaced = new RegExp(`(?<=[${han}]) (?=[${han}\\d])|(?<=\\d) (?=[${han}\\d])`, 'gu')
const scientific = /^\d(\.\d+)?E\+\d+$/i

export function decodeText(cell: RawCell, maxLength: number): Decoded<string> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const damaged = findDamage(cell, opened.text)
  if (damaged !== undefined) return damaged
  const text = rawText(cell)
    .replace(invisible, '')
    .replace(brokenLine, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .replace(/^'(?=\d)/, '')
  if (text.length > maxLength) {
    return problem(
      finding('text-too-long', { text: `${text.slice(0, 20)}…`, length: text.length, limit: maxLength }),
    )
  }
  const tight = text.replace(spaced, '')
  return tight === text ? value(text) : value(text, finding('text-spaced', { text, proposed: tight }))
}

/** Numbers that a spreadsheet made of text, and dates that it made of numbers. */
function findDamage(cell: RawCell, text: string): Decoded<string> | undefined {
  if (scientific.test(text)) return problem(finding('text-digits-lost', { text }))
  if (typeof cell !== 'object') return undefined
  if (typeof cell.value === 'number' && /^\d{16,}$/.test(text) && text.endsWith('0')) {
    return problem(finding('text-digits-lost', { text }))
  }
  const isDate = typeof cell.value === 'object' && cell.value?.kind === 'date'
  return isDate ? problem(finding('text-became-date', { text })) : undefined
}
