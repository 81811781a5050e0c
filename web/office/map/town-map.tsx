/** Town shapes with their names, without figures. */

import type { TownShape, ViewBox } from '../../../src/domain/map/town-shape.ts'
import { placeLabels, shortTownName } from '../../parts/plain/geometry/map-labels.ts'

interface TownMapProps {
  readonly towns: readonly TownShape[]
  readonly viewBox: ViewBox
  readonly label: string
}

/** Height of a name, as a share of the map's. */
const NAME_SHARE = 0.024

export function TownMap({ towns, viewBox, label }: TownMapProps) {
  const fontSize = viewBox[3] * NAME_SHARE
  const labelled = placeLabels(towns, { fontSize, lines: 1 })
  return (
    <svg className="town-map" viewBox={viewBox.join(' ')} role="img" aria-label={label}>
      {towns.map((town) => (
        <path key={town.code} d={town.path}>
          <title>{`${town.name} ${town.code}`}</title>
        </path>
      ))}
      {towns
        .filter(({ code }) => labelled.has(code))
        .map((town) => (
          <text key={town.code} x={town.label.x} y={town.label.y} fontSize={fontSize} textAnchor="middle">
            {shortTownName(town.name)}
          </text>
        ))}
    </svg>
  )
}
