/** The rows of one registry: `/registries/enterprise-year?town=330212110&taxWanYuan=100..&sort=-taxWanYuan`. */
import '../registry.css'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { type RegistryView, useDictionary } from '../use-dictionary.ts'
import { PurposeChoice } from './purpose-choice.tsx'
import { RecordGrid } from './record-grid.tsx'
import { usePurpose } from './use-purpose.ts'

export function RecordsPage() {
  const { t } = useTranslation('registry')
  const { registry: id } = useParams({ strict: false })
  const dictionary = useDictionary()
  const trail = useTrail()
  const registry = dictionary.data?.items.find((one) => one.id === id)
  if (registry !== undefined) return <RegistryRecords key={registry.id} registry={registry} />
  return (
    <PageFrame title={t('dictionary.registries')} trail={trail}>
      <Panel>
        {dictionary.error !== null ? (
          <ErrorState error={dictionary.error} onRetry={() => dictionary.refetch()} />
        ) : dictionary.isPending ? (
          <LoadingState lines={8} />
        ) : (
          <EmptyState
            drawing="search"
            title={t('list.unknown')}
            text={t('list.unknownText')}
            actions={<Link to="/registries">{t('dictionary.title')}</Link>}
          />
        )}
      </Panel>
    </PageFrame>
  )
}

function RegistryRecords({ registry }: { readonly registry: RegistryView }) {
  const say = useBilingual()
  const chosen = usePurpose(registry)
  return (
    <PageFrame
      title={say(registry.label)}
      trail={useTrail()}
      summary={say(registry.meaning)}
      actions={<PurposeChoice {...chosen} />}
    >
      <RecordGrid registry={registry} purpose={chosen.purpose} />
    </PageFrame>
  )
}

function useTrail() {
  const { t } = useTranslation('registry')
  return [{ label: t('dictionary.title'), to: '/registries' }]
}
