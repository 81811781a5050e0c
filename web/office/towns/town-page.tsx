/** A town as its enterprises give it: indicators beside the district's, its clusters, its largest enterprises. */
import '../computed/computed.css'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { partsReach } from '../../../src/domain/indicator/computed/parts-reach.ts'
import { useSession } from '../../api/use-session.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { NoPermission } from '../../parts/antd/states/no-permission.tsx'
import { IndicatorsOf } from '../computed/indicators-of.tsx'
import { LeadingFirms } from '../computed/leading-firms.tsx'
import { PartsOf } from '../computed/parts-of.tsx'
import { useDistrict, useScopeLabel } from '../district/use-district.ts'

export function TownPage() {
  const { t } = useTranslation('computed')
  const { code } = useParams({ from: '/signed-in/towns/$code' })
  const { data: district } = useDistrict()
  const scopeLabel = useScopeLabel()
  const town = district?.towns.find((one) => one.code === code)
  return (
    <PageFrame
      title={town?.name ?? t('townTitle')}
      trail={[{ label: t('townTitle') }]}
      summary={
        town === undefined
          ? undefined
          : t('townSummary', { kind: t(`kind.${town.kind}`), scope: scopeLabel(town.scope) })
      }
    >
      {district === undefined ? (
        <LoadingState lines={8} />
      ) : town === undefined ? (
        <Panel>
          <EmptyState title={t('unknownTown')} text={t('unknownTownText', { code })} />
        </Panel>
      ) : (
        <TownContent code={code} />
      )}
    </PageFrame>
  )
}

function TownContent({ code }: { readonly code: string }) {
  const { t } = useTranslation('computed')
  const { session } = useSession()
  if (session === undefined || session === null) return null
  const only = { town: code }
  if (partsReach(session.grants, { by: undefined, only }) !== 'open') {
    return (
      <Panel>
        <NoPermission />
      </Panel>
    )
  }
  return (
    <div className="columns columns--main-aside">
      <IndicatorsOf title={t('townIndicators')} note={t('indicatorsNote')} only={only} />
      <div className="stack">
        <PartsOf title={t('byCluster')} only={only} by="cluster" />
        <Panel title={t('leading')} note={t('leadingNote')}>
          <LeadingFirms only={only} count={10} />
        </Panel>
      </div>
    </div>
  )
}
