/**
 * Imported map layers. The last one is shown; earlier ones stay.
 *
 *     const layer = await findMapLayer(tx)   // undefined: the schematic cells are shown
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface MapLayerRow<Geometry = unknown> {
  readonly id: string
  readonly geometry: Geometry
  readonly source: string
  /** 审图号 */
  readonly reviewNumber: string | null
  readonly referenceSystem: string
  readonly importedBy: string
  readonly importedAt: Date
}

export const mapStatements = defineStatements('map', {
  latest: `select id, geometry, source, review_number as "reviewNumber", reference_system as "referenceSystem",
      imported_by as "importedBy", imported_at as "importedAt"
    from map_layer where district = $1 order by imported_at desc, id desc limit 1`,
  insert: `insert into map_layer (district, id, geometry, source, review_number, reference_system, imported_by, imported_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
})

export async function findMapLayer<Geometry>(tx: Tx): Promise<MapLayerRow<Geometry> | undefined> {
  const rows = await tx.rows<MapLayerRow<Geometry>>(mapStatements.latest, [tx.district])
  return rows[0]
}

export async function insertMapLayer(tx: Tx, layer: MapLayerRow): Promise<void> {
  await tx.rows(mapStatements.insert, [
    tx.district,
    layer.id,
    JSON.stringify(layer.geometry),
    layer.source,
    layer.reviewNumber,
    layer.referenceSystem,
    layer.importedBy,
    layer.importedAt,
  ])
}
