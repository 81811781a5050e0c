import type { ItemOf } from '../../api/operation-types.ts'

/** A unit as the list of units holds it. */
export type Unit = ItemOf<'listUnits'>
