/**
 * Gives every title to as many firms as hold it, from the first of its race on.
 *
 *     giveTitles({ world, firmOf }, races).get(17)   // grants of firm 17
 */
import { seededRandom } from '../../seeded-random.ts'
import type { TitleSetting } from '../enterprise-settings.ts'
import { dayBefore, monthsAfter } from '../firm/calendar.ts'
import type { FirmTraits } from '../firm/firm.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import { type Draw, pickFrom } from '../firm/random-draws.ts'
import type { Grant, GrantsOfFirms } from './grant.ts'
import { type Course, validCourses } from './valid-courses.ts'

export interface Winners {
  readonly setting: TitleSetting
  /** Numbers of firms, the first winner first. */
  readonly ranking: readonly number[]
  /** Holders, or winners so far, at the end of each of `world.years`. */
  readonly numbers: readonly number[]
}

export interface GiveInput {
  readonly world: FirmWorld
  readonly firmOf: (index: number) => Pick<FirmTraits, 'registeredOn'>
}

export function giveTitles({ world, firmOf }: GiveInput, races: readonly Winners[]): GrantsOfFirms {
  const grants = new Map<number, Grant[]>()
  for (const [at, race] of races.entries()) {
    const next = seededRandom(`${world.seed}/title/${at}/${race.setting.rungs[0]}`)
    const courses = race.setting.count === 'valid' ? validOf(world, race, next) : everOf(world, race, next)
    for (const [rank, course] of courses.entries()) {
      const firm = race.ranking[rank]
      if (firm === undefined) continue
      const own = grants.get(firm) ?? []
      const founded = Number(firmOf(firm).registeredOn.slice(0, 4))
      own.push(...grantsOf(course, { world, setting: race.setting, next, founded }))
      grants.set(firm, own)
    }
  }
  return grants
}

function validOf({ years }: FirmWorld, { setting, numbers }: Winners, next: Draw): readonly Course[] {
  return validCourses({ term: setting.validYears ?? 1, lapsing: setting.failing, years, numbers, next })
}

/** Once granted it counts for ever. Those that have it at the start won it in the years since it exists, the best ones first. */
function everOf({ years }: FirmWorld, { setting, numbers }: Winners, next: Draw): readonly Course[] {
  const first = years[0] ?? 0
  const start = numbers[0] ?? 0
  const span = Math.max(1, first - setting.since + 1)
  return Array.from({ length: Math.max(0, ...numbers) }, (_, rank) => {
    const at = numbers.findIndex((number) => rank < number)
    const year = at > 0 ? (years[at] ?? first) : setting.since + Math.floor((rank / start) * span)
    const fails = setting.validYears !== null && next() < setting.failing
    return { granted: [year], revoked: fails ? year + (setting.validYears ?? 0) : null }
  })
}

interface GrantInput {
  readonly world: FirmWorld
  readonly setting: TitleSetting
  readonly next: Draw
  /** Year in which the firm was registered: no title is older. */
  readonly founded: number
}

function grantsOf({ granted, revoked }: Course, input: GrantInput): Grant[] {
  const { setting, next, founded } = input
  const rung = pickFrom(setting.rungs, next())
  const possible =
    setting.count === 'ever'
      ? granted.map((year) => Math.max(year, founded + 1))
      : granted.filter((year) => year > founded)
  return possible.map((year, at) => {
    const isLast = at === possible.length - 1
    const batch = Math.floor(next() * setting.days.length)
    return grantOf(input, { rung, year, batch, revoked: isLast ? revoked : null })
  })
}

interface GrantOf {
  readonly rung: string
  readonly year: number
  readonly batch: number
  readonly revoked: number | null
}

const ordinals = ['一', '二', '三', '四']

function grantOf({ world, setting, next }: GrantInput, { rung, year, batch, revoked }: GrantOf): Grant {
  const { asOf } = world.settings
  const usual = `${year}-${setting.days[batch] ?? '01-01'}`
  // A year that is not over has its batch early.
  const grantedOn = usual < asOf ? usual : `${year}-07-20`
  const named = setting.days.length > 1 ? `${year}年第${ordinals[batch] ?? batch + 1}批` : `${year}年度`
  const number = 1 + Math.floor(next() * 90)
  const end = (years: number) => dayBefore(`${year + years}${grantedOn.slice(4)}`)
  const term = setting.validYears
  const isRenewedByGrant = setting.count === 'valid'
  const validTo =
    term === null ? null : end(isRenewedByGrant || revoked !== null ? term : lastTerm(term, end, asOf))
  const isPast = revoked !== null && `${revoked}-09-30` <= asOf
  return {
    rung,
    batch: named,
    grantedOn,
    validTo,
    recheckOn: validTo === null || isRenewedByGrant ? null : monthsAfter(validTo, -3),
    revokedOn: isPast && term !== null ? `${revoked}-09-30` : null,
    documentNumber: `演示〔${year}〕${number}号`,
  }
}

/** A recheck that is passed prolongs the same row: the term that ends after today. */
function lastTerm(term: number, end: (years: number) => string, asOf: string): number {
  let years = term
  while (end(years) < asOf) years += term
  return years
}
