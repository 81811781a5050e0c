/** Units that figures are measured in, as words for the columns of files. */
import { units } from '../../base/quantity.ts'
import type { ExportColumn } from './contract.ts'

export const measureTerms: NonNullable<ExportColumn['words']> = Object.fromEntries(
  Object.entries(units).map(([id, { label }]) => [id, label]),
)
