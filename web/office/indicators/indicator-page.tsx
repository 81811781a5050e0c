/** One indicator: the figure and its light, the arithmetic, the path, what is still needed, where every number comes from, what the plan says. */
import type { IndicatorDetail } from './indicator-detail.ts'
import './indicators.css'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { PathChart } from '../../parts/plain/path-chart.tsx'
import { WhyOutlook } from '../../parts/plain/why-outlook.tsx'
import { ComputedPanel } from '../computed/computed-panel.tsx'
import { IndicatorDefinition } from './indicator-definition.tsx'
import { IndicatorHeadline } from './indicator-headline.tsx'
import { IndicatorNotes } from './indicator-notes.tsx'
import { IndicatorPlan } from './indicator-plan.tsx'
import { IndicatorVintages } from './indicator-vintages.tsx'
import { useIndicatorView } from './use-indicator-view.ts'
import { ViewControls } from './view-controls.tsx'

export function IndicatorPage() {
  const { t } = useTranslation('indicators')
  const { id } = useParams({ from: '/signed-in/indicators/$id' })
  const say = useBilingual()
  const view = useIndicatorView()
  const reply = useReply('getIndicator', { params: { id }, query: view.query }, { keepsLast: true })
  const detail = reply.data
  return (
    <PageFrame
      title={detail === undefined ? t('one') : say(detail.label)}
      trail={[{ label: t('title'), to: `/indicators${view.suffix}` }]}
      showsGenerated={detail?.vintages.some((figure) => figure.origin === 'generated') === true}
      summary={
        detail === undefined
          ? undefined
          : t('summary', { category: detail.category, ordinal: detail.ordinal })
      }
      actions={
        <>
          <ViewControls view={view} year={detail?.year ?? view.query.year} />
          <Button className="print-button" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <Content detail={detail} error={reply.error} onRetry={() => reply.refetch()} />
    </PageFrame>
  )
}

interface ContentProps {
  readonly detail: IndicatorDetail | undefined
  readonly error: unknown
  readonly onRetry: () => void
}

function Content({ detail, error, onRetry }: ContentProps): ReactNode {
  const { t } = useTranslation('indicators')
  const { unitLabel } = useLabels()
  if (detail === undefined) {
    return (
      <Panel>
        {error === null ? <LoadingState lines={8} /> : <ErrorState error={error} onRetry={onRetry} />}
      </Panel>
    )
  }
  return (
    <div className="columns columns--main-aside">
      <div className="stack">
        <IndicatorHeadline detail={detail} />
        <Panel title={t('path')} note={t('pathNote')}>
          <PathChart {...detail} unit={unitLabel(detail.unit)} height={300} />
        </Panel>
        <ComputedPanel indicator={detail.id} year={detail.year} />
        <IndicatorVintages detail={detail} />
      </div>
      <div className="stack">
        <IndicatorNotes detail={detail} />
        <Panel title={t('outlook')}>
          <WhyOutlook detail={detail} />
        </Panel>
        <IndicatorPlan detail={detail} />
        <IndicatorDefinition detail={detail} />
      </div>
    </div>
  )
}
