/**
 * Bytes as they arrive → text, its encoding guessed from the first bytes that tell; line ends become `\n`.
 *
 *     const text = new TextChunks()
 *     for await (const bytes of upload) use(text.push(bytes))   // undefined: not of that encoding after all
 *     use(text.end())
 */
import { findMarkedEncoding, findZeroedEncoding, guessEncoding, type TextEncoding } from './text-encoding.ts'

/** Bytes after the first one that is not ASCII, by which UTF-8 and GB18030 are told apart. */
const lookahead = 64 * 1024

export class TextChunks {
  #decoder: InstanceType<typeof TextDecoder> | undefined
  #held: Uint8Array = new Uint8Array(0)
  #isAtCarriageReturn = false

  push(bytes: Uint8Array): string | undefined {
    if (this.#decoder === undefined) {
      this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes])
      const encoding = this.#tell()
      if (encoding === undefined) return ''
      return this.#start(encoding)
    }
    return this.#decode(bytes, true)
  }

  end(): string | undefined {
    if (this.#decoder !== undefined) return this.#decode(new Uint8Array(0), false)
    const start = this.#start(guessEncoding(this.#held, { isWhole: true }))
    const rest = start === undefined ? undefined : this.#decode(new Uint8Array(0), false)
    return start === undefined || rest === undefined ? undefined : start + rest
  }

  /** Undefined while more bytes are needed. */
  #tell(): TextEncoding | undefined {
    const held = this.#held
    if (held.length < 4) return undefined
    const marked = findMarkedEncoding(held)
    if (marked !== undefined) return marked
    if (held.length < lookahead) return undefined
    const zeroed = findZeroedEncoding(held)
    if (zeroed !== undefined) return zeroed
    const first = held.findIndex((byte) => byte >= 0x80)
    // all of it is ASCII so far: the first other character will tell
    if (first < 0 || held.length - first < lookahead) return undefined
    return guessEncoding(held, { isWhole: false })
  }

  #start(encoding: TextEncoding): string | undefined {
    this.#decoder = new TextDecoder(encoding, { fatal: true })
    const held = this.#held
    this.#held = new Uint8Array(0)
    return this.#decode(held, true)
  }

  #decode(bytes: Uint8Array, hasMore: boolean): string | undefined {
    try {
      return this.#joinLines(this.#decoder?.decode(bytes, { stream: hasMore }) ?? '', hasMore)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return undefined
    }
  }

  /** `\r\n` and `\r` as `\n`, also where a chunk ends between the two. */
  #joinLines(text: string, hasMore: boolean): string {
    let joined = this.#isAtCarriageReturn ? `\r${text}` : text
    this.#isAtCarriageReturn = hasMore && joined.endsWith('\r')
    if (this.#isAtCarriageReturn) joined = joined.slice(0, -1)
    if (!joined.includes('\r')) return joined
    return joined.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  }
}
