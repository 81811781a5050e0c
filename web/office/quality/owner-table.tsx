/** Who provides which fields, until when, and how much of it is there and in time. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { formatShare, formatValue } from '../../parts/plain/format/format-value.ts'
import type { Quality } from './quality.ts'
import { rowsAddress } from './rows-address.ts'
import { ShareBar } from './share-bar.tsx'
import { shareOf } from './share-of.ts'

export function OwnerTable({ quality }: { readonly quality: Quality }) {
  const { t } = useTranslation('quality')
  return (
    <Panel title={t('owners.title')} note={t('owners.note')} isFlush>
      <TableScroll label={t('owners.title')}>
        <table className="plain-table quality-table">
          <thead>
            <tr>
              <th scope="col">{t('owners.unit')}</th>
              <th scope="col">{t('owners.due')}</th>
              <th scope="col">{t('owners.share')}</th>
              {(['expected', 'filled', 'missing', 'onTime', 'late'] as const).map((key) => (
                <th key={key} scope="col" data-align="right">
                  {t(`owners.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          {quality.owners.map((owner) => (
            <OwnerRows key={owner.owner} quality={quality} owner={owner} />
          ))}
        </table>
      </TableScroll>
    </Panel>
  )
}

interface OwnerRowsProps {
  readonly quality: Quality
  readonly owner: Quality['owners'][number]
}

function OwnerRows({ quality, owner }: OwnerRowsProps) {
  const { t } = useTranslation('quality')
  const say = useBilingual()
  return (
    <tbody>
      <tr className="quality-table__owner">
        <th scope="row">{owner.unit?.name ?? say(owner.ownerLabel)}</th>
        <td className="nowrap">{owner.due.join(' / ')}</td>
        <td>
          <ShareBar {...owner} />
        </td>
        <Counts {...owner} missing={formatValue(owner.expected - owner.filled, 0)} />
      </tr>
      {owner.fields.map((field) => (
        <tr key={field.field} className="quality-table__field">
          <th scope="row">{say(field.label)}</th>
          <td />
          <td>{formatShare(shareOf(field.filled, field.expected), 1)}</td>
          <Counts
            {...field}
            missing={
              field.expected === field.filled ? (
                '0'
              ) : (
                <Link
                  to={rowsAddress(quality, { missing: field.field })}
                  aria-label={t('owners.missingOf', { field: say(field.label) })}
                >
                  {formatValue(field.expected - field.filled, 0)}
                </Link>
              )
            }
          />
        </tr>
      ))}
    </tbody>
  )
}

interface CountsProps {
  readonly expected: number
  readonly filled: number
  readonly onTime: number
  readonly missing: ReactNode
}

function Counts({ expected, filled, onTime, missing }: CountsProps) {
  const late = filled - onTime
  return (
    <>
      <td data-align="right">{formatValue(expected, 0)}</td>
      <td data-align="right">{formatValue(filled, 0)}</td>
      <td data-align="right">{missing}</td>
      <td data-align="right">{formatValue(onTime, 0)}</td>
      <td data-align="right">{late > 0 ? <b className="late-mark">■ {formatValue(late, 0)}</b> : '0'}</td>
    </>
  )
}
