/** A text that people read, in both languages. */
import { z } from 'zod'

export const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof bilingual>
