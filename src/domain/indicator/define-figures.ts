/**
 * The one gate for figures that arrive from outside the reporting loop: published ones under `content/`, generated ones of the demo.
 *
 *     defineFigures('published actuals', [{ indicator: 'gross-output-above-scale', period: '2023', value: 1870, … }])
 *
 * They carry no id yet: the store gives one when it takes them in.
 */
import type { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { diagnostic } from '../../base/diagnostic.ts'
import { findPeriod } from '../../base/period.ts'
import { figure } from './figure.ts'

const newFigure = figure.omit({ id: true })
/** A figure that has not been stored. */
export type NewFigure = z.infer<typeof newFigure>

const newFigures = newFigure
  .refine(({ period }) => findPeriod(period) !== undefined, { path: ['period'], message: 'names no period' })
  .array()

/** Remarks: `figures-invalid` with the position (from 1), the field and the reason. */
export function checkFigures(data: unknown): Checked<readonly NewFigure[]> {
  const parsed = newFigures.safeParse(data)
  if (parsed.success) return accepted(parsed.data)
  return rejected(
    ...parsed.error.issues.map((issue) => {
      const [index, ...rest] = issue.path
      const path = rest.join('.')
      const facts = { row: Number(index ?? 0) + 1, path, reason: issue.message }
      return diagnostic('figures-invalid', { place: { kind: 'field', path }, facts })
    }),
  )
}

/** The same gate, throwing at load. */
export function defineFigures(what: string, data: readonly NewFigure[]): readonly NewFigure[] {
  return getChecked(checkFigures(data), what)
}
