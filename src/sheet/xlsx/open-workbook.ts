/**
 * A workbook opened far enough to read its sheets: parts, shared strings, styles.
 *
 *     const opened = await openForReading(bytes, limits)
 */
import { accepted, type Checked } from '../../base/checked.ts'
import { type WorkbookLimits, withDefaults } from '../workbook-limits.ts'
import { type CellContext, DateCells } from './decode-cell.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { openWorkbook, type WorkbookParts } from './workbook-parts.ts'

export interface OpenWorkbook {
  readonly parts: WorkbookParts
  readonly context: CellContext
  readonly limits: WorkbookLimits
}

export async function openForReading(
  bytes: Uint8Array,
  given: Partial<WorkbookLimits>,
): Promise<Checked<OpenWorkbook>> {
  const limits = withDefaults(given)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = openWorkbook(buffer, limits)
  if (!parts.isOk) return parts
  const { stringsPart, stylesPart, entries, dateSystem } = parts.value
  const styleKinds = readStyles(parts.value, stylesPart)
  if (!styleKinds.isOk) return styleKinds
  const strings = await readSharedStrings(parts.value, entries.get(stringsPart), limits.maxSharedStrings)
  if (!strings.isOk) return strings
  const context = { strings: strings.value, styleKinds: styleKinds.value, dateSystem, dates: new DateCells() }
  return accepted({ parts: parts.value, context, limits })
}
