/**
 * Firms whose figures of the last year that is known agree with those of another firm, where names or addresses are alike too and one of the two is brought: pairs that
 * may be one firm. What they have in common beside it, the detector says.
 *
 *     await findAlikeFirms(tx, screen)   // { alike: ['9133…', '9133…'], isBrought }
 */
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { nearness } from '../../../domain/registry/screen/firm-name.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { loadAlikeRows } from '../../../store/registry/screening/alike-store.ts'
import { loadStagedFirms } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { numbersOf, type Table } from '../../../table/table.ts'
import { FigureGroups, type FigureRows } from './figure-groups.ts'
import { type FirmDirectory, placesIn } from './firm-directory.ts'
import { firmFigures } from './firm-traits.ts'
import type { FirmsScreen } from './staged-screen.ts'

/** So few firms are asked for one by one. */
const fewFirms = 5000
/** Where more have the same figures they say nothing. */
const mostInGroup = 30

export interface AlikeFirms {
  /** Their codes. */
  readonly alike: readonly string[]
  /** By a firm's place: whether the import brings rows of it. */
  readonly isBrought: Uint8Array
}

export async function findAlikeFirms(
  tx: Tx,
  { registry, staged, firms, brought }: FirmsScreen,
): Promise<AlikeFirms> {
  const hasYears = registry.id === enterpriseYear.id
  const groups = new FigureGroups(firms.size, firmFigures.length)
  const isBrought = new Uint8Array(firms.size)
  // What is brought is taken first: it goes before what is stored of the same year.
  let since = latest
  const people = async function* () {
    yield await loadStagedFirms(tx, staged, { fields: ['enterprise'] })
  }
  for await (const part of hasYears ? brought.parts(firmFigures) : people()) {
    for (const place of placesIn(part, firms)) if (place >= 0) isBrought[place] = 1
    if (!hasYears) continue
    groups.take(figureRows(part, 'period', firms))
    since = Math.min(since, firstYear(part))
  }
  const others = isBrought.reduce((count, isOne) => count + 1 - isOne, 0)
  const wish = { staged, figures: firmFigures, known: firms.list, ...(hasYears ? { since } : {}) }
  const isFew = hasYears && others <= fewFirms
  const few = isFew ? { firms: firms.codes.filter((_, place) => isBrought[place] === 0) } : {}
  const stored = await loadAlikeRows(tx, registryTables(enterpriseYear), { ...wish, ...few })
  groups.take(figureRows(stored, 'year', firms))
  const alike = groups.groups().flatMap((group) => alikeIn(group.slice(0, mostInGroup), { isBrought, firms }))
  return { alike: [...new Set(alike)].map((place) => firms.codes[place] ?? ''), isBrought }
}

function figureRows(table: Table, period: string, firms: FirmDirectory): FigureRows {
  const figures = firmFigures.map((field) => numbersOf(table, field))
  return { places: placesIn(table, firms), years: numbersOf(table, period), figures }
}

function firstYear(table: Table): number {
  let first = latest
  for (const year of numbersOf(table, 'period')) if (year < first) first = year
  return first
}

/** No year is after it. */
const latest = 9999

interface Compared {
  readonly isBrought: Uint8Array
  readonly firms: FirmDirectory
}

function alikeIn(group: readonly number[], { isBrought, firms }: Compared): readonly number[] {
  const found: number[] = []
  for (const [at, one] of group.entries())
    for (const other of group.slice(at + 1)) {
      if (isBrought[one] === 0 && isBrought[other] === 0) continue
      if (isAlike(firms, one, other)) found.push(one, other)
    }
  return found
}

function isAlike(firms: FirmDirectory, one: number, other: number): boolean {
  const address = firms.addressAt(one)
  if (address !== '' && address === firms.addressAt(other)) return true
  return nearness(firms.coreAt(one), firms.coreAt(other)) < 2
}
