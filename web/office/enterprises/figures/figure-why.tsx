/** Where each value of a figure comes from: the change that brought it, by whom, when, and what stood there before. */
import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeKindTerms } from '../../../../src/domain/glossary.ts'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { formatMoment } from '../../../parts/antd/flow/format-moment.ts'
import { TableScroll } from '../../../parts/antd/page/table-scroll.tsx'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useFieldWords } from '../../registry/field-words.ts'
import type { SeriesValue } from './figure-series.ts'
import type { Figure } from './use-figures.ts'

type Changes = EnterpriseDetail['changes']

interface FigureWhyProps {
  /** Undefined: closed. */
  readonly figure: Figure | undefined
  readonly changes: Changes
  readonly onClose: () => void
}

export function FigureWhy({ figure, changes, onClose }: FigureWhyProps) {
  const { t } = useTranslation('enterprises')
  const title = figure === undefined ? '' : t('whyTitle', { name: figure.label })
  return (
    <Drawer open={figure !== undefined} title={title} size={600} onClose={onClose}>
      {figure !== undefined && <Sources figure={figure} changes={changes} />}
    </Drawer>
  )
}

function Sources({ figure, changes }: { readonly figure: Figure; readonly changes: Changes }) {
  const { t } = useTranslation(['enterprises', 'registry'])
  const say = useBilingual()
  const { ownerOf, purposesOf } = useFieldWords()
  const { field, series, unit } = figure
  const known = series.filter(({ value }) => value !== null).toReversed()
  return (
    <>
      <dl className="facts">
        <dt>{t('owner')}</dt>
        <dd>{ownerOf(field)}</dd>
        <dt>{t('origin')}</dt>
        <dd>{t(`registry:origins.${field.origin}`)}</dd>
        <dt>{t('registry:dictionary.purposes')}</dt>
        <dd>{purposesOf(field)}</dd>
        {field.meaning !== undefined && (
          <>
            <dt>{t('registry:dictionary.meaning')}</dt>
            <dd>{say(field.meaning)}</dd>
          </>
        )}
      </dl>
      <TableScroll label={t('broughtBy')}>
        <table className="plain-table figure-table">
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              <th scope="col" data-align="right">
                {t('value')} <small className="unit">{unit}</small>
              </th>
              <th scope="col">{t('broughtBy')}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((value) => (
              <SourceRow key={value.period} figure={figure} value={value} changes={changes} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  )
}

interface SourceRowProps {
  readonly figure: Figure
  readonly value: SeriesValue
  readonly changes: Changes
}

function SourceRow({ figure, value: { period, value, row }, changes }: SourceRowProps) {
  const { t } = useTranslation('enterprises')
  const { periodLabel } = useLabels()
  const { key } = figure.field
  const former = row.former[key] ?? []
  return (
    <tr>
      <th scope="row">{periodLabel(period)}</th>
      <td data-align="right">
        {figure.show(value)}
        {former.map((before) => (
          <div key={before.change} className="quiet">
            {t('correctedFrom', {
              value: figure.show(typeof before.value === 'number' ? before.value : null),
            })}
          </div>
        ))}
      </td>
      <td>
        <ChangeWords change={changes[row.broughtBy[key] ?? -1]} />
        {former.map((before) => (
          <div key={before.change} className="quiet">
            <ChangeWords change={changes[before.change]} />
          </div>
        ))}
      </td>
    </tr>
  )
}

/** `导入表格（林若溪） 2026-03-05 10:20 · 年报核实` */
function ChangeWords({ change }: { readonly change: Changes[number] | undefined }) {
  const { i18n } = useTranslation()
  const say = useBilingual()
  const { inside } = useWords()
  if (change === undefined) return null
  return (
    <>
      {inside(say(changeKindTerms[change.kind]), change.actorName)}{' '}
      <span className="quiet nowrap">{formatMoment(change.at, i18n.language)}</span>
      {change.note !== null && change.kind !== 'demo' && <span className="quiet"> · {change.note}</span>}
    </>
  )
}
