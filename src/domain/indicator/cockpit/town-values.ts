/** One indicator by town for one year: what the choropleth colours. */

import { units } from '../../../base/quantity.ts'
import type { District } from '../../district.ts'
import type { IndicatorDefinition } from '../definition.ts'
import type { Figure } from '../figure.ts'
import { latestByPeriod } from './cluster-scale.ts'
import type { Cockpit } from './cockpit.ts'

export interface TownValuesInput {
  readonly definition: IndicatorDefinition
  readonly district: District
  /** Figures of that indicator; a town's subject is `town/<code>`. */
  readonly figures: readonly Figure[]
  readonly year: number
  readonly isPublishedOnly: boolean
}

export function readTownValues({
  definition,
  district,
  figures,
  year,
  isPublishedOnly,
}: TownValuesInput): Cockpit['towns'] {
  return {
    indicator: definition.id,
    label: definition.label,
    unitLabel: units[definition.unit].label.zh,
    decimals: definition.decimals,
    values: district.towns.map(({ code, name }) => {
      const figure = latestByPeriod(figures, `town/${code}`, isPublishedOnly).get(String(year))
      return { code, name, value: figure?.value ?? null, origin: figure?.origin ?? null }
    }),
  }
}
