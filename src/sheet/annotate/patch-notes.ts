/**
 * Notes on cells, as the two parts that spreadsheets want for them: the texts, and the little boxes they are shown in.
 *
 *     addNotes({}, [{ row: 5, column: 3, text: '不是数字' }])   // new parts
 *     addNotes(existing, notes)                                       // the sender's own notes stay
 */

import { encodeXml } from '../../archive/xml-text.ts'
import { writeAddress } from '../cell-address.ts'
import { appendChild, applyEdits, attributeOf, xmlTags } from '../xlsx/xml-tags.ts'

export interface CellNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

export interface NoteParts {
  readonly comments: string
  readonly drawing: string
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const emptyParts: NoteParts = {
  comments: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`,
  drawing: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="97"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`,
}

/** Shape ids come in blocks of 1024; block 97 is far from those that a workbook begins with. */
const firstShape = 97 * 1024 + 1

/** Undefined when the sender's parts have not the lists that notes belong in. */
export function addNotes(existing: Partial<NoteParts>, notes: readonly CellNote[]): NoteParts | undefined {
  const parts = { ...emptyParts, ...existing }
  const author = countAuthors(parts.comments)
  const taken = new Set<string>()
  for (const tag of xmlTags(parts.comments)) {
    if (tag.name === 'comment' && tag.kind !== 'close') taken.add(attributeOf(tag, 'ref') ?? '')
  }
  const fresh = notes.filter((note) => !taken.has(addressOf(note)))
  const added = notes.filter((note) => taken.has(addressOf(note)))
  const extended = extendComments(parts.comments, added)
  const withAuthor = appendChild(extended, 'authors', (p) => `<${p}author>Guatu</${p}author>`)
  const comments =
    withAuthor &&
    appendChild(withAuthor, 'commentList', (p) => fresh.map((note) => commentXml(note, author, p)).join(''))
  const drawing = appendChild(parts.drawing, 'xml', () => fresh.map(shapeXml).join(''))
  return comments === undefined || drawing === undefined ? undefined : { comments, drawing }
}

function countAuthors(comments: string): number {
  let count = 0
  for (const tag of xmlTags(comments)) if (tag.name === 'author' && tag.kind !== 'close') count++
  return count
}

/** Where the sender wrote a note already, ours goes below it. */
function extendComments(comments: string, notes: readonly CellNote[]): string {
  const byAddress = new Map(notes.map((note) => [addressOf(note), note]))
  let current: CellNote | undefined
  const edits = []
  for (const tag of xmlTags(comments)) {
    if (tag.name === 'comment') current = byAddress.get(attributeOf(tag, 'ref') ?? '')
    if (tag.name !== 'text' || tag.kind !== 'close' || current === undefined) continue
    edits.push({ start: tag.start, end: tag.start, text: runXml(`\n${current.text}`, tag.prefix) })
    current = undefined
  }
  return applyEdits(comments, edits)
}

function commentXml(note: CellNote, author: number, p: string): string {
  const text = `<${p}text>${runXml(note.text, p)}</${p}text>`
  return `<${p}comment ref="${addressOf(note)}" authorId="${author}">${text}</${p}comment>`
}

function runXml(text: string, p: string): string {
  return `<${p}r><${p}t xml:space="preserve">${encodeXml(text)}</${p}t></${p}r>`
}

function shapeXml(note: CellNote, index: number): string {
  const { row, column } = note
  const lines = Math.ceil(note.text.length / 18) + 1
  const anchor = [column, 12, row - 1, 4, column + 3, 12, row - 1 + lines, 4].join(', ')
  const id = `_x0000_s${firstShape + index}`
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fff9db" o:insetmode="auto"><v:fill color2="#fff9db"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
}

function addressOf(note: CellNote): string {
  return writeAddress(note.row, note.column)
}
