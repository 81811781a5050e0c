import type { ImportDetail } from '../import-model.ts'

/** What stands between a checked file and the registry. */
export interface Readiness {
  /** Questions that must be answered first. */
  readonly open: number
  /** Rows that are wrong, or doubtful and not yet decided: they stay out, and only when a person says so. */
  readonly wrong: number
  /** Rows that would come in. */
  readonly rows: number
}

export function readinessOf({
  summary,
  remarkGroups,
}: Pick<ImportDetail, 'summary' | 'remarkGroups'>): Readiness {
  const openOf = (isError: boolean) =>
    remarkGroups
      .filter(({ severity }) => (severity === 'error') === isError)
      .reduce((sum, { open }) => sum + open, 0)
  return {
    open: openOf(false),
    wrong: (summary?.faulty ?? 0) + openOf(true),
    rows: summary?.staged ?? 0,
  }
}
