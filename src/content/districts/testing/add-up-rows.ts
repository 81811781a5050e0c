/**
 * A district's figures added up from its rows as simply as can be: the slow twin of every formula, for tests of the generator.
 *
 *     addUp(readRows(records, input), { indicator: 'industrial-value-added', subject: 'district', year: 2022, asOf: null })   // 512.4
 */
import { required } from '../../../base/assert.ts'
import type { GeneratedRecord } from '../../../domain/demo/enterprises/generated-record.ts'
import type { EnterpriseInput } from '../../../domain/demo/enterprises/prepare-enterprises.ts'
import { findClassRule, findClusterRules } from '../../../domain/registry/cluster/cluster-rules.ts'
import type { RecordRow } from '../../../domain/registry/registry.ts'
import { classConversions } from '../../industry/class-conversions.ts'
import { digitalEconomyCore } from '../../industry/digital-economy-core.ts'

export interface YearRow {
  readonly row: RecordRow
  readonly year: number
  readonly arrivedOn: string
  readonly town: string
  /** Counted in 区本级. */
  readonly isOwn: boolean
  readonly isAbove: boolean
  readonly cluster: string | null
  readonly isCore: boolean
}

export interface ReadRows {
  readonly years: readonly YearRow[]
  readonly titles: readonly RecordRow[]
  /** The enterprise as it was on a day. */
  readonly enterpriseOn: (code: string, day: string) => RecordRow
  readonly isOwnTown: (town: string) => boolean
}

export interface Question {
  readonly indicator: string
  readonly subject: string
  readonly year: number
  /** Rows that arrived later do not count; null when all do. */
  readonly asOf: string | null
}

export function readRows(
  records: readonly GeneratedRecord[],
  { district, clusterRules }: EnterpriseInput,
): ReadRows {
  const states = Map.groupBy(
    records.filter(({ registry }) => registry === 'enterprise'),
    ({ row }) => String(row.creditCode),
  )
  const listed = Map.groupBy(
    records.filter(({ registry }) => registry === 'cluster-list'),
    ({ row }) => String(row.enterprise),
  )
  const enterpriseOn = (code: string, day: string) => {
    const own = states.get(code) ?? []
    return required(own.findLast(({ from }) => String(from) <= day) ?? own[0], code).row
  }
  const isOwnTown = (town: string) =>
    district.towns.find(({ code }) => code === town)?.scope !== 'high-tech-zone'
  const years = records
    .filter(({ registry }) => registry === 'enterprise-year')
    .map(({ row, arrivedOn }): YearRow => {
      const year = Number(row.year)
      const enterprise = enterpriseOn(String(row.enterprise), `${year}-12-31`)
      const code = classOf2017(enterprise)
      const list = listed
        .get(String(row.enterprise))
        ?.findLast(({ row: one }) => Number(one.fromYear) <= year && year <= Number(one.toYear ?? 9999))
      const rules = required(findClusterRules(clusterRules, year), String(year))
      const claimed = findClassRule(rules, code)?.to ?? null
      return {
        row,
        year,
        arrivedOn,
        town: String(enterprise.town),
        isOwn: isOwnTown(String(enterprise.town)),
        isAbove: row.isAboveScale === true,
        cluster: textOf(list?.row.cluster) ?? textOf(row.productCluster) ?? claimed,
        isCore: coreClasses.has(code),
      }
    })
  const titles = records.filter(({ registry }) => registry === 'title').map(({ row }) => row)
  return { years, titles, enterpriseOn, isOwnTown }
}

const coreClasses = new Set(digitalEconomyCore.flatMap(({ codes }) => codes))

function textOf(value: RecordRow[string] | undefined): string | null {
  return typeof value === 'string' ? value : null
}

export function classOf2017({ industryCode, industryEdition }: RecordRow): string {
  const found = classConversions.find(({ from }) => from === industryCode)
  return industryEdition === '2011' && found !== undefined ? found.to : String(industryCode)
}

const yi = 10_000

export function addUp(rows: ReadRows, question: Question): number {
  const { indicator, subject, year, asOf } = question
  const there = rows.years.filter((one) => one.year === year && (asOf === null || one.arrivedOn <= asOf))
  const own = there.filter(({ isOwn }) => isOwn)
  if (subject.startsWith('town/')) return taxPerMu(there.filter(({ town }) => subject === `town/${town}`))
  if (indicator === 'cluster-output') return clusterOutput(own, subject.slice('cluster/'.length))
  const measure = measures[indicator]
  if (measure !== undefined) return measure(own)
  return growthOf[indicator] === undefined ? countTitles(rows, question) : grow(rows, question)
}

const measures: Readonly<Record<string, (own: readonly YearRow[]) => number>> = {
  'industrial-value-added': (own) => sum(own, 'valueAddedWanYuan') / yi,
  'industrial-tax-per-mu': taxPerMu,
  'industrial-value-added-per-mu': (own) => sum(above(own), 'valueAddedWanYuan') / sum(above(own), 'landMu'),
  'above-scale-value-added': (own) => sum(above(own), 'valueAddedWanYuan') / yi,
  'gross-output-above-scale': (own) => sum(above(own), 'grossOutputWanYuan') / yi,
  'digital-industry-revenue': (own) => sum(own, 'digitalRevenueWanYuan') / yi,
  'internet-software-revenue': (own) => sum(own, 'softwareRevenueWanYuan') / yi,
  'digital-core-value-added': (own) =>
    sum(
      own.filter(({ isCore }) => isCore),
      'valueAddedWanYuan',
    ) / yi,
  'industrial-investment': (own) => sum(own, 'investmentWanYuan') / yi,
  'rd-expense-share': (own) =>
    (sum(above(own), 'rdExpenseWanYuan') / sum(above(own), 'revenueWanYuan')) * 100,
}

function above(rows: readonly YearRow[]): readonly YearRow[] {
  return rows.filter(({ isAbove }) => isAbove)
}

function taxPerMu(rows: readonly YearRow[]): number {
  return sum(above(rows), 'taxWanYuan') / sum(above(rows), 'landMu')
}

/** Output; of software and internet, which has none, revenue. */
function clusterOutput(own: readonly YearRow[], id: string): number {
  const those = own.filter(({ cluster }) => cluster === id || cluster?.startsWith(`${id}/`) === true)
  const services = those.filter(({ row }) => row.grossOutputWanYuan === null)
  return (sum(those, 'grossOutputWanYuan') + sum(services, 'revenueWanYuan')) / yi
}

function sum(rows: readonly YearRow[], field: string): number {
  return rows.reduce((so, { row }) => so + Number(row[field] ?? 0), 0)
}

const growthOf: Readonly<Record<string, string>> = {
  'value-added-per-mu-growth': 'industrial-value-added-per-mu',
  'above-scale-value-added-growth': 'above-scale-value-added',
  'industrial-investment-growth': 'industrial-investment',
}

/** From the year before, as its own figure stood. */
function grow(rows: ReadRows, question: Question): number {
  const { indicator, year, asOf } = question
  const of = growthOf[indicator] ?? ''
  const before = asOf !== null && year > 2023 ? `${year}-02-28` : null
  const now = addUp(rows, { ...question, indicator: of })
  return (now / addUp(rows, { ...question, indicator: of, year: year - 1, asOf: before }) - 1) * 100
}

const rungsOf: Readonly<Record<string, readonly string[]>> = {
  'high-tech-enterprises': ['high-tech'],
  'national-single-champions': ['single-champion'],
  'national-little-giants': ['little-giant'],
  'national-green-factories': ['green-factory'],
  'green-design-enterprises': ['green-design'],
  'pinzibiao-enterprises': ['pinzibiao'],
  'smart-factories': [
    'smart-factory-city',
    'digital-workshop-province',
    'smart-factory-province',
    'future-factory',
  ],
}
const ofGreaterDistrict = ['national-single-champions', 'national-little-giants']

/** Different enterprises: valid on the last day of the year, or ever granted. */
function countTitles({ titles, enterpriseOn, isOwnTown }: ReadRows, { indicator, year }: Question): number {
  const day = `${year}-12-31`
  const rungs = required(rungsOf[indicator], indicator)
  const isValid = ({ validTo, revokedOn }: RecordRow) =>
    String(validTo) >= day && (revokedOn === null || String(revokedOn) > day)
  const held = titles.filter((title) => {
    const town = String(enterpriseOn(String(title.enterprise), day).town)
    return (
      rungs.includes(String(title.rung)) &&
      String(title.grantedOn) <= day &&
      (ofGreaterDistrict.includes(indicator) || isOwnTown(town)) &&
      (indicator !== 'high-tech-enterprises' || isValid(title))
    )
  })
  return new Set(held.map(({ enterprise }) => enterprise)).size
}
