/** The district's map as pages draw it. The schema is the API model. */
import { z } from 'zod'
import { bilingual } from '../indicator/definition.ts'

export const districtMap = z.object({
  /** schematic: our cells, not boundaries. imported: the district's own layer. */
  kind: z.enum(['schematic', 'imported']),
  viewBox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  towns: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      path: z.string(),
      label: z.object({ x: z.number(), y: z.number() }),
    }),
  ),
  /** Shown on the map itself. */
  note: bilingual,
  source: z.string().nullable(),
  reviewNumber: z.string().nullable(),
})
export type DistrictMap = z.infer<typeof districtMap>
