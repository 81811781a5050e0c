/** A row as a registry takes it, with the day from which it is true and the day on which it came in. */
import type { RecordRow } from '../../registry/registry.ts'

export interface GeneratedRecord {
  /** Id of a file under `content/registries/`. */
  readonly registry: string
  /** First day on which the row is true; null in registries whose rows do not change with time. */
  readonly from: string | null
  readonly arrivedOn: string
  readonly row: RecordRow
}
