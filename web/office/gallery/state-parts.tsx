/** Empty, loading, failed, not found, not permitted, overtaken. */
import { useTranslation } from 'react-i18next'
import { ApiProblem, offlineProblem } from '../../api/api-problem.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { NoPermission } from '../../parts/antd/states/no-permission.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { StaleNotice } from '../../parts/antd/states/stale-notice.tsx'
import { Specimen } from './specimen.tsx'

export function StateParts() {
  const { t } = useTranslation('gallery')
  const fault = new ApiProblem({
    status: 500,
    code: 'unexpected',
    title: t('faultTitle'),
    detail: t('fault'),
    errors: [],
    requestId: 'specimen-2',
    facts: {},
  })
  return (
    <Panel title={t('states')}>
      <div className="columns columns--halves">
        <Specimen name="EmptyState">
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        </Specimen>
        <Specimen name="LoadingState">
          <LoadingState />
        </Specimen>
        <Specimen name="ErrorState">
          <ErrorState error={fault} onRetry={noop} />
        </Specimen>
        <Specimen name="ErrorState, offline">
          <ErrorState error={offlineProblem()} onRetry={noop} />
        </Specimen>
        <Specimen name="NoPermission">
          <NoPermission />
        </Specimen>
        <Specimen name="ProblemAlert">
          <ProblemAlert error={fault} />
        </Specimen>
        <Specimen name="StaleNotice">
          <StaleNotice
            what={t('stale')}
            fields={[
              { label: t('value'), mine: '120', theirs: '118' },
              { label: t('note'), mine: t('returnNote'), theirs: '' },
            ]}
            onTakeTheirs={noop}
            onKeepMine={noop}
          />
        </Specimen>
      </div>
    </Panel>
  )
}

function noop(): void {
  // A specimen does nothing.
}
