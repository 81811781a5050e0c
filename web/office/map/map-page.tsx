/** The map in use, and the way to replace the schematic cells by the district's own boundaries. */
import './map.css'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { MapImport } from './map-import.tsx'
import { TownMap } from './town-map.tsx'

type DistrictMap = ReplyOf<'getMap'>

export function MapPage() {
  const { t } = useTranslation('map')
  const { session } = useSession()
  const reply = useReply('getMap', {})
  const mayManage = session ? mayEver(session, 'map', 'manage') : false
  return (
    <PageFrame title={t('title')} showsGenerated={false}>
      <div className={mayManage ? 'columns columns--main-aside' : 'columns'}>
        {reply.data === undefined ? (
          <Panel title={t('current')}>
            {reply.error === null ? (
              <LoadingState lines={8} />
            ) : (
              <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
            )}
          </Panel>
        ) : (
          <CurrentMap map={reply.data} />
        )}
        {mayManage && <MapImport />}
      </div>
    </PageFrame>
  )
}

function CurrentMap({ map }: { readonly map: DistrictMap }) {
  const { t } = useTranslation('map')
  const say = useBilingual()
  return (
    <Panel title={t('current')} note={t(`kind.${map.kind}`)}>
      <TownMap towns={map.towns} viewBox={map.viewBox} label={t('label', { count: map.towns.length })} />
      <p className="map-note">{say(map.note)}</p>
      {map.kind === 'imported' && (
        <dl className="facts">
          <dt>{t('source')}</dt>
          <dd>{map.source ?? '—'}</dd>
          <dt>{t('reviewNumber')}</dt>
          <dd>{map.reviewNumber ?? t('noReviewNumber')}</dd>
        </dl>
      )}
      <details className="map-list">
        <summary>{t('towns', { count: map.towns.length })}</summary>
        <ul>
          {map.towns.map(({ code, name }) => (
            <li key={code}>
              {name} <span className="quiet">{code}</span>
            </li>
          ))}
        </ul>
      </details>
    </Panel>
  )
}
