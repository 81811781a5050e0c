/** The quality of a registry's figures as the API shows it. The schemas are the API's model. */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'

const cells = {
  /** Cells: one field of one enterprise. */
  expected: z.int(),
  filled: z.int(),
  /** Of the filled ones. */
  onTime: z.int(),
}

/** Enterprises behind a number; of very many the first ones. */
const firms = z.object({ count: z.int(), codes: z.array(z.string()) })

export const qualityBoard = z.object({
  registry: z.string(),
  /** `2025` or `2025-03`; null while nothing is stored. */
  period: z.string().nullable(),
  /** The newest first. */
  periods: z.array(z.string()),
  /** Enterprises that were there in the period. */
  enterprises: z.int(),
  ...cells,
  owners: z.array(
    z.object({
      owner: z.string(),
      ownerLabel: bilingual,
      unit: z.object({ id: z.string(), name: z.string() }).nullable(),
      /** Days on which its figures are due. */
      due: z.array(z.iso.date()),
      ...cells,
      fields: z.array(z.object({ field: z.string(), label: bilingual, ...cells })),
    }),
  ),
  towns: z.array(z.object({ town: z.string(), name: z.string(), ...cells })),
  absent: firms,
  rules: z.array(
    z.object({ id: z.string(), label: bilingual, severity: z.enum(['error', 'warning']), failing: firms }),
  ),
  /** What the screening of imports told, and its questions without an answer. */
  findings: z.array(z.object({ code: z.string(), title: bilingual, count: z.int(), open: z.int() })),
  setting: z.object({ validFrom: z.iso.date(), source: bilingual }),
})
export type QualityBoard = z.infer<typeof qualityBoard>
