/** The district's map: its own imported layer, or the schematic cells of the reference district, or only names where neither exists. */
import { schematicMaps } from '../../content/districts/schematic-maps.ts'
import type { DistrictMap } from '../../domain/map/district-map.ts'
import type { ReadMap } from '../../domain/map/read-geojson.ts'
import { findMapLayer } from '../../store/map-store.ts'
import type { Context } from '../context.ts'

const importedNote = {
  zh: '底图由本区导入，界线以其来源为准',
  en: 'Boundaries as imported by the district; its source is authoritative',
}

export async function readDistrictMap(context: Context, district: string): Promise<DistrictMap> {
  const layer = await context.database.readDistrict(district, (tx) => findMapLayer<ReadMap>(tx))
  if (layer !== undefined) {
    const { geometry, source, reviewNumber } = layer
    return {
      kind: 'imported',
      viewBox: [...geometry.viewBox],
      towns: [...geometry.towns],
      note: importedNote,
      source,
      reviewNumber,
    }
  }
  const snapshot = await context.installation.snapshots.get(district)
  return schematicMap(district, new Map(snapshot.district.towns.map((town) => [town.code, town.name])))
}

function schematicMap(district: string, names: ReadonlyMap<string, string>): DistrictMap {
  const cells = schematicMaps[district]
  const towns = cells?.towns.map((town) => ({ ...town, name: names.get(town.code) ?? town.code })) ?? []
  return {
    kind: 'schematic',
    viewBox: cells === undefined ? [0, 0, 1000, 800] : [...cells.viewBox],
    towns,
    note: cells?.note ?? { zh: '尚未导入底图', en: 'No map has been imported' },
    source: null,
    reviewNumber: null,
  }
}
