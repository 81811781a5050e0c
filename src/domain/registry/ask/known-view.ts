/** What a form wants to ask and where it is known already, as the API shows it. The schemas are the API's model. */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'
import { registryPeriods } from '../registry.ts'

export const known = z.object({
  place: z.enum(['registry', 'indicator']),
  /** Of the registry or indicator. */
  id: z.string(),
  /** Key of the registry's field. */
  field: z.string().nullable(),
  placeLabel: bilingual,
  label: bilingual,
  /** Who alone is asked for it. */
  owner: bilingual,
  measuredIn: z.string().nullable(),
  period: z.enum(registryPeriods),
  /** same: it need not be asked again. similar: a person looks at both. */
  likeness: z.enum(['same', 'similar']),
})
export type Known = z.infer<typeof known>

export const askedHead = z.object({
  /** As it was written. */
  head: z.string(),
  verdict: z.enum(['known', 'similar', 'new']),
  known: z.array(known),
})
export type AskedHead = z.infer<typeof askedHead>
