/**
 * What drawing a firm needs to know of its district: weights of sectors and towns, classes of industry, the length of the years.
 *
 *     makeFirmWorld({ settings, district, clusterRules, conversions, count: 5000, seed: 'yinzhou' }).towns.length   // 25
 */
import type { District } from '../../../district.ts'
import { isWithinScope } from '../../../is-within-scope.ts'
import {
  type ClusterRules,
  findClassRule,
  findClusterRules,
} from '../../../registry/cluster/cluster-rules.ts'
import type { ClassConversion } from '../../../registry/industry-class.ts'
import { seededRandom } from '../../seeded-random.ts'
import type { EnterpriseSettings, Sector } from '../enterprise-settings.ts'
import { monthName } from './calendar.ts'
import { wordCount } from './make-name.ts'
import { cumulate } from './random-draws.ts'
import { seasonOf } from './season.ts'

export interface WorldInput {
  readonly settings: EnterpriseSettings
  readonly district: District
  readonly clusterRules: readonly ClusterRules[]
  readonly conversions: readonly ClassConversion[]
  readonly count: number
  readonly seed: string
}

export interface WorldTown {
  readonly code: string
  readonly name: string
  /** Counted in the scope of the plan's figures. */
  readonly isOwn: boolean
}

export interface WorldClass {
  readonly code: string
  /** The code of 2011, where the class had another one. */
  readonly oldCode: string | null
  /** The class alone says which cluster a firm of this sector belongs to. */
  readonly isProof: boolean
}

export interface WorldSector {
  readonly sector: Sector
  readonly classes: readonly WorldClass[]
  readonly classEnds: Float64Array
  readonly townEnds: Float64Array
  /** Weights with the towns of the other scope left out: of the plan's own scope, and of the rest. */
  readonly ownTownEnds: Float64Array
  readonly otherTownEnds: Float64Array
}

export interface FirmWorld {
  readonly settings: EnterpriseSettings
  readonly count: number
  readonly seed: string
  /** One more than the settings name: the months go on into the current year. */
  readonly years: readonly number[]
  readonly towns: readonly WorldTown[]
  readonly sectors: readonly WorldSector[]
  readonly belowEnds: Float64Array
  readonly aboveEnds: Float64Array
  /** Part of the firms that are above scale, at this count. */
  readonly aboveShare: number
  /** Numbers below this are anchors. */
  readonly anchors: number
  readonly coreClasses: ReadonlySet<string>
  /** Where the district begins in the list of words for names. */
  readonly nameStart: number
  /** From January of the first year on, some months beyond the last year; `reportedOn` is the day of it on which the month before is reported. */
  readonly months: readonly { readonly name: string; readonly reportedOn: string }[]
  /** By year: how much work each month has beside a usual one. */
  readonly seasons: readonly (readonly number[])[]
  /** Six-digit code of the district. */
  readonly division: string
}

/** Anchors of each sector. */
const anchorsPerSector = 2
/** With more firms the above-scale ones grow in number too, but far less: they must stay large enough for the line. */
const growthOfAbove = 0.15

export function makeFirmWorld(input: WorldInput): FirmWorld {
  const { settings, count, seed } = input
  const { first, last } = settings.years
  const towns = worldTowns(input)
  const crowding = Math.max(1, count / settings.referenceCount)
  const years = Array.from({ length: last - first + 2 }, (_, at) => first + at)
  return {
    settings,
    count,
    seed,
    years,
    months: Array.from({ length: years.length * 12 + 12 }, (_, month) => {
      const name = monthName(years, month)
      return { name, reportedOn: `${name}-15` }
    }),
    seasons: years.map((year) => seasonOf(settings.springFestivals[String(year)])),
    towns,
    sectors: settings.sectors.map((sector) => worldSector(sector, input, towns)),
    belowEnds: cumulate(settings.sectors.map(({ below }) => below)),
    aboveEnds: cumulate(settings.sectors.map(({ above }) => above)),
    aboveShare: settings.aboveScaleShare * crowding ** (growthOfAbove - 1),
    anchors: settings.sectors.length * anchorsPerSector,
    coreClasses: new Set(settings.coreClasses),
    nameStart: Math.floor(seededRandom(`${seed}/names`)() * wordCount),
    division: input.district.code,
  }
}

function worldTowns({ settings, district }: WorldInput): WorldTown[] {
  return settings.towns.map(({ town: code }) => {
    const town = district.towns.find((candidate) => candidate.code === code)
    if (town === undefined) throw new Error(`the demo's enterprises are placed in an unknown town ${code}`)
    return { code, name: town.name, isOwn: isWithinScope(district, town.scope, settings.scope) }
  })
}

function worldSector(sector: Sector, input: WorldInput, towns: readonly WorldTown[]): WorldSector {
  const { settings, clusterRules, conversions } = input
  const rules = findClusterRules(clusterRules, settings.years.last)
  const weights = settings.towns.map(({ weight, favours, only }) =>
    only.length > 0 && !only.includes(sector.id) ? 0 : weight * (favours[sector.id] ?? 1),
  )
  const where = (isOwn: boolean) => weights.map((weight, at) => (towns[at]?.isOwn === isOwn ? weight : 0))
  return {
    sector,
    classes: sector.classes.map(([code]) => {
      const found = rules === undefined ? undefined : findClassRule(rules, code)
      const isProof =
        sector.cluster === null
          ? found === undefined
          : found?.to === sector.cluster && found.coverage === 'whole'
      const oldCode = conversions.find(({ to }) => to === code)?.from ?? null
      return { code, oldCode, isProof }
    }),
    classEnds: cumulate(sector.classes.map(([, weight]) => weight)),
    townEnds: cumulate(weights),
    ownTownEnds: cumulate(where(true)),
    otherTownEnds: cumulate(where(false)),
  }
}
