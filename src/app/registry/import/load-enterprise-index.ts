/** The enterprises of a district as references to them are looked up: a hundred thousand take half a second to load, so they are held between files and edits. */
import enterprise from '../../../content/registries/enterprise.ts'
import { makeReferenceIndex, type ReferenceIndex } from '../../../domain/registry/cell/reference-index.ts'
import { countChanges } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { loadFirms } from '../../../store/registry/screening/firm-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { FirmDirectory } from '../screen/firm-directory.ts'

export interface EnterpriseIndex {
  /** Changes of the registry of enterprises when it was loaded. */
  readonly version: number
  readonly index: ReferenceIndex
  readonly firms: FirmDirectory
}

export async function loadEnterpriseIndex(tx: Tx): Promise<EnterpriseIndex> {
  const firms = await loadFirmDirectory(tx)
  const entries = firms.codes.map((id, place) => ({ id, name: firms.names[place] ?? '', aliases: [] }))
  return {
    version: await countChanges(tx, enterprise.id),
    index: makeReferenceIndex('enterprise', entries),
    firms,
  }
}

export async function loadFirmDirectory(tx: Tx): Promise<FirmDirectory> {
  return new FirmDirectory(await loadFirms(tx, registryTables(enterprise)))
}
