/** Firms of a district that have a telephone together, held between imports: all people are read for it, and they seldom change. */
import person from '../../../content/registries/person.ts'
import { countChanges } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { listSharedPhones } from '../../../store/registry/screening/alike-store.ts'
import type { Tx } from '../../../store/tx.ts'

export interface SharedPhones {
  /** Changes of the registry of people when they were read. */
  readonly version: number
  /** Credit codes. */
  readonly groups: readonly (readonly string[])[]
}

export async function loadSharedPhones(tx: Tx): Promise<SharedPhones> {
  return {
    version: await countChanges(tx, person.id),
    groups: await listSharedPhones(tx, registryTables(person)),
  }
}
