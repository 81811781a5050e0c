/**
 * Which encoding the bytes of a text file are in: by mark, by the zeros of UTF-16, else UTF-8 where it is valid, else GB18030, which includes GBK and GB2312.
 *
 *     guessEncoding(bytes, { isWhole: true })   // 'gb18030'
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

/** Bytes looked at for zeros. */
const zeroSample = 4096
/** UTF-16 text in which a fifth of the characters are digits, commas and line ends. */
const zeroShare = 0.2

export function findMarkedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  return marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
}

/** UTF-16 without a mark: every other byte of Western characters is zero. */
export function findZeroedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, zeroSample) & ~1
  if (length < 8) return undefined
  let [even, odd] = [0, 0]
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const least = (length / 2) * zeroShare
  // a few Chinese characters, 一 among them, have a zero byte of their own
  if (odd >= least && even * 10 <= odd) return 'utf-16le'
  return even >= least && odd * 10 <= even ? 'utf-16be' : undefined
}

/** `isWhole`: the bytes end with the file; otherwise the last character may be cut. */
export function guessEncoding(bytes: Uint8Array, { isWhole }: { readonly isWhole: boolean }): TextEncoding {
  const known = findMarkedEncoding(bytes) ?? findZeroedEncoding(bytes)
  if (known !== undefined) return known
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
    return 'utf-8'
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return 'gb18030'
  }
}

/** Undefined where the bytes are not of that encoding after all. */
export function decodeWhole(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(guessEncoding(bytes, { isWhole: true }), { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return undefined
  }
}
