/**
 * Schematic town cells by district code, for districts without an imported map of their own.
 *
 *     schematicMaps['330212']?.towns.length   // 25
 */
import { type TownCells, townCells } from '../../domain/map/town-cells.ts'
import yinzhouCells from './yinzhou/town-cells.json' with { type: 'json' }

export const schematicMaps: Readonly<Record<string, TownCells>> = {
  '330212': townCells.parse(yinzhouCells),
}
