/**
 * Changes to the parts of a workbook's zip, gathered and then written: parts that were not touched are copied packed as they are.
 *
 *     const patch = new PackagePatch(opened)
 *     patch.write(part, change(patch.read(part)))
 *     zipBytes(patch.toParts(), madeAt)
 */

import { archiveRemark } from '../../archive/archive-remark.ts'
import { inflateWhole } from '../../archive/inflate-limited.ts'
import { readRelations, relationsPartOf } from '../../archive/relations.ts'
import type { ZipPart } from '../../archive/write-zip.ts'
import { XmlScan } from '../../archive/xml-scan.ts'
import { encodeXml } from '../../archive/xml-text.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { sheetName } from '../write/list-workbook.ts'
import type { WorkbookParts } from '../xlsx/workbook-parts.ts'
import { appendChild, applyEdits, attributeOf, xmlTags } from '../xlsx/xml-tags.ts'
import { addNotes, type NoteParts } from './patch-notes.ts'

/** Where a sheet's notes are, or are to be. */
export interface NoteTarget {
  readonly commentsPart: string
  readonly drawingPart: string
  readonly existing: Partial<NoteParts>
  /** The sheet's XML, pointing to the drawing. */
  readonly sheetXml: string
}

interface NewRelation {
  readonly id: string
  readonly type: string
  readonly target: string
}

const relationsStart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
const office = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What may stand behind the pointer to the drawing in a worksheet, and so marks its place. */
const afterDrawing = new Set([
  ...['legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
  'AlternateContent',
])

export class PackagePatch {
  /** The first part that could not be read. */
  problem: Diagnostic | undefined
  readonly #source: WorkbookParts
  readonly #written = new Map<string, string>()
  readonly #relationType: string
  readonly #reserved = new Set<string>()
  #count = 0

  constructor(source: WorkbookParts) {
    this.#source = source
    const isStrict = this.read(source.workbookPart)?.includes('http://purl.oclc.org/ooxml/') ?? false
    this.#relationType = isStrict ? office.strict : office.transitional
  }

  /** A part's text as it will be written; a part that is no sound XML is a problem. */
  read(part: string): string | undefined {
    const text = this.#find(part)
    if (text === undefined && this.#source.entries.has(part)) {
      this.problem ??= archiveRemark('xml-broken', { part })
    }
    return text
  }

  /** The same without a word about parts that are not sound, as drawings of notes often are not. */
  #find(part: string): string | undefined {
    const written = this.#written.get(part)
    const entry = this.#source.entries.get(part)
    if (written !== undefined || entry === undefined) return written
    const whole = inflateWhole(this.#source.bytes, entry)
    if (!whole.isOk) return undefined
    const scan = new XmlScan({ open: () => undefined })
    const isSound = (scan.feed(whole.value) ?? scan.end()) === undefined
    return isSound ? whole.value.toString('utf8') : undefined
  }

  write(part: string, xml: string): void {
    this.#written.set(part, xml)
  }

  *toParts(): Generator<ZipPart> {
    for (const [name, entry] of this.#source.entries) {
      if (!this.#written.has(name)) yield { kind: 'copy', entry, file: this.#source.bytes }
    }
    for (const [name, data] of this.#written) yield { kind: 'whole', name, data }
  }

  /** Adds a sheet behind all others; a number tells it from one of the same name. */
  addSheet(name: string, xml: string): void {
    const { workbookPart } = this.#source
    const part = this.#freePart('worksheets/sheet', 'xml')
    const id = this.#relate(workbookPart, 'worksheet', part)
    const book = this.read(workbookPart) ?? ''
    const sheets = [...xmlTags(book)].filter((tag) => tag.name === 'sheet' && tag.kind !== 'close')
    const sheetId = Math.max(0, ...sheets.map((tag) => Number(attributeOf(tag, 'sheetId') ?? 0))) + 1
    const label = encodeXml(this.#freeName(name))
    const entry = (p: string) =>
      `<${p}sheet xmlns:r="${this.#relationType}" name="${label}" sheetId="${sheetId}" r:id="${id}"/>`
    this.write(workbookPart, appendChild(book, 'sheets', entry) ?? book)
    this.write(part, xml)
    this.#declare(part, `${sheetTypes}.worksheet+xml`)
  }

  /**
   * Where the notes of a sheet go: to the sender's own parts, or to new ones that the sheet is made to point to. Form controls live in
   * the same kind of drawing, so one may be there without notes. Undefined when the sender's parts cannot be changed safely.
   */
  findNoteTarget(sheetPart: string, sheetXml: string): NoteTarget | undefined {
    const known = readRelations(this.#source, sheetPart)
    if (!known.isOk) return undefined
    const drawingId = findDrawingId(sheetXml)
    const oldComments = known.value.find(({ type }) => type === 'comments')?.target
    const oldDrawing = known.value.find(({ id }) => id === drawingId)?.target
    const comments = oldComments === undefined ? undefined : this.#find(oldComments)
    const drawing = oldDrawing === undefined ? undefined : this.#find(oldDrawing)
    if ((oldComments && !comments) || (drawingId && !drawing)) return undefined
    const existing = {
      ...(comments === undefined ? {} : { comments }),
      ...(drawing === undefined ? {} : { drawing }),
    }
    if (addNotes(existing, []) === undefined) return undefined
    const added = oldDrawing === undefined ? this.#addDrawing(sheetPart) : undefined
    return {
      commentsPart: oldComments ?? this.#addComments(sheetPart),
      drawingPart: oldDrawing ?? added?.part ?? '',
      existing,
      sheetXml: added ? withDrawing(sheetXml, added.id, this.#relationType) : sheetXml,
    }
  }

  #addComments(sheetPart: string): string {
    const part = this.#freePart('comments', 'xml')
    this.#relate(sheetPart, 'comments', part)
    this.#declare(part, `${sheetTypes}.comments+xml`)
    return part
  }

  #addDrawing(sheetPart: string): { readonly part: string; readonly id: string } {
    const part = this.#freePart('drawings/vmlDrawing', 'vml')
    this.#declare(part, 'application/vnd.openxmlformats-officedocument.vmlDrawing')
    return { part, id: this.#relate(sheetPart, 'vmlDrawing', part) }
  }

  /** Numbered as office programs number theirs: some readers know parts by nothing else. */
  #freePart(start: string, ending: string): string {
    const folder = folderOf(this.#source.workbookPart)
    for (let number = 1; ; number++) {
      const name = `${folder}${start}${number}.${ending}`
      if (!this.#source.entries.has(name) && !this.#reserved.has(name)) {
        this.#reserved.add(name)
        return name
      }
    }
  }

  #freeName(name: string): string {
    const taken = new Set(this.#source.sheets.map((sheet) => sheet.name.toLowerCase()))
    let free = sheetName(name)
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${sheetName(name).slice(0, 26)} (${number})`
    }
    return free
  }

  /** Adds a relation from a part to another and returns its id. */
  #relate(from: string, type: string, to: string): string {
    const part = relationsPartOf(from)
    const relation: NewRelation = {
      id: `rIdGuatu${++this.#count}`,
      type,
      target: pathBetween(folderOf(from), to),
    }
    const before = this.read(part) ?? relationsStart
    const entry = (p: string) =>
      `<${p}Relationship Id="${relation.id}" Type="${this.#relationType}/${type}" Target="${relation.target}"/>`
    this.write(part, appendChild(before, 'Relationships', entry) ?? before)
    return relation.id
  }

  #declare(part: string, contentType: string): void {
    const name = '[Content_Types].xml'
    const before = this.read(name) ?? ''
    const entry = (p: string) => `<${p}Override PartName="/${part}" ContentType="${contentType}"/>`
    this.write(name, appendChild(before, 'Types', entry) ?? before)
  }
}

/** `../comments1.xml` seen from `xl/worksheets/`. */
function pathBetween(folder: string, to: string): string {
  if (to.startsWith(folder)) return to.slice(folder.length)
  const parent = folderOf(folder.slice(0, -1))
  return to.startsWith(parent) ? `../${to.slice(parent.length)}` : `/${to}`
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

/** The relation that the sheet's drawing of notes has; pictures in headers have another. */
function findDrawingId(xml: string): string | undefined {
  for (const tag of xmlTags(xml)) {
    if (tag.name !== 'legacyDrawing' || tag.depth !== 1) continue
    return /:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1]
  }
  return undefined
}

/** Points the sheet to its drawing of notes, at the place where the format wants it. */
function withDrawing(xml: string, id: string, namespace: string): string {
  let root = ''
  for (const { name, depth, kind, prefix, start } of xmlTags(xml)) {
    if (depth === 0 && kind === 'open') root = prefix
    const isPlace = (depth === 1 && afterDrawing.has(name)) || (depth === 0 && kind === 'close')
    if (!isPlace) continue
    const text = `<${root}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`
    return applyEdits(xml, [{ start, end: start, text }])
  }
  return xml
}
