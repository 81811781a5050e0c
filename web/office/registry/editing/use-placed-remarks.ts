/** A refusal of an edit with its remarks at the fields of the form, and the names of the rows that they are about. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../../../api/api-problem.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { placeRemarks } from './edit-remarks.ts'

/** Rows that a sentence names; of more it tells how many. */
const NAMED_ROWS = 3

export function usePlacedRemarks(error: unknown, rowNames: readonly string[]): unknown {
  const { t } = useTranslation('registry')
  const { separator } = useWords()
  return useMemo(() => {
    if (!(error instanceof ApiProblem)) return error
    const tell = (detail: string, rows: readonly number[]) => {
      if (rows.length === 0 || rowNames.length < 2) return detail
      const named = rows.slice(0, NAMED_ROWS).map((row) => rowNames[row - 1] ?? String(row))
      const more = rows.length > named.length ? t('edit.andMore', { count: rows.length }) : ''
      return t('edit.rows', { detail, names: `${named.join(separator)}${more}` })
    }
    return new ApiProblem({ ...error.problem, errors: placeRemarks(error.problem.errors, tell) })
  }, [error, rowNames, t, separator])
}
