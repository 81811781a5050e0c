/**
 * Attributes and text of scanned XML as strings.
 *
 *     findAttribute(slice, 's')              // '12'
 *     decodeXml('A &amp; B&#x4E2D;')         // 'A & B中'
 *     decodeEscapes('line_x000D_next')       // 'line\rnext': how Excel writes control characters
 */
import type { XmlSlice } from './xml-scan.ts'

const space = 0x20
const equals = 0x3d
const colon = 0x3a
const ampersand = 0x26

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of a slice, entities decoded unless it is CDATA. */
export function sliceText(slice: XmlSlice, isCdata = false): string {
  const { bytes, from, to } = slice
  let isPlain = true
  for (let at = from; at < to && isPlain; at++) {
    const byte = bytes[at] ?? 0
    isPlain = byte < 0x80 && byte !== ampersand
  }
  if (isPlain) return plainText(slice)
  const text = bytes.toString('utf8', from, to)
  return isCdata ? text : decodeXml(text)
}

/** A cut of this length is a copy; of a longer one the engine would keep all of the text that it is cut from. */
const longestCopy = 12

/** A text of bytes that are characters. */
function plainText({ bytes, from, to, characters = '' }: XmlSlice): string {
  const isShort = to - from <= longestCopy && characters !== ''
  return isShort ? characters.slice(from, to) : bytes.toString('latin1', from, to)
}

/** The value of the attribute with this name and no prefix. */
export function findAttribute(slice: XmlSlice, name: string): string | undefined {
  return findValue(slice, name, false)
}

/** The same for an attribute with any prefix: `r:id` is found as `id`, whatever the relationship prefix is called. */
export function findPrefixedAttribute(slice: XmlSlice, name: string): string | undefined {
  return findValue(slice, name, true)
}

function findValue(slice: XmlSlice, name: string, isPrefixed: boolean): string | undefined {
  const { bytes, to } = slice
  let at = slice.from
  while (at < to) {
    while (at < to && (bytes[at] ?? 0) <= space) at++
    let start = at
    const first = at
    while (at < to && bytes[at] !== equals && (bytes[at] ?? 0) > space) {
      if (bytes[at] === colon) start = at + 1
      at++
    }
    const isWanted = start > first === isPrefixed && isName(bytes, { start, end: at }, name)
    while (at < to && (bytes[at] === equals || (bytes[at] ?? 0) <= space)) at++
    const quote = bytes[at]
    if (quote === undefined || at >= to) return undefined
    const end = bytes.indexOf(quote, at + 1)
    if (end < 0 || end > to) return undefined
    if (isWanted) return sliceText({ bytes, from: at + 1, to: end })
    at = end + 1
  }
  return undefined
}

function isName(
  bytes: Buffer,
  range: { readonly start: number; readonly end: number },
  name: string,
): boolean {
  if (range.end - range.start !== name.length) return false
  for (let i = 0; i < name.length; i++) {
    if (bytes[range.start + i] !== name.charCodeAt(i)) return false
  }
  return true
}

/** Entities and character references; what is not one stays as it stands. */
export function decodeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, body: string) => {
    if (!body.startsWith('#')) return named[body] ?? whole
    const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

/** `_x000D_` and its like; an underscore that only looks like one is itself written `_x005F_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Text and attribute values for the XML that we write; characters that XML cannot hold are left out. */
export function encodeXml(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function withoutControls(text: string): string {
  let isClean = true
  for (let i = 0; i < text.length && isClean; i++) isClean = !isControl(text.charCodeAt(i))
  if (isClean) return text
  return [...text].filter((char) => !isControl(char.charCodeAt(0))).join('')
}

function isControl(code: number): boolean {
  return (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffe || code === 0xffff
}
