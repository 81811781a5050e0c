/**
 * The characters of a text file, whatever it was saved as: UTF-8 or UTF-16 by mark, UTF-8 without one, else GB18030.
 *
 *     decodeText(Buffer.from('d0d0b6afb7bdb0b8', 'hex'))   // { text: '行动方案', damaged: 0 }
 *
 * GB18030 includes GBK and GB2312. A file cut inside a character is still read; `damaged` counts what was lost.
 */
export interface DecodedText {
  readonly text: string
  /** Places that no character could be read from; they stand as U+FFFD. */
  readonly damaged: number
}

const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

/**
 * Damaged places per character outside ASCII that an encoding may show before it is held to be the wrong one: whole characters of
 * UTF-8 hardly come about by chance, while nearly all bytes can be read as GB18030.
 */
const tolerance = { 'utf-8': 0.2, gb18030: 0.02 } as const

/** `charset` is what the file itself says, when it says something; it goes before guessing, never before a mark. */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return decodeAs(bytes, marked[0])
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8?.damaged === 0) return utf8
  const declared = charset === undefined ? undefined : decodeAs(bytes, charset)
  if (declared?.damaged === 0) return declared
  if (utf8 && isLikely(utf8, tolerance['utf-8'])) return utf8
  const chinese = decodeAs(bytes, 'gb18030')
  return chinese && isLikely(chinese, tolerance.gb18030) ? chinese : undefined
}

function isLikely({ text, damaged }: DecodedText, tolerated: number): boolean {
  return damaged <= countForeign(text) * tolerated
}

/** Undefined for an encoding that this program does not know. */
function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const decoder = findDecoder(encoding)
  if (decoder === undefined) return undefined
  const text = decoder.decode(bytes)
  return { text, damaged: count(text, (code) => code === 0xfffd) }
}

function findDecoder(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Characters outside ASCII that were read whole. */
function countForeign(text: string): number {
  return count(text, (code) => code > 0x7f && code !== 0xfffd)
}

function count(text: string, isCounted: (code: number) => boolean): number {
  let found = 0
  for (let i = 0; i < text.length; i++) if (isCounted(text.charCodeAt(i))) found++
  return found
}
