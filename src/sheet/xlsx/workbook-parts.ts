/**
 * The parts of a workbook's zip and how they hang together: which sheet lies where, what its state is, whether there are macros.
 *
 *     const opened = openWorkbook(bytes, limits)
 *     if (opened.isOk) opened.value.sheets[0].part   // 'xl/worksheets/sheet1.xml'
 */

import { archiveRemark } from '../../archive/archive-remark.ts'
import { readRelations } from '../../archive/relations.ts'
import { scanWhole, type ZipSource } from '../../archive/scan-part.ts'
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import { findAttribute, findPrefixedAttribute } from '../../archive/xml-text.ts'
import { readZipDirectory } from '../../archive/zip-directory.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { fileRemark } from '../file-remark.ts'
import type { Sheet } from '../workbook.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'
import { findFileProblem } from './recognise-file.ts'

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
  const twin = sheets.find(({ name }, at) => sheets.findIndex((other) => other.name === name) < at)
  if (twin) return rejected(fileRemark('workbook-same-names', { sheet: twin.name }))
  const absent = sheets.find((sheet) => !source.entries.has(sheet.part))
  if (absent) return rejected(archiveRemark('zip-damaged', { part: absent.part }))
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
