/** What is counted, by which definition, and how often. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { SourceLink } from '../../parts/plain/source-link.tsx'
import type { IndicatorDetail } from './indicator-detail.ts'

export function IndicatorDefinition({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation(['indicators', 'parts'])
  const say = useBilingual()
  const { definition } = detail
  const source = [definition.source.title, definition.source.clause].filter(Boolean).join(' · ')
  return (
    <Panel title={t('definition')}>
      <dl className="facts">
        <dt>{t('parts:why.meaning')}</dt>
        <dd>{say(definition.meaning)}</dd>
        <dt>{t('scope')}</dt>
        <dd>{detail.scopeLabel ?? t('unstated')}</dd>
        <dt>{t('parts:why.kind')}</dt>
        <dd>
          {t(`parts:kinds.${detail.kind}`)} · {t(`better.${detail.better}`)}
        </dd>
        <dt>{t('parts:why.frequency')}</dt>
        <dd>{t(`parts:frequencies.${definition.frequency}`)}</dd>
        <dt>{t('parts:why.definitionSource')}</dt>
        <dd>
          <SourceLink title={source} url={definition.source.url} />
        </dd>
        <dt>{t('parts:why.version')}</dt>
        <dd>
          {t('parts:why.versionText', { version: definition.version, validFrom: definition.validFrom })}
        </dd>
      </dl>
    </Panel>
  )
}
