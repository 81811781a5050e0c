/** Every vintage of every period with its source: a correction stands above what it corrects, and neither disappears. */
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'
import { SourceLink } from '../../parts/plain/source-link.tsx'
import { useScopeLabel } from '../district/use-district.ts'
import type { IndicatorDetail } from './indicator-detail.ts'

export function IndicatorVintages({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('indicators')
  const { vintages } = detail
  if (vintages.length === 0) {
    return (
      <Panel title={t('vintages')}>
        <EmptyState title={t('noVintages')} text={t('noVintagesText')} />
      </Panel>
    )
  }
  const heads = ['period', 'value', 'scope', 'vintage', 'origin', 'asOf', 'source'] as const
  return (
    <Panel title={t('vintages')} note={t('vintagesNote')} isFlush>
      <TableScroll label={t('vintages')}>
        <table className="plain-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" data-align={head === 'value' ? 'right' : undefined}>
                  {t(`vintage.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {vintages.map((figure) => (
              <VintageRow key={figure.id} figure={figure} detail={detail} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Panel>
  )
}

interface VintageRowProps {
  readonly figure: IndicatorDetail['vintages'][number]
  readonly detail: IndicatorDetail
}

function VintageRow({ figure, detail }: VintageRowProps) {
  const { t } = useTranslation(['indicators', 'common', 'parts'])
  const { periodLabel, unitLabel } = useLabels()
  const scopeLabel = useScopeLabel()
  const { pair } = useWords()
  const isShown = figure.id === detail.actual?.id
  return (
    <tr data-shown={isShown}>
      <th scope="row" data-short>
        {periodLabel(figure.period)}
        {isShown && <span className="shown-mark">{t('shown')}</span>}
      </th>
      <td data-align="right" data-short>
        <strong>{formatValue(figure.value, detail.decimals)}</strong>{' '}
        <small className="unit">{unitLabel(figure.unit)}</small>
      </td>
      <td data-short>{scopeLabel(figure.scope)}</td>
      <td data-short>{t('parts:figure.vintage', { count: figure.vintage })}</td>
      <td data-short>
        <OriginMark origin={figure.origin} /> {t(`common:origin.${figure.origin}`)}
      </td>
      <td data-short>{figure.asOf}</td>
      <td>
        <SourceLink title={figure.source.title} url={figure.source.url} />
        {figure.source.note !== undefined && <div className="quiet">{figure.source.note}</div>}
        {figure.reason !== null && <div className="quiet">{pair(t('parts:why.reason'), figure.reason)}</div>}
      </td>
    </tr>
  )
}
