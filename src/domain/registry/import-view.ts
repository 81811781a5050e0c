/** A file on its way into a registry, as the API shows it. The schemas are the API's model. */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'
import { bilingual } from '../indicator/definition.ts'
import { importStates } from './import-states.ts'
import { mapping } from './mapping/mapping.ts'
import { fieldValue } from './record-view.ts'

/** What a person confirms: which sheets, how their columns are read, from which day on the rows hold. */
export const importMapping = z.object({
  sheets: z.array(mapping).min(1).max(50),
  /** The year or month that all rows are of, where the sheet does not say. */
  period: z.string().max(20).nullable(),
  /** In a dated registry the day from which the rows hold; today when null. */
  validFrom: z.iso.date().nullable(),
  /** What a blank cell says of a value that is stored: nothing, or that it is to go. */
  blanks: z.enum(['keep', 'clear']).default('keep'),
})
export type ImportMapping = z.infer<typeof importMapping>

const columnUse = z.object({ kind: z.string(), field: z.string().optional() })

export const recognisedColumn = z.object({
  column: z.int(),
  head: z.string(),
  use: columnUse,
  confidence: z.number(),
  reason: z.string(),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]).nullable(),
  /** The year or month that its head names. */
  period: z.string().nullable(),
  suggestions: z.array(z.string()),
  /** The first filled cells, as they stand there. */
  samples: z.array(z.string()),
})

export const remarkText = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  text: bilingual,
})

export const recognisedSheet = z.object({
  sheet: z.string(),
  kind: z.enum(['table', 'transposed', 'none']),
  isChosen: z.boolean(),
  headFirst: z.int(),
  headLast: z.int(),
  columns: z.array(recognisedColumn),
  periods: z.array(z.object({ period: z.string(), source: z.string(), text: z.string() })),
  missing: z.array(z.string()),
  questions: z.array(
    z.object({
      kind: z.enum(['column', 'period']),
      field: z.string().nullable(),
      columns: z.array(z.int()),
      periods: z.array(z.string()),
    }),
  ),
  remarks: z.array(remarkText),
  /** How it would be read unless a person says otherwise; null where there is no table. */
  proposed: mapping.nullable(),
})
export type RecognisedSheet = z.infer<typeof recognisedSheet>

export const importSummary = z.object({
  /** Rows of the sheets by what they were: data, total, note … */
  rows: z.record(z.string(), z.int()),
  /** Rows that would be stored; of these new, changed, and as they are. */
  staged: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Rows with an error that no proposal mends: they stay out. */
  faulty: z.int(),
  /** Rows that stay out unless the proposals for them are taken. */
  doubtful: z.int(),
  fields: z.array(z.string()),
  /** Fields of columns that were left out because another unit provides them. */
  foreign: z.array(z.string()),
})
export type ImportSummary = z.infer<typeof importSummary>

export const remarkGroup = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  field: z.string().nullable(),
  count: z.int(),
  /** Questions among them, and those without an answer. */
  asked: z.int(),
  open: z.int(),
  /** The first of them, as a sentence. */
  text: bilingual,
})

export const importView = z.object({
  id: z.string(),
  registry: z.string(),
  unitId: z.string().nullable(),
  fileName: z.string(),
  sizeBytes: z.int(),
  partBytes: z.int(),
  state: z.enum(importStates),
  version: z.int(),
  progress: z.object({ bytes: z.int(), rows: z.int() }),
  problem: remarkText.nullable(),
  /** What the check counted; null before it. */
  summary: importSummary.nullable(),
  changeId: z.string().nullable(),
  createdByName: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type ImportView = z.infer<typeof importView>

export const importDetail = importView.extend({
  sheets: z.array(recognisedSheet),
  mapping: importMapping.nullable(),
  remarkGroups: z.array(remarkGroup),
})
export type ImportDetail = z.infer<typeof importDetail>

export const importRemark = z.object({
  number: z.int(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  text: bilingual,
  sheet: z.string().nullable(),
  row: z.int().nullable(),
  column: z.int().nullable(),
  /** As a spreadsheet names it: `G12`. */
  cell: z.string().nullable(),
  field: z.string().nullable(),
  proposed: fieldValue,
  decision: z.enum(['as-proposed', 'as-entered']).nullable(),
})
export type ImportRemarkView = z.infer<typeof importRemark>

export const importDifference = z.object({
  row: z.int(),
  key: z.string(),
  name: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), before: fieldValue, after: fieldValue })),
})
export type ImportDifference = z.infer<typeof importDifference>
