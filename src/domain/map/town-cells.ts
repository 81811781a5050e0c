/**
 * Schematic cells that stand for towns where no official boundary was imported: one SVG path a town, neighbours sharing their borders exactly.
 *
 *     townCells.parse(json).towns[0]   // { code: '330212001', path: 'M312 188…Z', label: { x: 330, y: 201 } }
 */
import { z } from 'zod'
import { bilingual } from '../indicator/definition.ts'

export const townCells = z.object({
  /** minX, minY, width, height of the SVG plane; y grows downwards, north is up. */
  viewBox: z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]),
  towns: z.array(
    z.object({
      code: z.string().regex(/^\d{9}$/),
      /** Closed rings with absolute M and L only. */
      path: z.string().regex(/^(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z)+$/),
      label: z.object({ x: z.number(), y: z.number() }),
    }),
  ),
  /** Printed on the map itself: these are no administrative boundaries. */
  note: bilingual,
})
export type TownCells = z.infer<typeof townCells>
