/** Towns by one indicator: the schematic map and, beside it, every town in order, which is also the map's table. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findUnit } from '../../../src/base/quantity.ts'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Choropleth, classOf } from '../../parts/plain/choropleth.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { labelClasses, makeBreaks } from '../../parts/plain/geometry/bins.ts'
import page from '../styles/cockpit.module.css'
import styles from '../styles/map.module.css'
import { ColorLegend } from './color-legend.tsx'
import { Panel } from './panel.tsx'
import { TownList } from './town-list.tsx'

type Towns = ReplyOf<'getCockpit'>['towns']

interface MapPanelProps {
  readonly towns: Towns
  readonly map: ReplyOf<'getMap'> | undefined
}

const CLASSES = 5

export function MapPanel({ towns, map }: MapPanelProps) {
  const { t } = useTranslation('cockpit')
  const { t: tParts } = useTranslation('parts')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const unit = findUnit(towns.unitLabel)
  const [pointed, setPointed] = useState<string | null>(null)
  const known = towns.values.flatMap(({ value }) => (value === null ? [] : [value]))
  const breaks = makeBreaks(known, CLASSES)
  const values = new Map(towns.values.map(({ code, value }) => [code, value]))
  const format = (value: number) => formatValue(value, towns.decimals)
  const isGenerated = towns.values.some(({ origin }) => origin === 'generated')
  return (
    <Panel
      title={say(towns.label)}
      hint={t('map.hint', { unit: unit === undefined ? towns.unitLabel : unitLabel(unit) })}
      area={page.mapArea}
      origin={isGenerated ? 'generated' : null}
      legend={<MapLegend breaks={breaks} decimals={towns.decimals} />}
    >
      <div className={styles.split}>
        <div className={styles.map}>
          {map !== undefined && (
            <Choropleth
              {...{ map, values, breaks, format, pointed }}
              label={say(towns.label)}
              onPoint={setPointed}
            />
          )}
          {map !== undefined && <MapNote map={map} />}
        </div>
        {known.length === 0 && <p className={styles.empty}>{tParts('map.noValues')}</p>}
        <TownList
          {...{ towns, format, pointed }}
          classOf={(value) => classOf(value, breaks)}
          onPoint={setPointed}
        />
      </div>
    </Panel>
  )
}

interface MapLegendProps {
  readonly breaks: readonly number[]
  readonly decimals: number
}

function MapLegend({ breaks, decimals }: MapLegendProps) {
  const { t } = useTranslation('parts')
  const areWhole = breaks.every((limit) => Number.isInteger(limit))
  const labels = labelClasses(breaks, (limit) => formatValue(limit, areWhole ? 0 : decimals))
  const colors = [undefined, ...breaks].map((limit) => classOf(limit ?? Number.NEGATIVE_INFINITY, breaks))
  const items = labels.map((label, index) => ({ label, color: `var(--map-${colors[index]})` }))
  return <ColorLegend items={[...items, { label: t('map.none'), color: 'var(--map-none)' }]} />
}

/** Says on the map itself that it is schematic, or where the shapes come from. */
function MapNote({ map }: { readonly map: ReplyOf<'getMap'> }) {
  const { t } = useTranslation('cockpit')
  const say = useBilingual()
  const parts = [
    say(map.note),
    map.source,
    map.reviewNumber === null ? null : t('map.review', { number: map.reviewNumber }),
  ]
  return <p className={styles.note}>{parts.filter((part) => part !== null).join(' · ')}</p>
}
