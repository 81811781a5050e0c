import type { Mapping, RegistryView, Sheet } from '../import-model.ts'

/** One table of the file, and the mapping that it is part of. */
export interface SheetInMapping {
  readonly sheet: Sheet
  readonly registry: RegistryView
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}
