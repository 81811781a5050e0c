/**
 * A place shown in its line, with carets under it; wide characters take two columns, long lines are cut about the place.
 *
 *     212 | 工业投资年均增速（%） 30
 *         |                       ^^
 */
import { displayWidth } from '../../../base/display-width.ts'
import type { TextRange } from '../compiled-plan.ts'
import type { LineIndex } from './text-position.ts'

/** Columns of a terminal kept on either side of the place, and of the place itself. */
const widest = { context: 24, place: 60 }

export function codeFrame(text: string, place: TextRange, lines: LineIndex): readonly string[] {
  const { line } = lines.locate(place.start)
  const whole = lines.rangeOf(line)
  const before = takeLast(text.slice(whole.start, place.start), widest.context)
  const marked = takeFirst(text.slice(place.start, Math.min(place.end, whole.end)), widest.place)
  const after = marked.isCut ? '' : takeFirst(text.slice(place.end, whole.end), widest.context).shown
  const number = String(line).padStart(5)
  const carets = '^'.repeat(Math.max(1, displayWidth(marked.shown)))
  return [
    `${number} | ${before}${marked.shown}${after}`.trimEnd(),
    `${' '.repeat(number.length)} | ${' '.repeat(displayWidth(before))}${carets}`,
  ]
}

interface Cut {
  readonly shown: string
  readonly isCut: boolean
}

function takeFirst(text: string, width: number): Cut {
  let shown = ''
  let room = width
  for (const sign of flat(text, 0, width + 1)) {
    room -= displayWidth(sign)
    if (room < 0) return { shown: `${shown}…`, isCut: true }
    shown += sign
  }
  return { shown, isCut: false }
}

function takeLast(text: string, width: number): string {
  let shown = ''
  let room = width
  for (const sign of [...flat(text, text.length - width - 1, text.length)].reverse()) {
    room -= displayWidth(sign)
    if (room < 0) return `…${shown}`
    shown = `${sign}${shown}`
  }
  return shown
}

/** Tabs and control characters would shift the carets. */
function flat(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start), end).replace(/\p{Cc}/gu, ' ')
}
