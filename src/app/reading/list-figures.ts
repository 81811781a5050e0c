/** Frozen figures with their vintages, newest first. */
import { listObservations, type ObservationFilter } from '../../store/observation-store.ts'
import type { Context } from '../context.ts'

export function listFigures(
  context: Context,
  { district, ...filter }: ObservationFilter & { readonly district: string },
) {
  return context.database.readDistrict(district, (tx) => listObservations(tx, filter))
}
