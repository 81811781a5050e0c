/**
 * The sheets of all firms with what is wrong in them, firm after firm, and the list of it.
 *
 *     for (const { rows, errors } of generateSheets({ prepared, settings, registries })) …
 *
 * Not what a demo district stores: that is made from the clean rows.
 */
import type { Registry } from '../../../registry/registry.ts'
import { firmRecords } from '../firm-records.ts'
import type { PreparedEnterprises } from '../prepare-enterprises.ts'
import { plantErrors } from './plant-errors.ts'
import { columnErrors } from './plant-slips.ts'
import type { PlantedRows, PlantSettings } from './planted-error.ts'
import { sheetRows } from './sheet-rows.ts'

export interface SheetsInput {
  readonly prepared: PreparedEnterprises
  readonly settings: PlantSettings
  readonly registries: readonly Registry[]
}

/** One for each firm; before them, what is wrong with whole columns. */
export function* generateSheets({ prepared, settings, registries }: SheetsInput): Generator<PlantedRows> {
  const { world } = prepared
  yield { rows: [], errors: columnErrors(settings) }
  for (let index = 0; index < world.count; index += 1) {
    const rows = sheetRows(firmRecords(prepared, index))
    yield plantErrors({ world, index, rows, settings, registries })
  }
}
