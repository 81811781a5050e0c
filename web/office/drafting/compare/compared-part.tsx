/** One part of a comparison as a table: the edition before on the left, the one after on the right, what differs in bold. */
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/use-words.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import type { Compared, ComparedPartRows, ComparedRow, ComparedSide } from './compared.ts'

interface ComparedPartProps {
  readonly part: ComparedPartRows
  readonly compared: Compared
}

export function ComparedPart({ part, compared }: ComparedPartProps) {
  const { t } = useTranslation('editions')
  const { name, rows, same } = part
  const count = (fate: ComparedRow['fate']) => rows.filter((row) => row.fate === fate).length
  const sum = t('sum', { added: count('added'), dropped: count('dropped'), changed: count('changed') })
  const rest = same > 0 ? ` · ${t('same', { count: same })}` : ''
  if (rows.length === 0) {
    return (
      <Panel title={t(name)} note={same > 0 ? t('sameOnly', { count: same }) : t('blank')} isFlush>
        <p className="compare-none quiet">{t('noDifference')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t(name)} note={`${sum}${rest}`} isFlush>
      <TableScroll label={t(name)}>
        <table className="plain-table compare-table">
          <caption className="visually-hidden">{t(name)}</caption>
          <CompareHead compared={compared} />
          <tbody>
            {rows.map((row) => (
              <CompareRow key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

export function CompareHead({ compared: { before, after } }: { readonly compared: Compared }) {
  const { t } = useTranslation('editions')
  return (
    <thead>
      <tr>
        <th scope="col">{t('change')}</th>
        <th scope="col">
          {t('before')} · {t('named', before)}
        </th>
        <th scope="col">
          {t('after')} · {t('named', after)}
        </th>
      </tr>
    </thead>
  )
}

function CompareRow({ row }: { readonly row: ComparedRow }) {
  const { t } = useTranslation('editions')
  const { join } = useWords()
  return (
    <tr data-fate={row.fate}>
      <th scope="row">
        <Fate fate={row.fate} />
        {row.isDoubtful && <p className="compare-doubt">{t('nearName')}</p>}
        {row.ownersAdded.length > 0 && (
          <p className="quiet">{t('ownersAdded', { names: join(row.ownersAdded) })}</p>
        )}
        {row.ownersDropped.length > 0 && (
          <p className="quiet">{t('ownersDropped', { names: join(row.ownersDropped) })}</p>
        )}
      </th>
      <Side side={row.before} changed={row.changed} isRenamed={row.isDoubtful} />
      <Side side={row.after} changed={row.changed} isRenamed={row.isDoubtful} />
    </tr>
  )
}

const fateMarks = { added: '＋', dropped: '－', changed: '△', renamed: '△', kept: '＝' } as const

export function Fate({ fate }: { readonly fate: keyof typeof fateMarks }) {
  const { t } = useTranslation('editions')
  return (
    <span className="fate" data-fate={fate}>
      <i aria-hidden>{fateMarks[fate]}</i> {t(fate)}
    </span>
  )
}

interface SideProps {
  readonly side: ComparedSide | null
  readonly changed: readonly string[]
  readonly isRenamed: boolean
}

export function Side({ side, changed, isRenamed }: SideProps) {
  if (side === null) return <td className="quiet">—</td>
  return (
    <td>
      <p className="compare-title">{isRenamed ? <mark>{side.title}</mark> : side.title}</p>
      <p className="compare-facts">
        {side.facts.map(({ field, text }) =>
          changed.includes(field) ? <mark key={field}>{text}</mark> : <span key={field}>{text}</span>,
        )}
      </p>
    </td>
  )
}
