/**
 * Towns coloured by a value in printed classes; names and values stand where they fit, the rest is in the list beside it.
 *
 *     <Choropleth map={map} values={values} breaks={breaks} label="规上工业亩均税收" format={format} />
 *
 * Town shapes are schematic unless the district has imported its own: the map carries the note that came with them.
 */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findClass } from './geometry/bins.ts'
import { type MapTown, placeLabels, shortTownName } from './geometry/map-labels.ts'
import { rootFontSize } from './root-font-size.ts'
import styles from './styles/choropleth.module.css'
import { type ElementSize, useElementSize } from './use-element-size.ts'

export interface ChoroplethMap {
  readonly viewBox: readonly [number, number, number, number]
  readonly towns: readonly MapTown[]
}

interface ChoroplethProps {
  readonly map: ChoroplethMap
  /** By town code; null and missing are “no data”, a gray of their own. */
  readonly values: ReadonlyMap<string, number | null>
  readonly breaks: readonly number[]
  readonly label: string
  readonly format: (value: number) => string
  /** The town that the pointer is on, here or in the list. */
  readonly pointed?: string | null
  readonly onPoint?: (code: string | null) => void
}

/** Labels are this large on the screen, whatever the map's own units are. */
const LABEL_REM = 0.75

export function Choropleth(props: ChoroplethProps) {
  const { map, values, breaks, label, format, pointed = null, onPoint } = props
  const { t } = useTranslation('parts')
  const [ref, size] = useElementSize<HTMLDivElement>()
  const fontSize = labelSize(map.viewBox, size)
  const labelled = useMemo(() => placeLabels(map.towns, { fontSize, lines: 2 }), [map.towns, fontSize])
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        className={styles.map}
        viewBox={map.viewBox.join(' ')}
        role="img"
        aria-label={t('map.label', { label })}
      >
        {map.towns.map((town) => {
          const value = values.get(town.code) ?? null
          const text = value === null ? t('map.none') : format(value)
          return (
            <path
              key={town.code}
              className={styles.town}
              data-class={classOf(value, breaks)}
              data-pointed={pointed === town.code}
              d={town.path}
              onPointerEnter={() => onPoint?.(town.code)}
              onPointerLeave={() => onPoint?.(null)}
            >
              <title>{`${town.name} ${text}`}</title>
            </path>
          )
        })}
        {map.towns.map((town) =>
          labelled.has(town.code) ? (
            <TownLabel key={town.code} town={town} fontSize={fontSize} {...{ values, breaks, format }} />
          ) : null,
        )}
      </svg>
    </div>
  )
}

/** In units of the viewBox, which is drawn as large as fits the frame. */
function labelSize(viewBox: ChoroplethMap['viewBox'], { width, height }: ElementSize): number {
  const pixelsPerUnit = Math.min(width / viewBox[2], height / viewBox[3])
  return pixelsPerUnit > 0 ? (LABEL_REM * rootFontSize()) / pixelsPerUnit : viewBox[3]
}

interface TownLabelProps extends Pick<ChoroplethProps, 'values' | 'breaks' | 'format'> {
  readonly town: MapTown
  readonly fontSize: number
}

function TownLabel({ town, fontSize, values, breaks, format }: TownLabelProps) {
  const value = values.get(town.code) ?? null
  const { x, y } = town.label
  return (
    <text className={styles.label} data-class={classOf(value, breaks)} x={x} y={y} fontSize={fontSize}>
      <tspan x={x} dy={value === null ? '0.35em' : '-0.2em'}>
        {shortTownName(town.name)}
      </tspan>
      {value !== null && (
        <tspan className={styles.value} x={x} dy="1.2em">
          {format(value)}
        </tspan>
      )}
    </text>
  )
}

/** 1–5, spread over the five colours when there are fewer classes; `none` without a value. */
export function classOf(value: number | null, breaks: readonly number[]): string {
  if (value === null) return 'none'
  const last = breaks.length
  if (last === 0) return '3'
  return String(1 + Math.round((findClass(value, breaks) / last) * 4))
}
