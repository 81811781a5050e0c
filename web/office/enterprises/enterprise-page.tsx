/** One enterprise with everything about it, as of a day and for a purpose: what later matters, evaluations and documents lead to. */
import './enterprises.css'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Purpose, purposeTerms } from '../../../src/domain/purpose.ts'
import type { EnterpriseDetail } from '../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { useDictionary } from '../registry/use-dictionary.ts'
import { AsOfNotice } from './as-of-notice.tsx'
import { DocumentsPanel } from './documents/documents-panel.tsx'
import { EnterpriseControls } from './enterprise-controls.tsx'
import { EvaluationPanel } from './evaluation/evaluation-panel.tsx'
import { EnterpriseEvents } from './events/enterprise-events.tsx'
import { FiguresPanel } from './figures/figures-panel.tsx'
import { EnterpriseHead } from './identity/enterprise-head.tsx'
import { EnterpriseIdentity } from './identity/enterprise-identity.tsx'
import { PeoplePanel } from './identity/people-panel.tsx'
import { SitesPanel } from './identity/sites-panel.tsx'
import { MattersPanel } from './matters/matters-panel.tsx'
import { findOwnEnterprise } from './own-enterprise.ts'
import { TitlesPanel } from './titles/titles-panel.tsx'
import { type EnterpriseView, useEnterpriseView } from './use-enterprise-view.ts'
import { WithheldPanel } from './withheld-panel.tsx'

export function EnterprisePage() {
  const { t } = useTranslation('enterprises')
  const { code } = useParams({ from: '/signed-in/enterprises/$code' })
  const { session } = useSession()
  const view = useEnterpriseView()
  const isOwn = session !== null && session !== undefined && findOwnEnterprise(session) !== undefined
  const reply = useReply('getEnterprise', { params: { code }, query: view.query }, { keepsLast: true })
  const dictionary = useDictionary()
  // What was shown for another enterprise, day or purpose is not shown as an answer to this one's refusal.
  const detail = reply.error === null && dictionary.data !== undefined ? reply.data : undefined
  const error = reply.error ?? dictionary.error
  return (
    <PageFrame
      title={detail === undefined ? t('one') : detail.name}
      trail={isOwn ? [] : [{ label: t('title'), to: '/enterprises' }]}
      summary={code}
      actions={<EnterpriseControls view={view} day={detail?.on} />}
    >
      {detail === undefined ? (
        <Panel>
          {error === null ? (
            <LoadingState lines={10} />
          ) : (
            <ErrorState
              error={error}
              onRetry={() => {
                void reply.refetch()
                void dictionary.refetch()
              }}
            />
          )}
        </Panel>
      ) : (
        <div className="stack enterprise" aria-busy={reply.isPlaceholderData}>
          <PrintedOn day={detail.on} purpose={view.purpose} />
          <Content detail={detail} view={view} />
        </div>
      )}
    </PageFrame>
  )
}

interface ContentProps {
  readonly detail: EnterpriseDetail
  readonly view: EnterpriseView
}

function Content({ detail, view }: ContentProps): ReactNode {
  return (
    <>
      <AsOfNotice detail={detail} view={view} />
      <EnterpriseHead detail={detail} />
      <div className="columns columns--main-aside">
        <div className="stack">
          <FiguresPanel detail={detail} view={view} />
          <EvaluationPanel detail={detail} />
          <TitlesPanel detail={detail} />
        </div>
        <div className="stack">
          <EnterpriseIdentity detail={detail} search={view.search} />
          <MattersPanel detail={detail} />
          <SitesPanel detail={detail} search={view.search} />
          <PeoplePanel detail={detail} />
          <DocumentsPanel detail={detail} />
          <EnterpriseEvents detail={detail} />
          <WithheldPanel detail={detail} purpose={view.purpose} />
        </div>
      </div>
    </>
  )
}

/** On paper nothing else says which day and purpose a page is of. */
function PrintedOn({ day, purpose }: { readonly day: string; readonly purpose: Purpose }) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  return <p className="enterprise-printed">{t('printed', { day, purpose: say(purposeTerms[purpose]) })}</p>
}
