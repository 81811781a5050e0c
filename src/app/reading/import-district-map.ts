/** Replaces the schematic cells by the district's own GeoJSON: read whole, or refused with every remark. */
import type { DistrictMap } from '../../domain/map/district-map.ts'
import { readGeojson } from '../../domain/map/read-geojson.ts'
import { Refusal } from '../../domain/refusal.ts'
import { insertMapLayer } from '../../store/map-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { readDistrictMap } from './read-district-map.ts'

export interface ImportMap {
  readonly district: string
  readonly bytes: Uint8Array
  readonly source: string
  readonly reviewNumber?: string | undefined
  readonly referenceSystem: 'CGCS2000' | 'WGS84'
}

export async function importDistrictMap(context: Context, wish: ImportMap): Promise<DistrictMap> {
  const { district, source, referenceSystem, reviewNumber = null } = wish
  const snapshot = await context.installation.snapshots.get(district)
  const read = readGeojson(parseJson(wish.bytes), snapshot.district.towns)
  if (!read.isOk) throw new Refusal('map-refused', { remarks: read.diagnostics.length }, read.diagnostics)
  const id = context.newId()
  await context.database.withDistrict(district, async (tx) => {
    await insertMapLayer(tx, {
      id,
      geometry: read.value,
      source,
      reviewNumber,
      referenceSystem,
      importedBy: context.actor.id,
      importedAt: context.now,
    })
    await recordAudit(tx, context, {
      action: 'map.import',
      target: `map/${id}`,
      detail: { source, reviewNumber, referenceSystem },
    })
  })
  return readDistrictMap(context, district)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Refusal('map-not-json', { reason: error instanceof Error ? error.message : String(error) })
  }
}
