/**
 * A reading cut into clauses, text in brackets apart from the text around it.
 *
 *     cutClauses('产值达到5亿元（其中出口1亿元），增长8%')
 *     // 产值达到5亿元（…）| 其中出口1亿元 | 增长8%
 */
export interface Clause {
  readonly start: number
  readonly end: number
  /** Frame it belongs to: 0 for the running text, else a bracket. */
  readonly frame: number
  /** True for the first clause of a sentence. */
  readonly opensSentence: boolean
  /** Sign that ends it; '' at the end of a bracket or of the reading. */
  readonly sign: string
}

export interface Frame {
  /** Offset of the opening bracket; -1 for the running text. */
  readonly open: number
  /** Offset of the closing bracket. */
  readonly close: number
  readonly parent: number
}

export interface Cut {
  readonly clauses: readonly Clause[]
  readonly frames: readonly Frame[]
  /** Frame of each unit. */
  readonly owner: Int32Array
}

const separators = ',;。:!?…'
const stopBefore = /[\p{Script=Han}%)”》\d]/u

export function cutClauses(reading: string): Cut {
  const owner = new Int32Array(reading.length)
  const frames: { open: number; close: number; parent: number }[] = [
    { open: -1, close: reading.length, parent: -1 },
  ]
  const clauses: Clause[] = []
  const begun = [0]
  const opens = [true]
  let frame = 0
  const finish = (end: number, sign: string) => {
    const start = begun[frame] ?? 0
    if (end > start) clauses.push({ start, end, frame, opensSentence: opens[frame] ?? true, sign })
    if (end > start || sign === '。') opens[frame] = sign !== ',' && sign !== ':' && sign !== ';'
    begun[frame] = end + 1
  }
  for (let at = 0; at < reading.length; at += 1) {
    const character = reading.charAt(at)
    if (character === '(') {
      frames.push({ open: at, close: reading.length, parent: frame })
      frame = frames.length - 1
      begun[frame] = at + 1
      opens[frame] = true
    }
    owner[at] = frame
    if (character === ')' && frame > 0) {
      finish(at, '')
      const closed = frames[frame]
      if (closed !== undefined) closed.close = at
      frame = closed?.parent ?? 0
    } else if (isSeparator(reading, at)) finish(at, '.-'.includes(character) ? '。' : character)
  }
  for (; frame > 0; frame = frames[frame]?.parent ?? 0) finish(reading.length, '')
  finish(reading.length, '')
  return { clauses: clauses.sort((a, b) => a.start - b.start), frames, owner }
}

function isSeparator(reading: string, at: number): boolean {
  const character = reading.charAt(at)
  if (character === ',')
    return !(/\d/.test(reading.charAt(at - 1)) && /^\d{3}(?!\d)/.test(reading.slice(at + 1, at + 5)))
  // 产值5亿元 [1] - 在投资方面: items of a list that ran together.
  if (character === '-')
    return /^[\p{Script=Han}\]。)%] - [\p{Script=Han}《“]/u.test(reading.slice(at - 2, at + 3))
  if (character === ':') return !(/\d/.test(reading.charAt(at - 1)) && /\d/.test(reading.charAt(at + 1)))
  if (character === '.')
    return stopBefore.test(reading.charAt(at - 1)) && !/[\dA-Za-z]/.test(reading.charAt(at + 1))
  return separators.includes(character)
}
