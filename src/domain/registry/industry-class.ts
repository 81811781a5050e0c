/** Industry classes as data: what the standard calls them, which groups they make up, what an older edition called them. */
import { z } from 'zod'

const code = z.string().regex(/^[A-T]\d{4}$/)

export const industryClass = z.object({ code, name: z.string().min(1) })
export type IndustryClass = z.infer<typeof industryClass>

export const classGroup = z.object({
  group: z.string(),
  name: z.string(),
  codes: z.array(code).min(1),
  /** Those of which only a part belongs to the group. */
  partial: z.array(code),
})
export type ClassGroup = z.infer<typeof classGroup>

/** From the edition of 2011 to that of 2017. */
export const classConversion = z.object({ from: code, to: code, name: z.string().min(1) })
export type ClassConversion = z.infer<typeof classConversion>

/** Throws at load. */
export function defineIndustryClasses(data: readonly IndustryClass[]): readonly IndustryClass[] {
  return eachOnce(z.array(industryClass).parse(data), (item) => item.code)
}

/** Throws at load. */
export function defineClassGroups(data: readonly ClassGroup[]): readonly ClassGroup[] {
  const groups = z.array(classGroup).parse(data)
  eachOnce(
    groups.flatMap(({ codes }) => codes),
    (item) => item,
  )
  return groups
}

/** Throws at load. */
export function defineClassConversions(data: readonly ClassConversion[]): readonly ClassConversion[] {
  return eachOnce(z.array(classConversion).parse(data), (item) => item.from)
}

function eachOnce<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const names = items.map(nameOf)
  const double = names.find((name, at) => names.indexOf(name) !== at)
  if (double !== undefined) throw new Error(`industry class ${double} is there twice`)
  return items
}
