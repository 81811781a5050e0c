/**
 * Rows of the registry `evaluation`: invented results of a yearly per-mu evaluation. Firms with land are graded by their tax per mu against the lines of the settings;
 * in its first two years a firm is protected.
 *
 *     evaluationRecords(input, numbers)   // one for each year that is over and in which the firm had land
 */
import type { GeneratedRecord } from '../generated-record.ts'
import { landOfSites } from './site-rows.ts'
import type { YearInput, YearNumbers } from './year-rows.ts'

export function evaluationRecords(
  { world, firm, names, sites }: YearInput,
  numbers: readonly YearNumbers[],
): readonly GeneratedRecord[] {
  const { years, grades } = world.settings
  return world.years.flatMap((year, at) => {
    const money = numbers[at]
    const land = landOfSites(sites, at)
    const isThere = (firm.years[at]?.share ?? 0) > 0
    if (year <= years.first || year > years.last || money === undefined || !isThere || land <= 0) return []
    const publishedOn = `${year + 1}-${grades.publishedOn}`
    if (publishedOn > world.settings.asOf) return []
    const isNew = year - foundedIn(firm.changes.entry, years.first) < 2
    const lines = grades.lines[money.isAbove ? 'above' : 'below']
    const row = {
      enterprise: names.code,
      scheme: 'per-mu',
      dataYear: year,
      standing: isNew ? 'protected' : 'graded',
      grade: isNew ? null : gradeOf((money.tax + money.refund) / land, lines),
      publishedOn,
      documentNumber: null,
    }
    return [{ registry: 'evaluation', from: null, arrivedOn: publishedOn, row }]
  })
}

/** Before these years, where it was there from the start. */
function foundedIn(entry: number | null, first: number): number {
  return entry === null ? Number.NEGATIVE_INFINITY : first + Math.floor(entry / 12)
}

/** The first whose line is reached; below all of them the last. */
function gradeOf(taxPerMu: number, [a, b, c]: readonly [number, number, number]): string {
  if (taxPerMu >= a) return 'A'
  if (taxPerMu >= b) return 'B'
  return taxPerMu >= c ? 'C' : 'D'
}
