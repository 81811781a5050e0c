/**
 * A firm's sheets with an error in them, or as they are: which, the seed and the firm's number decide.
 *
 *     plantErrors({ world, index, rows, settings, registries })   // { rows, errors: [{ kind: 'unit-slip', … }] }
 */
import { seededRandom } from '../../seeded-random.ts'
import { plantDuplicateCode, plantDuplicateFirm } from './plant-duplicates.ts'
import { plantMissingRow, plantWrongTown } from './plant-gaps.ts'
import type { PlantInput } from './plant-input.ts'
import { plantCopiedMonths, plantCopiedYear, plantSeries } from './plant-series.ts'
import { plantColumnSlips, plantUnitSlip } from './plant-slips.ts'
import { type PlantedKind, type PlantedRows, type PlantSettings, plantedKinds } from './planted-error.ts'

type Planter = (input: PlantInput) => PlantedRows | undefined

const planters = {
  'unit-slip': plantUnitSlip,
  'column-unit-slip': () => undefined,
  'duplicate-code': plantDuplicateCode,
  'duplicate-firm': plantDuplicateFirm,
  'copied-year': plantCopiedYear,
  'copied-months': plantCopiedMonths,
  'smooth-series': plantSeries,
  'round-series': plantSeries,
  'on-target-series': plantSeries,
  'missing-row': plantMissingRow,
  'wrong-town': plantWrongTown,
} as const satisfies Record<
  PlantedKind,
  Planter | ((input: PlantInput, kind: PlantedKind) => PlantedRows | undefined)
>

/** Where the firm has nothing that could be wrong in this way, nothing is. */
export function plantErrors(input: Omit<PlantInput, 'next'>): PlantedRows {
  const next = seededRandom(`${input.world.seed}/plant/${input.index}`)
  const kind = drawKind(input.settings, next())
  const planted = kind === undefined ? undefined : planters[kind]({ ...input, next }, kind)
  const { rows, errors } = planted ?? { rows: input.rows, errors: [] }
  return { rows: plantColumnSlips(rows, input.settings), errors }
}

function drawKind({ rates }: PlantSettings, number: number): PlantedKind | undefined {
  let end = 0
  return plantedKinds.find((kind) => {
    end += rates[kind] ?? 0
    return number < end
  })
}
