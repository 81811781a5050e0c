/**
 * The row of the registry `enterprise`, once for each state of the firm: as it began, under its new name, in its new town, gone.
 *
 *     enterpriseRecords(world, firm).map(({ from }) => from)   // ['2021-01-01', '2024-05-01']
 */
import type { RecordRow } from '../../../registry/registry.ts'
import { dayOfMonth } from '../firm/calendar.ts'
import type { Firm } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import { writeName } from '../firm/make-name.ts'
import type { GeneratedRecord } from '../generated-record.ts'
import { creditCodeOf, type FirmNames } from './firm-names.ts'

export interface FirmRows {
  readonly world: FirmWorld
  readonly firm: Firm
  readonly names: FirmNames
}

interface Change {
  readonly from: string
  readonly fields: RecordRow
}

export function enterpriseRecords(input: FirmRows): readonly GeneratedRecord[] {
  const { world } = input
  const start = firstRow(input)
  const begin = `${world.years[0]}-01-01`
  const registeredOn = String(start.registeredOn)
  const first: Change = { from: registeredOn > begin ? registeredOn : begin, fields: {} }
  const changes = [...listChanges(input)].sort((a, b) => (a.from < b.from ? -1 : 1))
  let row = start
  return [first, ...changes].map(({ from, fields }) => {
    row = { ...row, ...fields }
    return { registry: 'enterprise', from, arrivedOn: arrivalOf(from, world), row }
  })
}

/** What was so when the figures began is taken in by the end of the first year; what changes later, by the end of the month. */
function arrivalOf(from: string, { years }: FirmWorld): string {
  return from <= `${years[0]}-12-31` ? `${years[0]}-12-31` : `${from.slice(0, 8)}28`
}

function firstRow({ world, firm, names }: FirmRows): RecordRow {
  const { changes, kind, edition } = firm
  const day = 1 + (firm.index % 27)
  const size = firm.years[1]
  const capital = 30 + ((size?.base ?? 0) + (size?.excess ?? 0)) * (kind === 'below' ? 0.25 : 0.3)
  return {
    creditCode: names.code,
    name: writeName(names.name),
    town: world.towns[firm.town]?.code ?? '',
    address: addressOf(world, { town: firm.town, road: names.road, house: names.house }),
    industryCode: firm.recordedCode,
    industryEdition: edition === '2011' || firm.index % 5 < 3 ? edition : null,
    registeredOn: changes.entry === null ? firm.registeredOn : dayOfMonth(world, changes.entry, day),
    registeredCapitalWanYuan: roundCapital(capital),
    status: 'active',
    successor: null,
  }
}

/** Capital is a round number of 万元: two digits and zeros. */
function roundCapital(capital: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(capital)) - 1)
  return Math.max(10, Math.round(capital / step) * step)
}

interface Address {
  readonly town: number
  readonly road: string
  readonly house: number
}

export function addressOf({ towns }: FirmWorld, { town, road, house }: Address): string {
  return `${towns[town]?.name ?? ''}${road}${house}号`
}

function* listChanges({ world, firm, names }: FirmRows): Generator<Change> {
  const { renameMonth, move, exit } = firm.changes
  const isThere = (month: number) =>
    (firm.changes.entry ?? -1) < month && month < (exit?.month ?? Number.POSITIVE_INFINITY)
  if (renameMonth !== null && isThere(renameMonth))
    yield { from: dayOfMonth(world, renameMonth, 12), fields: { name: writeName(names.laterName) } }
  if (move !== null && isThere(move.month)) {
    const address = addressOf(world, { town: move.town, road: names.laterRoad, house: names.house })
    const town = world.towns[move.town]?.code ?? ''
    yield { from: dayOfMonth(world, move.month, 1), fields: { town, address } }
  }
  if (exit === null) return
  const successor = exit.kind === 'merged' ? creditCodeOf(world, firm.index - 1) : null
  yield { from: dayOfMonth(world, exit.month, 1), fields: { status: exit.kind, successor } }
}
