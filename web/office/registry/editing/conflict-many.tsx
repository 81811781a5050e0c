/** Some of the chosen records were changed since they were listed: which, by whom, and the way to go on. */
import { useQueries } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../api/api-problem.ts'
import { useApi } from '../../../api/api-provider.tsx'
import { useWords } from '../../../i18n/use-words.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { mainKey } from '../list-field.ts'
import type { RecordRow } from '../records/use-records.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { rowsOfRemarks } from './edit-remarks.ts'

/** Records whose editor is looked up; of more it is told how many. */
const NAMED = 5

interface ConflictManyProps {
  readonly registry: RegistryView
  readonly problem: Problem
  readonly rows: readonly RecordRow[]
  readonly onReload: () => void
}

export function ConflictMany({ registry, problem, rows, onReload }: ConflictManyProps) {
  const { t, i18n } = useTranslation('registry')
  const { pair } = useWords()
  const changed = rowsOfRemarks(problem.errors).flatMap((row) => rows[row - 1] ?? [])
  const named = changed.slice(0, NAMED)
  const records = useRecordsNow(registry, named)
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="edit-conflict"
      title={t('edit.conflictMany', { count: changed.length })}
      description={
        <>
          <ul className="problem-remarks">
            {named.map(({ key, values }, index) => {
              const now = records[index]
              const name = `${values[mainKey(registry)] ?? ''} ${key}`
              const who = now?.change?.actorName ?? ''
              const by =
                now && t('edit.conflictBy', { who, moment: formatMoment(now.recordedAt, i18n.language) })
              return <li key={key}>{by === undefined ? name : pair(name, by)}</li>
            })}
          </ul>
          <Button onClick={onReload}>{t('edit.reload')}</Button>
        </>
      }
    />
  )
}

function useRecordsNow(registry: RegistryView, rows: readonly RecordRow[]) {
  const api = useApi()
  const found = useQueries({
    queries: rows.map(({ key }) => {
      const input = {
        params: { registry: registry.id, key },
        query: { purpose: 'verification' as const },
      }
      return {
        queryKey: ['getRecord', input],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.call('getRecord', input, { signal }),
        staleTime: 0,
      }
    }),
  })
  return found.map(({ data }) => data)
}
