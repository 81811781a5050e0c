/** What a filled confirmation sheet says, as its sender sees it before it becomes the answer. The schema is the API's model. */
import { z } from 'zod'
import { fieldValue } from '../../registry/record-view.ts'
import { sheetRemark } from '../../submission/sheet-import.ts'

export const answerPreview = z.object({
  fileName: z.string(),
  /** Empty: everything is confirmed as it stands. */
  objections: z.array(
    z.object({
      field: z.string(),
      /** `D6` */
      cell: z.string(),
      stored: fieldValue,
      held: fieldValue,
      reason: z.string(),
    }),
  ),
  remarks: z.array(sheetRemark),
  /** Names what was read; null while an error stands. Sent with the file again, it makes the answer. */
  digest: z.string().nullable(),
  isCommitted: z.boolean(),
})
export type AnswerPreview = z.infer<typeof answerPreview>
