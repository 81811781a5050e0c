/**
 * A rung of the ladder of titles that an enterprise can climb: which list a row of the registry `title` speaks of.
 *
 *     { id: 'little-giant', label: { zh: '国家级专精特新“小巨人”企业', … }, line: 'industry', level: 'national', validYears: 3, … }
 */
import { z } from 'zod'
import { bilingual } from '../indicator/definition.ts'

export const rungLevels = ['national', 'province', 'city', 'district', 'market'] as const

export const titleRung = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: bilingual,
  /** Other ways in which lists write it. */
  aliases: z.array(z.string()),
  line: z.enum([
    'base',
    'science',
    'industry',
    'growth',
    'size',
    'capital',
    'smart-factory',
    'green',
    'brand',
    'product',
    'space',
  ]),
  level: z.enum(rungLevels),
  authority: z.string(),
  /** Years that a grant holds before its recheck; null where no rule could be read. An example setting where `isExample`. */
  validYears: z.int().positive().nullable(),
  isExample: z.boolean(),
})
export type TitleRung = z.infer<typeof titleRung>

/** Throws at load. */
export function defineTitleRungs(data: readonly TitleRung[]): readonly TitleRung[] {
  const rungs = z.array(titleRung).parse(data)
  const double = rungs.find(({ id }, index) => rungs.findIndex((other) => other.id === id) !== index)
  if (double !== undefined) throw new Error(`title rung ${double.id} is there twice`)
  return rungs
}
