/** What planting an error in a firm's sheets needs to know. */
import type { Registry } from '../../../registry/registry.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import type { Draw } from '../firm/random-draws.ts'
import type { PlantSettings, SheetRow } from './planted-error.ts'

export interface PlantInput {
  readonly world: FirmWorld
  readonly index: number
  readonly rows: readonly SheetRow[]
  readonly settings: PlantSettings
  readonly registries: readonly Registry[]
  readonly next: Draw
}
