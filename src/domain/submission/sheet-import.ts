/** What reading a filled sheet found, before anything is entered. The schemas are the API models. */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'

const unit = z.enum(unitIds as readonly [UnitId, ...UnitId[]])

/** A remark about the sender's sheet. `place` counts rows and columns from 1. */
export const sheetRemark = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  text: z.object({ zh: z.string(), en: z.string() }),
  sheet: z.string().nullable(),
  row: z.int().nullable(),
  column: z.int().nullable(),
  /** `C5` */
  cell: z.string().nullable(),
})
export type SheetRemark = z.infer<typeof sheetRemark>

export const sheetImport = z.object({
  id: z.string(),
  state: z.enum(['previewed', 'committed', 'discarded']),
  unitId: z.string(),
  unitName: z.string(),
  period: z.string(),
  fileName: z.string(),
  /** False while an error stands or a question is open: nothing can be committed. */
  isCommittable: z.boolean(),
  cells: z.array(
    z.object({
      submissionId: z.string().nullable(),
      indicator: z.string(),
      name: z.string(),
      cell: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      unit,
      change: z.enum(['new', 'changed', 'same', 'blank', 'refused']),
      /** A suspected unit slip: what the number would be if it is one. Answer it in `answers` when committing. */
      question: z
        .object({
          code: z.string(),
          proposed: z.number(),
          text: z.object({ zh: z.string(), en: z.string() }),
        })
        .nullable(),
      note: z.string().nullable(),
    }),
  ),
  remarks: z.array(sheetRemark),
})
export type SheetImport = z.infer<typeof sheetImport>
