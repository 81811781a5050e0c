/** Begins an import: what file comes, for which registry, from whom. Its bytes follow in parts. */
import { Refusal } from '../../../domain/refusal.ts'
import type { ImportView } from '../../../domain/registry/import-view.ts'
import { enterableFields, enteringUnit } from '../../../domain/registry/visible-fields.ts'
import { insertImport } from '../../../store/registry/import-store.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { plainName } from '../../reporting/keep-evidence.ts'
import { getRegistry } from '../get-registry.ts'
import { largestFile, partBytes } from './import-file.ts'
import { getImport } from './open-import.ts'
import { showImport } from './show-import.ts'

export interface CreateImport {
  readonly district: string
  readonly registry: string
  readonly fileName: string
  readonly sizeBytes: number
}

export async function createImport(context: Context, wish: CreateImport): Promise<ImportView> {
  const registry = getRegistry(wish.registry)
  const { district } = await context.installation.snapshots.get(wish.district)
  const { grants } = context.actor
  const enterable = enterableFields({ registry, grants, ownedBy: district.dataOwners })
  if (enterable.length === 0) {
    throw new Refusal('import-nothing-yours', { registry: registry.label.zh, registryEn: registry.label.en })
  }
  const fileName = plainName(wish.fileName)
  checkSize(fileName, wish.sizeBytes)
  const unitId = enteringUnit(grants)
  const row = {
    id: context.newId(),
    registry: registry.id,
    unitId,
    fileName,
    sizeBytes: wish.sizeBytes,
    partBytes,
    enterable,
  }
  return context.database.withDistrict(wish.district, async (tx) => {
    const { id: createdBy, name: createdByName } = context.actor
    await insertImport(tx, { ...row, createdBy, createdByName }, context.now)
    await recordAudit(tx, context, {
      action: 'registry-import.create',
      target: `registry-import/${row.id}`,
      detail: { registry: registry.id, fileName, sizeBytes: wish.sizeBytes },
    })
    return showImport(await getImport(tx, context, row.id))
  })
}

function checkSize(name: string, sizeBytes: number): void {
  const limit = /\.xls[xm]?$/i.test(name) ? largestFile.xlsx : largestFile.csv
  if (sizeBytes <= limit) return
  const [size, most] = [sizeBytes, limit].map((bytes) => Math.ceil(bytes / 2 ** 20))
  throw new Refusal('import-too-large', { name, size: size ?? 0, limit: most ?? 0 })
}
