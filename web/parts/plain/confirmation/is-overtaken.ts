/**
 * Whether an act was refused because what the person saw is no longer how it stands: the page then reads it again and tells what changed.
 *
 *     if (isOvertaken(error)) news.take(error)
 */
import { type ApiProblem, isProblem } from '../../../api/api-problem.ts'

const codes = [
  'stale-version',
  'record-not-found',
  'confirmation-answered',
  'confirmation-closed',
  'confirmation-decided',
  'confirmation-no-objection',
  'confirmation-not-withdrawn',
  'confirmation-overtaken',
  'confirmation-values-changed',
  'confirmation-workbook-stale',
] as const

export function isOvertaken(error: unknown): error is ApiProblem {
  return isProblem(error, ...codes)
}
