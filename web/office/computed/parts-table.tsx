/** The parts of a computed figure, each beside the largest as a bar. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { TableScroll } from '../../parts/antd/page/table-scroll.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { OriginMark } from '../../parts/plain/origin-mark.tsx'

export type Detail = ReplyOf<'getComputedIndicator'>
export type Part = Detail['parts'][number]

interface PartsTableProps {
  readonly detail: Detail
  /** The name, with where it leads. */
  readonly showName: (part: Part, name: string) => ReactNode
}

export function PartsTable({ detail, showName }: PartsTableProps) {
  const { t } = useTranslation('computed')
  const { unitLabel } = useLabels()
  const largest = Math.max(0, ...detail.parts.map(({ value }) => Math.abs(value ?? 0)))
  const hasReported = detail.parts.some(({ reported }) => reported !== null)
  const unit = unitLabel(detail.unit)
  return (
    <TableScroll label={t('parts')}>
      <table className="plain-table parts-table">
        <thead>
          <tr>
            <th scope="col">{detail.by === null ? '' : t(`dimension.${detail.by}`)}</th>
            <td className="parts-table__bar" />
            <th scope="col" data-align="right">
              {t('value')} <small className="unit">{unit}</small>
            </th>
            {hasReported && (
              <th scope="col" data-align="right">
                {t('reported')} <small className="unit">{unit}</small>
              </th>
            )}
            <th scope="col" data-align="right">
              {t('enterprises')}
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.parts.map((part) => (
            <PartRow key={part.key ?? ''} {...{ part, detail, largest, hasReported, showName }} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

interface PartRowProps extends PartsTableProps {
  readonly part: Part
  readonly largest: number
  readonly hasReported: boolean
}

function PartRow({ part, detail, largest, hasReported, showName }: PartRowProps) {
  const { t } = useTranslation('computed')
  const say = useBilingual()
  const width = largest === 0 || part.value === null ? 0 : (Math.abs(part.value) / largest) * 100
  return (
    <tr>
      <th scope="row">{showName(part, say(part.label))}</th>
      <td aria-hidden="true" className="parts-table__bar">
        <span className="parts-bar" data-negative={(part.value ?? 0) < 0} style={{ width: `${width}%` }} />
      </td>
      <td data-align="right">
        {part.state === 'withheld' ? (
          <span className="quiet">{t('withheld')}</span>
        ) : (
          <strong>{formatValue(part.value, detail.decimals)}</strong>
        )}
      </td>
      {hasReported && (
        <td data-align="right">
          {part.reported !== null && (
            <>
              <OriginMark origin={part.reported.origin} /> {formatValue(part.reported.value, detail.decimals)}
            </>
          )}
        </td>
      )}
      <td data-align="right">{part.enterprises ?? <span className="quiet">–</span>}</td>
    </tr>
  )
}
