/**
 * A firm before calibration: what it is, what befalls it, and its raw years. A function of the seed and its number alone.
 *
 *     drawFirm(world, 4711).years[1]   // its raw 2022
 *
 * Months are counted from January of the first year: 0, 1, 2 …
 */
import type { Sector } from '../enterprise-settings.ts'

/** above, below: of the scale of the statistics, all the time. rising, falling: it crosses the line once. */
export type FirmKind = 'above' | 'rising' | 'falling' | 'below'

/** How its cluster is known: its industry class, its declared product, the district's list. */
export type ClusterProof = 'class' | 'product' | 'list'

export type ExitKind = 'cancelled' | 'moved-out' | 'suspended' | 'merged'

export interface FirmTraits {
  readonly index: number
  readonly kind: FirmKind
  /** One of those that every count of firms has: above scale, alive throughout, at home in the plan's own scope. */
  readonly isAnchor: boolean
  /** Position in `settings.sectors`, `world.towns`. */
  readonly sector: number
  readonly town: number
  /** Edition of 2017, and as it is recorded. */
  readonly classCode: string
  readonly recordedCode: string
  readonly edition: '2017' | '2011'
  readonly proof: ClusterProof
  readonly registeredOn: string
  /** 万元 of output beyond the line of the statistics in the base year, where it is above; raw. */
  readonly above: number
  /** Where it comes in the races for titles, one number a pool. */
  readonly luck: readonly number[]
}

export interface FirmChanges {
  /** First month of life, where it began in these years; first month without life. */
  readonly entry: number | null
  readonly exit: { readonly month: number; readonly kind: ExitKind } | null
  /** A stop of some months: from, to (not included). */
  readonly pause: { readonly from: number; readonly to: number } | null
  /** To another town of the same scope. */
  readonly move: { readonly month: number; readonly town: number; readonly land: number } | null
  readonly renameMonth: number | null
  /** The year, as a position, in which it rises to or falls from the scale. */
  readonly crossing: number | null
  /** Into another sector, by the district's list. */
  readonly switch: { readonly year: number; readonly sector: number } | null
  /** Year in which its use of land changes, as a position, and by how much, before calibration. */
  readonly land: { readonly year: number; readonly size: number } | null
}

/** One year, in 万元 and in parts of output or revenue. */
export interface FirmYear {
  /** Months of life, as a part of the year; 0 when it was not there. */
  readonly share: number
  readonly isAbove: boolean
  readonly sector: number
  readonly town: number
  /** Its row comes in after the year's figure was made. */
  readonly isLate: boolean
  /** Output of an above-scale firm that calibration leaves alone, and what it scales; below scale all is scaled. */
  readonly base: number
  readonly excess: number
  readonly revenue: number
  /** Part of the revenue that is digital. */
  readonly digital: number
  readonly valueAdded: number
  readonly tax: number
  /** One refund of the year, in parts of output; 0 mostly. */
  readonly refund: number
  readonly rd: number
  readonly investment: number
  readonly margin: number
  readonly staff: number
  readonly power: number
}

export interface Firm extends FirmTraits {
  readonly changes: FirmChanges
  /** One for each of `world.years`. */
  readonly years: readonly FirmYear[]
  /** Land in mu at the start, before calibration; NaN when it has none or nobody knows. */
  readonly land: number
  readonly isRenting: boolean
  /** Tonnes of main pollutants for 100 million of output; NaN where none are reported. */
  readonly emissions: number
  /** Other fuels, in parts of the electricity's energy. */
  readonly fuel: number
}

export function sectorOf(sectors: readonly Sector[], at: number): Sector {
  const sector = sectors[at]
  if (sector === undefined) throw new Error(`no sector ${at}`)
  return sector
}
