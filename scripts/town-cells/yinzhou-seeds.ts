/**
 * Rough places of the 25 town seats on a plane of 1000 × 900, drawn from general knowledge of who lies next to whom; the crowded north-west is pulled
 * apart so that names fit. No boundary, survey or coordinate went into it.
 */
export interface Seed {
  readonly code: string
  readonly x: number
  readonly y: number
  /** Reach of the cell against its neighbours, and of the land around it. */
  readonly reach: number
}

export const yinzhouSeeds: readonly Seed[] = [
  { code: '330212009', x: 296, y: 152, reach: 46 },
  { code: '330212010', x: 352, y: 176, reach: 42 },
  { code: '330212014', x: 402, y: 128, reach: 52 },
  { code: '330212016', x: 468, y: 92, reach: 48 },
  { code: '330212004', x: 548, y: 104, reach: 54 },
  { code: '330212015', x: 474, y: 166, reach: 48 },
  { code: '330212008', x: 268, y: 208, reach: 44 },
  { code: '330212012', x: 328, y: 228, reach: 42 },
  { code: '330212013', x: 400, y: 208, reach: 48 },
  { code: '330212011', x: 276, y: 264, reach: 44 },
  { code: '330212007', x: 386, y: 278, reach: 54 },
  { code: '330212005', x: 252, y: 324, reach: 50 },
  { code: '330212002', x: 188, y: 376, reach: 58 },
  { code: '330212001', x: 350, y: 350, reach: 60 },
  { code: '330212106', x: 484, y: 256, reach: 66 },
  { code: '330212105', x: 598, y: 226, reach: 82 },
  { code: '330212006', x: 236, y: 436, reach: 62 },
  { code: '330212108', x: 366, y: 462, reach: 80 },
  { code: '330212103', x: 520, y: 446, reach: 104 },
  { code: '330212104', x: 684, y: 388, reach: 112 },
  { code: '330212110', x: 222, y: 566, reach: 100 },
  { code: '330212109', x: 404, y: 648, reach: 104 },
  { code: '330212102', x: 582, y: 628, reach: 104 },
  { code: '330212101', x: 722, y: 690, reach: 98 },
  { code: '330212100', x: 796, y: 548, reach: 108 },
]
