/**
 * Rows of the registry `site`: where a firm produces and how much land that is. The land of all its sites at a year's end is its land of that year.
 *
 *     siteRecords(input, landByYear).filter(({ row }) => row.landMu === 0)   // places given up
 */
import type { RecordRow } from '../../../registry/registry.ts'
import { dayOfMonth } from '../firm/calendar.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import type { GeneratedRecord } from '../generated-record.ts'
import { addressOf, type FirmRows } from './enterprise-rows.ts'
import { creditCodeOf } from './firm-names.ts'

export interface Site {
  readonly code: string
  readonly town: number
  /** Mu at each year's end, four decimals; 0 before it is taken and after it is given up. */
  readonly land: readonly number[]
}

/** Mu of the firm at each year's end, before rounding; NaN when nobody knows. */
export type LandByYear = readonly number[]

/** The main site, and beside it what is taken or given up later. */
export function sitesOf({ world, firm }: FirmRows, land: LandByYear): readonly Site[] {
  const { move } = firm.changes
  const moved = move === null ? Number.POSITIVE_INFINITY : Math.floor(move.month / 12)
  const stretches = [
    { town: firm.town, from: 0, to: moved },
    ...(move === null ? [] : [{ town: move.town, from: moved, to: Number.POSITIVE_INFINITY }]),
  ]
  return stretches.flatMap(({ town, from, to }, number) => {
    const own = land.map((mu, year) => (year >= from && year < to ? mu : 0))
    const there = own.filter((mu) => mu > 0)
    const main = Math.min(...there)
    const hasMore = there.some((mu) => mu > main * 1.0001)
    const code = (part: number) => `${world.towns[town]?.code ?? ''}-${firm.index + 1}-${number * 2 + part}`
    const mainSite = { code: code(1), town, land: own.map((mu) => roundMu(mu > 0 ? main : 0)) }
    const more = own.map((mu) => roundMu(mu > 0 ? mu - main : 0))
    return hasMore ? [mainSite, { code: code(2), town, land: more }] : [mainSite]
  })
}

export function landOfSites(sites: readonly Site[], year: number): number {
  return roundMu(sites.reduce((sum, { land }) => sum + (land[year] ?? 0), 0))
}

export function siteRecords(input: FirmRows, sites: readonly Site[]): readonly GeneratedRecord[] {
  return sites.flatMap((site, number) => {
    const records: GeneratedRecord[] = []
    let last = 0
    for (const [year, land] of site.land.entries()) {
      if (land === last) continue
      records.push(siteRecord(input, { site, number, land, year, isFirst: records.length === 0 }))
      last = land
    }
    return records
  })
}

interface SiteState {
  readonly site: Site
  readonly number: number
  readonly land: number
  readonly year: number
  readonly isFirst: boolean
}

function siteRecord(input: FirmRows, state: SiteState): GeneratedRecord {
  const { world, firm, names } = input
  const { site, number, land, year, isFirst } = state
  const road = site.town === firm.town ? names.road : names.laterRoad
  const from = firstDay(input, state)
  const row: RecordRow = {
    enterprise: names.code,
    siteCode: site.code,
    town: world.towns[site.town]?.code ?? '',
    address: addressOf(world, { town: site.town, road, house: names.house + number * 2 }),
    landMu: land,
    floorAreaSquareMetre: Math.round(land * 666.67 * (0.8 + ((firm.index * 37) % 90) / 60) * 100) / 100,
    tenure: firm.isRenting ? 'rented' : 'own',
    landlord: firm.isRenting ? landlordOf(world, firm.index) : null,
    meterNumber: `33${String((firm.index * 10 + number + 10_000_000) % 100_000_000).padStart(8, '0')}`,
  }
  return { registry: 'site', from, arrivedOn: isFirst && year === 0 ? `${world.years[0]}-12-31` : from, row }
}

function firstDay({ world, firm }: FirmRows, { year, site }: SiteState): string {
  const { entry, move } = firm.changes
  if (year === 0) return `${world.years[0]}-01-01`
  if (entry !== null && Math.floor(entry / 12) === year) return dayOfMonth(world, entry, 1)
  const isMoving = move !== null && Math.floor(move.month / 12) === year
  if (isMoving && (site.town === move.town || site.town === firm.town))
    return dayOfMonth(world, move.month, 1)
  return dayOfMonth(world, year * 12 + 2 + (firm.index % 9), 1)
}

/** An earlier firm of the list; of some rented places nobody knows the owner. */
function landlordOf(world: FirmWorld, index: number): string | null {
  return index === 0 || index % 5 < 2 ? null : creditCodeOf(world, (index * 31) % index)
}

function roundMu(mu: number): number {
  return Math.round(mu * 10_000) / 10_000
}
