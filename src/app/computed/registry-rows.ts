import type { Table } from '../../table/table.ts'
import type { Making } from '../version-cache.ts'

/** A district's rows as columns, with all that formulas and the division into clusters read of them. */
export interface RegistryRows extends Making {
  readonly version: number
  /** Versions of the registry `enterprise`. */
  readonly enterprises: Table
  /** Of every other registry that is computed from. */
  readonly tables: ReadonlyMap<string, Table>
}
