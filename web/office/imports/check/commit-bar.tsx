/** All or nothing: what still holds the file, and the button that stores it. */
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../../api/use-send.ts'
import { ProblemAlert } from '../../../parts/antd/states/problem-alert.tsx'
import type { ImportDetail } from '../import-model.ts'
import { type Readiness, readinessOf } from './readiness.ts'

export function CommitBar({ detail }: { readonly detail: ImportDetail }) {
  const { t } = useTranslation('imports')
  const [setsAside, setAside] = useState(false)
  const commit = useSend('commitRegistryImport')
  const ready = readinessOf(detail)
  const { id, version } = detail
  const isReady = ready.open === 0 && ready.rows > 0 && (ready.wrong === 0 || setsAside)
  return (
    <div className="import-bar">
      {ready.wrong > 0 && ready.rows > 0 && (
        <Checkbox checked={setsAside} onChange={(event) => setAside(event.target.checked)}>
          {t('commit.setAside', { count: ready.wrong })}
        </Checkbox>
      )}
      <Button
        type="primary"
        disabled={!isReady}
        loading={commit.isPending}
        onClick={() =>
          commit.mutate({ params: { id }, body: { version, setsAside: setsAside && ready.wrong > 0 } })
        }
      >
        {t('commit.button')}
      </Button>
      <span className="quiet" role="status">
        {t(`commit.${obstacleOf(ready, setsAside)}`, { count: ready.open, wrong: ready.wrong })}
      </span>
      {commit.error !== null && <ProblemAlert error={commit.error} />}
    </div>
  )
}

function obstacleOf({ open, wrong, rows }: Readiness, setsAside: boolean) {
  if (rows === 0) return 'nothing'
  if (open > 0) return 'questions'
  if (wrong > 0 && !setsAside) return 'wrong'
  return wrong > 0 ? 'partly' : 'ready'
}
