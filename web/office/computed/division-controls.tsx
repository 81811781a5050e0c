/** By what a figure is divided, and what it is narrowed to. */
import { CloseOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { partsReach } from '../../../src/domain/indicator/computed/parts-reach.ts'
import { type Dimension, dimensions } from '../../../src/domain/indicator/computed/row-groups.ts'
import type { Session } from '../../api/api-provider.tsx'
import type { Selection } from './use-selection.ts'
import { useSelectionNames } from './use-selection-names.ts'

interface DivisionControlsProps {
  readonly selection: Selection
  readonly grants: Session['grants']
}

export function DivisionControls({ selection, grants }: DivisionControlsProps) {
  const { t } = useTranslation('computed')
  const nameOf = useSelectionNames()
  const { by, only } = selection
  const isRefused = (dimension: Dimension) => partsReach(grants, { by: dimension, only }) === 'refused'
  const chosen = dimensions.filter((dimension) => only[dimension] !== undefined)
  return (
    <div className="division">
      <Segmented<Dimension>
        aria-label={t('by')}
        value={by}
        options={dimensions.map((dimension) => ({
          value: dimension,
          label: t(`dimension.${dimension}`),
          disabled: isRefused(dimension),
        }))}
        onChange={selection.setBy}
      />
      {chosen.length > 0 && <span className="quiet">{t('filters')}</span>}
      {chosen.map((dimension) => {
        const name = nameOf(dimension, only[dimension] ?? '')
        return (
          <button
            type="button"
            key={dimension}
            className="narrowed"
            aria-label={t('remove', { name })}
            onClick={() => selection.remove(dimension)}
          >
            {name} <CloseOutlined aria-hidden />
          </button>
        )
      })}
      {dimensions.some(isRefused) && <span className="quiet">{t('narrow')}</span>}
    </div>
  )
}
