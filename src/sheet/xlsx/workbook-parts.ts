/**
 * The parts of a workbook's zip and how they hang together: which sheet lies where, what its state is, whether there are macros.
 *
 *     const opened = openWorkbook(bytes, limits)
 *     if (opened.isOk) opened.value.sheets[0].part   // 'xl/worksheets/sheet1.xml'
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { fileRemark } from '../file-remark.ts'
import type { Sheet } from '../workbook.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'
import { findFileProblem } from './recognise-file.ts'
import { scanWhole, type ZipSource } from './scan-part.ts'
import type { XmlHandler, XmlSlice } from './xml-scan.ts'
import { findAttribute, findPrefixedAttribute } from './xml-text.ts'
import { readZipDirectory } from './zip-directory.ts'

export interface SheetPart {
  readonly name: string
  readonly state: Sheet['state']
  /** Name of the part in the zip. */
  readonly part: string
}

export interface WorkbookParts extends ZipSource {
  readonly workbookPart: string
  readonly sheets: readonly SheetPart[]
  readonly stringsPart: string
  readonly stylesPart: string
  readonly hasMacros: boolean
  readonly dateSystem: 1900 | 1904
}

export interface Relation {
  readonly id: string
  /** The last word of the type's address: `worksheet`, `styles` … the same in both editions of the format. */
  readonly type: string
  /** The part it points to. */
  readonly target: string
}

export function openWorkbook(bytes: Buffer, limits: WorkbookLimits): Checked<WorkbookParts> {
  const unreadable = findFileProblem(bytes, limits)
  if (unreadable) return rejected(unreadable)
  const entries = readZipDirectory(bytes, limits)
  if (!entries.isOk) return entries
  const source = { bytes, entries: entries.value }
  const roots = readRelations(source, '')
  if (!roots.isOk) return roots
  const main = roots.value.find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const other = findOtherKind(source, main)
  return other ? rejected(other) : readWorkbookPart(source, main, limits)
}

/** Zips that are no xlsx workbook. */
function findOtherKind(source: ZipSource, main: string): Diagnostic | undefined {
  if (main.endsWith('.bin')) return fileRemark('file-binary-xlsb')
  if (main.startsWith('word/')) return fileRemark('file-docx')
  if (main.startsWith('ppt/')) return fileRemark('file-pptx')
  if (source.entries.has(main)) return undefined
  const isOpenDocument = source.entries.has('content.xml') && source.entries.has('mimetype')
  return fileRemark(isOpenDocument ? 'file-ods' : 'file-other-zip')
}

function readWorkbookPart(source: ZipSource, main: string, limits: WorkbookLimits): Checked<WorkbookParts> {
  const relations = readRelations(source, main)
  if (!relations.isOk) return relations
  const list = new SheetList()
  const problem = scanWhole(source, main, list)
  if (problem) return rejected(problem)
  const byId = new Map(relations.value.map((relation) => [relation.id, relation]))
  const sheets = list.sheets.flatMap(({ name, state, id }) => {
    const relation = byId.get(id)
    // chart and dialog sheets have no cells
    return relation?.type === 'worksheet' ? [{ name, state, part: relation.target }] : []
  })
  if (sheets.length === 0) return rejected(fileRemark('workbook-no-sheets'))
  if (sheets.length > limits.maxSheets) {
    return rejected(fileRemark('workbook-too-many-sheets', { count: sheets.length, limit: limits.maxSheets }))
  }
  const absent = sheets.find((sheet) => !source.entries.has(sheet.part))
  if (absent) return rejected(fileRemark('zip-damaged', { part: absent.part }))
  const targetOf = (type: string) => relations.value.find((relation) => relation.type === type)?.target ?? ''
  return accepted({
    ...source,
    workbookPart: main,
    sheets,
    stringsPart: targetOf('sharedStrings'),
    stylesPart: targetOf('styles'),
    hasMacros: relations.value.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet'),
    dateSystem: list.dateSystem,
  })
}

/** Where the relations of a part are written: `xl/_rels/workbook.xml.rels`; those of the package, for ''. */
export function relationsPartOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** The relations of a part; none when it has no relations part. */
export function readRelations(source: ZipSource, part: string): Checked<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  const problem = scanWhole(source, relationsPartOf(part), {
    open(name, attributes) {
      if (name !== 'Relationship' || findAttribute(attributes, 'TargetMode') === 'External') return
      const type = findAttribute(attributes, 'Type') ?? ''
      relations.push({
        id: findAttribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvePart(folder, findAttribute(attributes, 'Target') ?? ''),
      })
    },
  })
  return problem ? rejected(problem) : accepted(relations)
}

/** `../styles.xml` seen from `xl/worksheets/`, or `/xl/styles.xml` from anywhere. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`
  const parts: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.join('/')
}

class SheetList implements XmlHandler {
  readonly sheets: { readonly name: string; readonly state: Sheet['state']; readonly id: string }[] = []
  dateSystem: 1900 | 1904 = 1900

  open(name: string, attributes: XmlSlice): void {
    if (name === 'workbookPr') {
      const flag = findAttribute(attributes, 'date1904')
      this.dateSystem = flag === '1' || flag === 'true' ? 1904 : 1900
    } else if (name === 'sheet') {
      const state = findAttribute(attributes, 'state')
      this.sheets.push({
        name: findAttribute(attributes, 'name') ?? '',
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        id: findPrefixedAttribute(attributes, 'id') ?? '',
      })
    }
  }
}
