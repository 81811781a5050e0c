/** Rows as they really are: what a reader of the ugliest sheet should find. */
import enterprise from '../../src/content/registries/enterprise.ts'
import enterpriseMonth from '../../src/content/registries/enterprise-month.ts'
import enterpriseYear from '../../src/content/registries/enterprise-year.ts'
import site from '../../src/content/registries/site.ts'
import title from '../../src/content/registries/title.ts'
import type { FieldDefinition } from '../../src/domain/registry/field.ts'
import type { FieldValue, Registry } from '../../src/domain/registry/registry.ts'
import type { Chance } from './chance.ts'
import { clusterEntries, type Firm, firms, rungs } from './invented.ts'

export const uglyRegistries = [enterprise, enterpriseYear, enterpriseMonth, title, site] as const

export type TruthRow = Readonly<Record<string, FieldValue>>

export interface Truth {
  readonly registry: Registry
  /** Fields that the sheet brings. */
  readonly fields: readonly string[]
  /** `2025` or `2025-03` where the registry is of a time. */
  readonly period: string | undefined
  readonly rows: readonly TruthRow[]
  readonly firms: readonly Firm[]
}

export function makeTruth(registry: Registry, count: number, chance: Chance): Truth {
  const optional = registry.fields.filter(({ isRequired }) => !isRequired)
  const share = chance.pick([0.25, 0.5, 0.8])
  const kept = new Set(chance.some(optional, share).map(({ key }) => key))
  if (kept.size === 0) kept.add(chance.pick(optional).key)
  const fields = registry.fields
    .filter(({ key, isRequired }) => isRequired || kept.has(key))
    .map(({ key }) => key)
  const year = chance.pick([2023, 2024, 2025])
  const month = chance.int(1, 12)
  const period = { none: undefined, year: String(year), month: `${year}-${String(month).padStart(2, '0')}` }[
    registry.period
  ]
  const several = chance.is(0.4) ? 3 : 1
  const chosen = chance
    .shuffle(firms)
    .slice(0, Math.ceil(count / (registry.id === 'title' || registry.id === 'site' ? 1.5 : 1)))
  const rows: TruthRow[] = []
  const owners: Firm[] = []
  for (const firm of chosen) {
    const times = registry.id === 'title' || registry.id === 'site' ? chance.int(1, several) : 1
    for (let turn = 0; turn < times && rows.length < count; turn += 1) {
      rows.push(makeRow({ registry, fields, firm, period, turn }, chance))
      owners.push(firm)
    }
  }
  return { registry, fields, period, rows, firms: owners }
}

interface RowInput {
  readonly registry: Registry
  readonly fields: readonly string[]
  readonly firm: Firm
  readonly period: string | undefined
  readonly turn: number
}

function makeRow({ registry, fields, firm, period, turn }: RowInput, chance: Chance): TruthRow {
  const row: Record<string, FieldValue> = {}
  for (const field of registry.fields) {
    if (!fields.includes(field.key)) continue
    const isTime = registry.period !== 'none' && field.key === registry.key.at(-1)
    if (isTime) row[field.key] = registry.period === 'year' ? Number(period) : (period ?? '')
    else if (!field.isRequired && chance.is(0.06)) row[field.key] = null
    else row[field.key] = fieldValue(field, { firm, turn }, chance)
  }
  return row
}

const industries = [
  'C3972',
  'C3670',
  'C3489',
  'C1810',
  'C2929',
  'C3525',
  'C3982',
  'C3311',
  'C2740',
  'I6513',
  'M7320',
]

function fieldValue(
  field: FieldDefinition,
  { firm, turn }: { firm: Firm; turn: number },
  chance: Chance,
): FieldValue {
  const { type, key } = field
  switch (type.kind) {
    case 'credit-code':
      return firm.code
    case 'text':
      return textOf(key, { firm, turn }, chance)
    case 'industry-code':
      return chance.pick(industries)
    case 'number':
      return numberOf(type.unit, type.decimals, { isSigned: type.min === undefined, chance })
    case 'integer':
      return chance.weighted([
        [4, chance.int(5, 120)],
        [3, chance.int(120, 1500)],
        [0.3, chance.int(1500, 12000)],
      ])
    case 'year':
      return 2024
    case 'month':
      return '2024-05'
    case 'date':
      return dateOf(key, turn, chance)
    case 'choice':
      return chance.pick(type.choices).id
    case 'flag':
      return chance.is(0.5)
    case 'reference':
      if (type.to === 'town') return firm.town
      if (type.to === 'rung') return rungs[(turn * 7 + chance.int(0, 6)) % rungs.length]?.id ?? ''
      if (type.to === 'cluster') return chance.pick(clusterEntries).id
      return key === 'enterprise' ? firm.code : chance.pick(firms).code
  }
}

function textOf(key: string, { firm, turn }: { firm: Firm; turn: number }, chance: Chance): string {
  switch (key) {
    case 'name':
      return firm.name
    case 'address':
      return `${chance.pick(['姜山镇茅山村', '鄞州大道', '启明路', '创业园区', '投资创业中心金达路'])}${chance.int(1, 999)}号${chance.is(0.3) ? `${chance.int(1, 9)}幢` : ''}`
    case 'siteCode':
      return `330212${String(chance.int(100000, 999999))}${chance.pick(['GB', 'JB'])}${String(turn + 1).padStart(5, '0')}`
    case 'meterNumber':
      return `33${String(chance.int(10000000, 99999999))}`
    case 'batch':
      return `${chance.pick(['第一批', '第二批', '第三批', '2023年第二批', '第五批'])}`
    case 'documentNumber':
      return `浙经信企服〔20${chance.int(21, 25)}〕${chance.int(1, 200)}号`
    default:
      return `文字${chance.int(1, 999)}`
  }
}

function numberOf(
  unit: string,
  decimals: number,
  { isSigned, chance }: { isSigned: boolean; chance: Chance },
): number {
  const scale =
    unit === 'wan-yuan'
      ? chance.pick([50, 800, 8000, 90_000])
      : unit === 'mu'
        ? 60
        : unit === 'square-metre'
          ? 30_000
          : 400
  const places = Math.min(
    decimals,
    chance.weighted([
      [3, decimals],
      [2, 2],
      [2, 0],
    ]),
  )
  const value = Number(((chance.int(1, 1_000_000) / 1_000_000) * scale).toFixed(places))
  if (value === 0) return 1
  return isSigned && chance.is(0.05) ? -value : value
}

function dateOf(key: string, turn: number, chance: Chance): string {
  const year = key === 'validTo' ? 2026 + turn : key === 'revokedOn' ? 2025 : chance.int(2004, 2023)
  const [month, day] = [chance.int(1, 12), chance.int(1, 28)]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
