/** What a computed figure is made of: arithmetic, reasons, parts, and the enterprises behind it. */
import './computed.css'
import { Link, useParams } from '@tanstack/react-router'
import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { partsReach } from '../../../src/domain/indicator/computed/parts-reach.ts'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { ComputedYears } from './computed-years.tsx'
import { DivisionControls } from './division-controls.tsx'
import { type Detail, PartsTable } from './parts-table.tsx'
import { Reconciliation } from './reconciliation.tsx'
import { RowsBehind } from './rows-behind.tsx'
import { type Selection, useSelection } from './use-selection.ts'

export function ComputedPage() {
  const { t } = useTranslation(['computed', 'indicators'])
  const { id } = useParams({ from: '/signed-in/indicators/$id/computed' })
  const say = useBilingual()
  const selection = useSelection()
  const reply = useReply(
    'getComputedIndicator',
    { params: { id }, query: selection.query },
    { keepsLast: true },
  )
  const detail = reply.data
  const name = detail === undefined ? t('indicators:one') : say(detail.label)
  return (
    <PageFrame
      title={t('title')}
      summary={detail === undefined ? undefined : `${name} · ${detail.year}`}
      trail={[
        { label: t('indicators:title'), to: '/indicators' },
        { label: name, to: `/indicators/${id}` },
      ]}
      actions={<YearChoice detail={detail} selection={selection} />}
    >
      <Content {...{ detail, selection, error: reply.error }} onRetry={() => reply.refetch()} />
    </PageFrame>
  )
}

interface YearChoiceProps {
  readonly detail: Detail | undefined
  readonly selection: Selection
}

function YearChoice({ detail, selection }: YearChoiceProps) {
  const { t } = useTranslation('computed')
  const years = (detail?.years ?? []).map(({ year }) => String(year)).reverse()
  return (
    <Select
      aria-label={t('year')}
      className="year-select"
      value={detail === undefined ? null : String(detail.year)}
      options={years.map((year) => ({ value: year, label: year }))}
      onChange={selection.setYear}
    />
  )
}

interface ContentProps {
  readonly detail: Detail | undefined
  readonly selection: Selection
  readonly error: unknown
  readonly onRetry: () => void
}

function Content({ detail, selection, error, onRetry }: ContentProps): ReactNode {
  const { session } = useSession()
  if (detail === undefined || error !== null) {
    return (
      <Panel>
        {error === null ? <LoadingState lines={8} /> : <ErrorState error={error} onRetry={onRetry} />}
      </Panel>
    )
  }
  if (session === undefined || session === null) return null
  return (
    <div className="columns columns--main-aside">
      <div className="stack">
        <PartsPanel {...{ detail, selection, session }} />
        {mayEver(session, 'registry', 'read') && (
          <RowsBehind
            indicator={detail.indicator}
            registry={detail.registry}
            fields={detail.fields}
            query={{ ...selection.only, year: detail.year }}
          />
        )}
      </div>
      <div className="stack">
        <Reasons detail={detail} />
        <YearsPanel detail={detail} />
      </div>
    </div>
  )
}

interface PartsPanelProps {
  readonly detail: Detail
  readonly selection: Selection
  readonly session: Session
}

function PartsPanel({ detail, selection, session }: PartsPanelProps) {
  const { t } = useTranslation('computed')
  const mayOpen = (key: string) => {
    const only = { ...selection.only, [selection.by]: key }
    return partsReach(session.grants, { by: undefined, only }) === 'open'
  }
  const mayOpenAll = detail.parts.every(({ key }) => mayOpen(key ?? 'none'))
  const isWithheld = detail.parts.some(({ state }) => state === 'withheld')
  return (
    <Panel title={t('parts')} {...(mayOpenAll ? { note: t('partsNote') } : {})} isFlush>
      <DivisionControls selection={selection} grants={session.grants} />
      {detail.parts.length === 0 ? (
        <EmptyState title={t('nothing')} text={t('nothingText')} />
      ) : (
        <PartsTable
          detail={detail}
          showName={({ key }, name) =>
            mayOpenAll ? (
              <Link to="." search={selection.within(key)} className="plain-link">
                {name}
              </Link>
            ) : (
              name
            )
          }
        />
      )}
      <div className="computed-foot">
        <Reconciliation detail={detail} />
        {isWithheld && <p className="quiet">{t('withheldNote')}</p>}
      </div>
    </Panel>
  )
}

function Reasons({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('computed')
  const say = useBilingual()
  return (
    <Panel title={t('how')}>
      {detail.explanation !== null && <p className="computed-how">{say(detail.explanation)}</p>}
      {detail.reasons.length > 0 && (
        <>
          <h3 className="computed-subtitle">{t('why')}</h3>
          <ul className="notes">
            {detail.reasons.map((reason) => (
              <li key={reason.en}>{say(reason)}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function YearsPanel({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('computed')
  return (
    <Panel title={t('panel')} isFlush>
      <ComputedYears summary={detail} year={detail.year} />
    </Panel>
  )
}
