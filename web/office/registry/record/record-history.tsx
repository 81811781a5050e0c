/** The versions of a record, newest first: who brought each, how, and what became of each value. */
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import type { RecordDetail, RecordVersionView } from '../../../../src/domain/registry/record-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { Timeline, type TimelineEntry } from '../../../parts/antd/flow/timeline.tsx'
import type { RegistryView } from '../use-dictionary.ts'
import { useValueWords } from '../value-words.ts'
import { findDifferences } from './find-differences.ts'

interface RecordHistoryProps {
  readonly registry: RegistryView
  readonly record: RecordDetail
}

export function RecordHistory({ registry, record }: RecordHistoryProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { inside } = useWords()
  const versions: readonly RecordVersionView[] = [record, ...record.history]
  const entries = versions.map((version, index): TimelineEntry => {
    const { change } = version
    const title = t('record.version', { version: version.version })
    return {
      key: String(version.version),
      title: inside(title, change === null ? null : say(changeKindTerms[change.kind])),
      who: change?.actorName ?? '',
      at: version.recordedAt,
      body: <VersionBody registry={registry} version={version} before={versions[index + 1]} />,
    }
  })
  return (
    <section className="dictionary-part">
      <h3>{t('record.history')}</h3>
      <Timeline label={t('record.history')} entries={entries} />
    </section>
  )
}

interface VersionBodyProps {
  readonly registry: RegistryView
  readonly version: RecordVersionView
  readonly before: RecordVersionView | undefined
}

function VersionBody({ registry, version, before }: VersionBodyProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const show = useValueWords()
  const note = version.change?.note ?? ''
  const span = useSpan(version)
  const differences = before === undefined ? [] : findDifferences(registry.fields, before, version)
  return (
    <>
      {span !== '' && <p className="quiet">{span}</p>}
      {before === undefined && <p>{t('record.first')}</p>}
      {before !== undefined && differences.length === 0 && (
        <p className="quiet">{t('record.noDifference')}</p>
      )}
      {differences.length > 0 && (
        <ul className="differences">
          {differences.map(({ field, from, to }) => (
            <li key={field.key}>
              {t('record.became', {
                field: say(field.label),
                from: from === null ? t('record.blank') : show(field, from),
                to: to === null ? t('record.blank') : show(field, to),
              })}
            </li>
          ))}
        </ul>
      )}
      {note !== '' && <p className="quiet">{note}</p>}
    </>
  )
}

/** When it held, in a registry that keeps what was true on each date. */
function useSpan({ validFrom, validTo }: RecordVersionView): string {
  const { t } = useTranslation('registry')
  if (validFrom === null) return ''
  return validTo === null
    ? t('record.validFrom', { day: validFrom })
    : t('record.validSpan', { from: validFrom, to: validTo })
}
