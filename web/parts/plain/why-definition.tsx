/** What is counted, by whom, how often, by which definition, and where the plan says it. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../src/domain/indicator/reading.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { SourceLink } from './source-link.tsx'
import styles from './styles/why-panel.module.css'

export function WhyDefinition({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const say = useBilingual()
  const { definition, mentions } = detail
  const source = [definition.source.title, definition.source.clause].filter(Boolean).join(' · ')
  return (
    <dl className={styles.terms}>
      <Term name={t('why.meaning')}>{say(definition.meaning)}</Term>
      <Term name={t('why.kind')}>
        {t(`kinds.${detail.kind}`)} · {t(`frequencies.${definition.frequency}`)}
      </Term>
      <Term name={t('why.scope')}>{detail.scopeLabel ?? t('why.unstated')}</Term>
      <Term name={t('why.owners')}>{detail.owners.map((owner) => owner.name).join('、')}</Term>
      <Term name={t('why.clause')}>{detail.clause}</Term>
      {mentions.length > 0 && (
        <Term name={t('why.mentions')}>
          {mentions.map((mention) => (
            <span key={mention.id} className={styles.mention}>
              {t('why.mention', { clause: mention.clause })} {mention.subject}
              {mention.year === null ? '' : `（${mention.year}）`}
            </span>
          ))}
        </Term>
      )}
      <Term name={t('why.definitionSource')}>
        <SourceLink title={source} url={definition.source.url} />
      </Term>
      <Term name={t('why.version')}>
        {t('why.versionText', { version: definition.version, validFrom: definition.validFrom })}
      </Term>
    </dl>
  )
}

function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
