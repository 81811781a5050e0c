/**
 * The three attributes of a cell, read in one pass over its bytes: there are millions of them.
 *
 *     readCellAttributes(slice, cell)   // of <c r="C5" s="12" t="s">: column 3, style 12, type 's'
 */
import type { XmlSlice } from '../../archive/xml-scan.ts'

export interface CellAttributes {
  /** From 1; 0 when the cell does not say where it is. */
  column: number
  style: number
  type: string
}

const space = 0x20
const equals = 0x3d
const zero = 0x30
const letterR = 0x72
const letterS = 0x73
const letterT = 0x74

/** Puts them into the cell that is being read. */
export function readCellAttributes(slice: XmlSlice, cell: CellAttributes): void {
  const { bytes, to } = slice
  cell.column = 0
  cell.style = 0
  cell.type = 'n'
  let at = slice.from
  while (at < to) {
    while (at < to && (bytes[at] ?? 0) <= space) at++
    const start = at
    while (at < to && bytes[at] !== equals) at++
    let nameEnd = at
    while (nameEnd > start && (bytes[nameEnd - 1] ?? 0) <= space) nameEnd--
    const name = nameEnd - start === 1 ? bytes[start] : 0
    at++
    while (at < to && (bytes[at] ?? 0) <= space) at++
    const quote = bytes[at] ?? 0
    const from = ++at
    while (at < to && bytes[at] !== quote) at++
    if (name === letterR) cell.column = readColumn(bytes, from, at)
    else if (name === letterS) cell.style = readDigits(bytes, from, at)
    else if (name === letterT) cell.type = readType(bytes, from, at)
    at++
  }
}

/** The letters of an address as a number; 0 for what is no address. */
function readColumn(bytes: Buffer, from: number, to: number): number {
  let column = 0
  for (let at = from; at < to; at++) {
    const letter = (bytes[at] ?? 0) - 64
    if (letter < 1 || letter > 26) return at - from > 3 ? 0 : column
    column = column * 26 + letter
  }
  return 0
}

function readDigits(bytes: Buffer, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] ?? 0) - zero
  return value
}

/** Nearly all types are one letter, or `inlineStr`. */
function readType(bytes: Buffer, from: number, to: number): string {
  if (to - from === 1) return bytes[from] === letterS ? 's' : String.fromCharCode(bytes[from] ?? 0)
  return to - from === 9 ? 'inlineStr' : bytes.toString('latin1', from, to)
}
