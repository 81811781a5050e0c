/**
 * Rows of the registries `title`, `cluster-list` and `person`.
 *
 *     titleRecords(input, grants)
 */
import { monthsAfter } from '../firm/calendar.ts'
import { largeSize } from '../firm/draw-traits.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import type { GeneratedRecord } from '../generated-record.ts'
import type { Grant } from '../titles/grant.ts'
import type { FirmRows } from './enterprise-rows.ts'

export function titleRecords({ names }: FirmRows, grants: readonly Grant[]): readonly GeneratedRecord[] {
  const enterprise = names.code
  return grants.map(({ rung, batch, grantedOn, validTo, recheckOn, revokedOn, documentNumber }) => ({
    registry: 'title',
    from: null,
    arrivedOn: monthsAfter(grantedOn, 1),
    row: { enterprise, rung, batch, grantedOn, validTo, recheckOn, revokedOn, documentNumber },
  }))
}

/** Firms that the list alone can place, those that another list names later, and the leading ones. */
export function clusterRecords({ world, firm, names }: FirmRows): readonly GeneratedRecord[] {
  const isLeading = firm.kind === 'above' && firm.above > largeSize * 2
  const first = firstYear(firm.changes.entry, world)
  const own = { sector: firm.sector, from: first, to: null, isLeading }
  const later = firm.changes.switch
  const rows = [
    ...(firm.proof === 'list' || isLeading ? [own] : []),
    ...(later === null
      ? []
      : [{ sector: later.sector, from: world.years[later.year] ?? first, to: null, isLeading: false }]),
  ]
  return rows.flatMap(({ sector, from, to, isLeading: leads }) => {
    const cluster = world.sectors[sector]?.sector.cluster ?? null
    if (cluster === null) return []
    const row = {
      enterprise: names.code,
      cluster,
      fromYear: from,
      toYear: to,
      isLeading: leads,
    }
    return [{ registry: 'cluster-list', from: null, arrivedOn: `${from}-12-31`, row }]
  })
}

function firstYear(entry: number | null, { years }: FirmWorld): number {
  return (years[0] ?? 0) + (entry === null ? 0 : Math.floor(entry / 12))
}

const dutiesAbove = ['contact', 'statistics', 'finance']

export function personRecords({ world, firm, names }: FirmRows): readonly GeneratedRecord[] {
  const duties = firm.kind === 'below' ? ['contact'] : dutiesAbove
  return duties.map((duty, at) => ({
    registry: 'person',
    from: null,
    arrivedOn: `${world.years[0]}-12-31`,
    row: {
      enterprise: names.code,
      duty,
      name: at === 0 ? names.person : `${names.person}${['', '乙', '丙'][at] ?? ''}`,
      phone: at === 0 || firm.index % 3 > 0 ? names.phone : null,
    },
  }))
}
