/** What a change did to rows of one registry, in words. */
import { useTranslation } from 'react-i18next'
import type { EnterpriseEvent } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useRowWords } from '../use-row-words.ts'
import type { ChangedRows } from './events-by-change.ts'

/** `企业月度数据：新增 12 条` */
export function useEventTitle({ registry: id, kind, rows }: ChangedRows): string {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  const { registry } = useRowWords(id)
  const words = { registry: registry === undefined ? id : say(registry.label), kind: t(kind) }
  return rows.length === 1 ? t('event', words) : t('eventMany', { ...words, count: rows.length })
}

/** Of more periods the first and the last are named, of other rows those that came last. */
const NAMED = 3

export function EventBody({ group: { registry, kind, rows } }: { readonly group: ChangedRows }) {
  const { t } = useTranslation('enterprises')
  const { nameOf, registry: definition } = useRowWords(registry)
  const { join } = useWords()
  if (kind === 'changed') {
    return (
      <ul className="enterprise-list">
        {rows.map((event) => (
          <Differences key={event.key} event={event} />
        ))}
      </ul>
    )
  }
  const names = rows.map(({ key }) => nameOf(key)).filter((name) => name !== '')
  if (names.length === 0) return null
  if (names.length <= NAMED) return <p className="quiet">{join(names)}</p>
  const [first = '', last = ''] = [names.at(-1), names[0]]
  const isPeriod = definition?.period !== 'none'
  return (
    <p className="quiet">
      {isPeriod ? t('span', { from: first, to: last }) : `${join(names.slice(0, NAMED))} …`}
    </p>
  )
}

function Differences({
  event: { registry, key, differences, validFrom },
}: {
  readonly event: EnterpriseEvent
}) {
  const { t } = useTranslation(['enterprises', 'registry'])
  const { nameOf, label, show } = useRowWords(registry)
  const name = nameOf(key)
  return (
    <li>
      {differences.map(({ field, before, after }) => {
        const text = t('registry:record.became', {
          field: label(field),
          from: before === null ? t('registry:record.blank') : show(field, before),
          to: after === null ? t('registry:record.blank') : show(field, after),
        })
        return <div key={field}>{name === '' ? text : t('inRow', { row: name, text })}</div>
      })}
      {validFrom !== null && <div className="quiet">{t('holdsFrom', { day: validFrom })}</div>}
    </li>
  )
}
