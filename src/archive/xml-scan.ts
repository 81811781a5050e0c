/**
 * A scanner for the XML inside office files: bytes in, opening tags, text and closing tags out, piece by piece.
 *
 *     const scan = new XmlScan({ open: (name) => names.push(name) })
 *     scan.feed(bytes)
 *     scan.end()          // undefined, or what is wrong
 *
 * Names come without their prefix (`x:row` is `row`). A document type is refused, so entities never expand and nothing is fetched.
 */
import { NameTable } from './name-table.ts'

/** A stretch of bytes, valid only during the call it is given to. */
export interface XmlSlice {
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
  /** All of the bytes as characters of one byte each, where that is at hand: a short text is cut out of it ten times faster than it is decoded. */
  readonly characters?: string
}

/** The one slice that a scan fills in for each call; a sheet has ten million of them. */
class MovingSlice implements XmlSlice {
  bytes: Buffer = Buffer.alloc(0)
  from = 0
  to = 0
  characters = ''

  between(from: number, to: number): XmlSlice {
    this.from = from
    this.to = to
    return this
  }
}

export interface XmlHandler {
  /** `attributes` is what stands between the name and the end of the tag. An empty element opens and closes at once. */
  open(name: string, attributes: XmlSlice): void
  /** Raw text, entities not decoded; one run may come in several calls. */
  text?(slice: XmlSlice, isCdata: boolean): void
  close?(name: string): void
  /** An open element whose content is of no interest from the next chunk on: it is passed over unread, and so are the closing tags within. */
  readonly passedOver?: string | undefined
}

export type XmlProblem = 'doctype' | 'broken'

const less = 0x3c
const greater = 0x3e
const slash = 0x2f
const bang = 0x21
const question = 0x3f
const colon = 0x3a
const space = 0x20
const doubleQuote = 0x22
const singleQuote = 0x27

/** No office program nests deeper or writes longer tokens; both bound the memory of a hostile file. */
const maxDepth = 256
const maxTokenBytes = 1024 * 1024
/** Longer ones, parts that are scanned whole, are not held a second time as characters. */
const maxCharacters = 1024 * 1024

/** Longer than any closing tag that a program writes. */
const maxClosingBytes = 256

const markers = [
  { opens: '<!--', closes: '-->', isText: false },
  { opens: '<![CDATA[', closes: ']]>', isText: true },
] as const

export class XmlScan {
  readonly #handler: XmlHandler
  readonly #names = new NameTable()
  readonly #openNames: string[] = []
  readonly #slice = new MovingSlice()
  #rest: Buffer = Buffer.alloc(0)
  #nameEnd = 0
  #problem: XmlProblem | undefined
  #hasRoot = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Scans every token that is complete; the rest waits for the next chunk. */
  feed(chunk: Buffer): XmlProblem | undefined {
    const whole = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const bytes = this.#passOver(whole)
    if (bytes === undefined) return this.#problem
    this.#slice.bytes = bytes
    this.#slice.characters = bytes.length > maxCharacters ? '' : bytes.toString('latin1')
    let at = 0
    while (at < bytes.length && this.#problem === undefined) {
      const next = bytes[at] === less ? this.#scanMarkup(bytes, at) : this.#scanText(bytes, at)
      if (next < 0) break
      at = next
    }
    this.#rest = bytes.subarray(at)
    if (this.#rest.length > maxTokenBytes) this.#problem ??= 'broken'
    return this.#problem
  }

  /** What is wrong with the document now that no more bytes come. */
  end(): XmlProblem | undefined {
    const isComplete = this.#hasRoot && this.#openNames.length === 0
    const rest = this.#rest.toString('latin1').trim()
    if (!isComplete || rest !== '') this.#problem ??= 'broken'
    return this.#problem
  }

  /** What is to be scanned: from the closing tag on, nothing while that has not come. */
  #passOver(bytes: Buffer): Buffer | undefined {
    const name = this.#handler.passedOver
    const depth = name === undefined ? -1 : this.#openNames.lastIndexOf(name)
    if (name === undefined || depth < 0) return bytes
    const at = findClosing(bytes, name)
    if (at < 0) {
      this.#rest = bytes.subarray(Math.max(0, bytes.length - maxClosingBytes))
      return undefined
    }
    this.#openNames.length = depth + 1
    return bytes.subarray(at)
  }

  /** The offset after the text, or -1 while its end has not come. */
  #scanText(bytes: Buffer, from: number): number {
    const { length } = bytes
    let to = from
    while (to < length && bytes[to] !== less) to++
    if (to === length) return -1
    if (this.#openNames.length > 0) this.#handler.text?.(this.#slice.between(from, to), false)
    return to
  }

  /** `from` is at `<`. */
  #scanMarkup(bytes: Buffer, from: number): number {
    const kind = bytes[from + 1]
    if (kind === undefined) return -1
    if (kind === bang) return this.#scanDeclaration(bytes, from)
    if (kind === question) return afterMarker(bytes, from, '?>')
    if (kind === slash) return this.#scanClosing(bytes, from)
    const end = findTagEnd(bytes, from + 1)
    if (end === -2) this.#problem = 'broken'
    if (end < 0) return end
    this.#open(bytes, from + 1, end)
    return end + 1
  }

  /** `from` is at `</`. Nearly always the name is the one that was opened last, without prefix. */
  #scanClosing(bytes: Buffer, from: number): number {
    const expected = this.#openNames.at(-1) ?? ''
    const behind = from + 2 + expected.length
    if (bytes[behind] === greater && isWord(bytes, from + 2, expected)) {
      this.#close(expected)
      return behind + 1
    }
    const end = findTagEnd(bytes, from + 1)
    if (end === -2) this.#problem = 'broken'
    if (end < 0) return end
    this.#close(this.#localName(bytes, from + 2, end))
    return end + 1
  }

  /** `<!--`, `<![CDATA[` or `<!DOCTYPE`. */
  #scanDeclaration(bytes: Buffer, from: number): number {
    const start = bytes.toString('latin1', from, from + 9)
    for (const { opens, closes, isText } of markers) {
      if (!opens.startsWith(start.slice(0, opens.length))) continue
      if (start.length < opens.length) return -1
      const next = afterMarker(bytes, from + opens.length, closes)
      if (next > 0 && isText && this.#openNames.length > 0) {
        this.#handler.text?.(this.#slice.between(from + opens.length, next - closes.length), true)
      }
      return next
    }
    this.#problem = '<!DOCTYPE'.startsWith(start.toUpperCase()) ? 'doctype' : 'broken'
    return -1
  }

  #open(bytes: Buffer, from: number, end: number): void {
    const isEmpty = bytes[end - 1] === slash
    const name = this.#localName(bytes, from, isEmpty ? end - 1 : end)
    const isSecondRoot = this.#openNames.length === 0 && this.#hasRoot
    if (name === '' || isSecondRoot || this.#openNames.length >= maxDepth) {
      this.#problem = 'broken'
      return
    }
    this.#hasRoot = true
    this.#openNames.push(name)
    this.#handler.open(name, this.#slice.between(this.#nameEnd, isEmpty ? end - 1 : end))
    if (isEmpty) this.#close(name)
  }

  #close(name: string): void {
    if (this.#openNames.pop() === name) this.#handler.close?.(name)
    else this.#problem = 'broken'
  }

  /** The name without prefix; `#nameEnd` is where it ends. */
  #localName(bytes: Buffer, from: number, end: number): string {
    let start = from
    let to = from
    for (; to < end; to++) {
      const byte = bytes[to] ?? 0
      if (byte <= space) break
      if (byte === colon) start = to + 1
    }
    this.#nameEnd = to
    return this.#names.read(bytes, start, to)
  }
}

function isWord(bytes: Buffer, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[from + at] !== word.charCodeAt(at)) return false
  return true
}

/** Where the closing tag of a name begins, whatever its prefix; -1 when it does not stand there as a whole. */
function findClosing(bytes: Buffer, name: string): number {
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    let from = at - 1
    if (bytes[from] === colon) while (isOfName(bytes[from])) from -= 1
    const behind = bytes[at + name.length]
    const isEnded = behind !== undefined && (behind === greater || behind <= space)
    if (isEnded && bytes[from] === slash && bytes[from - 1] === less) return from - 1
  }
  return -1
}

/** No name has these; behind the first byte there is none. */
function isOfName(byte: number | undefined): boolean {
  return byte !== undefined && byte !== slash && byte !== less && byte !== greater && byte !== space
}

/** Where the tag's `>` stands, -1 when it has not come yet, -2 when a `<` comes first. */
function findTagEnd(bytes: Buffer, from: number): number {
  const { length } = bytes
  for (let at = from; at < length; at++) {
    const byte = bytes[at] ?? 0
    // letters, digits and most signs
    if (byte > greater) continue
    if (byte === greater) return at
    if (byte === less) return -2
    if (byte !== doubleQuote && byte !== singleQuote) continue
    at++
    while (at < length && bytes[at] !== byte) at++
  }
  return -1
}

function afterMarker(bytes: Buffer, from: number, marker: string): number {
  const found = bytes.indexOf(marker, from, 'latin1')
  return found < 0 ? -1 : found + marker.length
}
