/**
 * What the pages of the registries ask the server, as paths below the district's.
 *
 *     questions['months by electricity'](0)   // 'registries/enterprise-month/records?…&sort=-electricityWanKwh'
 *
 * Those with a star are another one at each ask, so that no answer can be held for them.
 */
import { yinzhou } from '../src/content/districts/yinzhou/district.ts'
import type { RecordFilter } from '../src/domain/registry/record-query.ts'
import { writeFilters } from '../src/domain/registry/write-filters.ts'
import { encodeCursor, type SortKey } from '../src/store/engine/page.ts'

export type Question = (ask: number) => string

export const months = listOf('enterprise-month', 50)
/** As many rows as the office asks for at once. */
export const monthsInOffice = listOf('enterprise-month', 200)
const years = listOf('enterprise-year', 50)
const firms = listOf('enterprise', 50)

function listOf(registry: string, limit: number): string {
  return `registries/${registry}/records?purpose=plan-monitoring&limit=${limit}`
}

/** What the server holds, for questions about single rows and deep places. */
export interface Known {
  readonly key: string
  /** Places by key and by electricity, all over the months. */
  readonly keys: readonly SortKey[]
  readonly figures: readonly SortKey[]
}

export function registryQuestions({ key, keys, figures }: Known): Readonly<Record<string, Question>> {
  const always = (path: string) => () => path
  return {
    'all computed indicators': always('computed-indicators'),
    'all computed indicators of a town': always('computed-indicators?town=330212110'),
    'an indicator by town': always('computed-indicators/industrial-tax-per-mu?by=town'),
    'an indicator of a cluster by segment': always(
      'computed-indicators/cluster-output?cluster=digital&by=segment',
    ),
    'the rows behind an indicator': always('computed-indicators/industrial-tax-per-mu/rows?limit=30'),
    'months, first page': always(months),
    'months, first page in the office': always(monthsInOffice),
    'months by electricity': always(`${months}&sort=-electricityWanKwh`),
    'months by electricity in the office': always(`${monthsInOffice}&sort=-electricityWanKwh`),
    'months by name of the enterprise': always(`${months}&sort=enterpriseName`),
    'months, newest first': always(`${months}&sort=-month`),
    'months of a town by electricity': always(`${months}&filters=town:eq:330212110&sort=-electricityWanKwh`),
    'one month by name of the enterprise': always(`${months}&filters=month:eq:2025-06&sort=enterpriseName`),
    'months by words of the name': always(`${months}&q=精密`),
    'enterprises by words of their name': always(`${firms}&q=精密`),
    'enterprises by name': always(`${firms}&sort=name`),
    'years by land': always(`${years}&sort=-landMu`),
    'a record with its history': always(
      `registries/enterprise-month/records/${encodeURIComponent(key)}?purpose=plan-monitoring`,
    ),
    '* a town, a month, at least so much': (ask) => `${months}&${bounds(ask, [townAt(ask)])}`,
    '* the same by electricity': (ask) => `${months}&${bounds(ask, [townAt(ask)])}&sort=-electricityWanKwh`,
    '* a month, at least so much': (ask) => `${months}&${bounds(ask, [])}`,
    '* years with at least so much tax': (ask) =>
      `${years}&filters=taxWanYuan:gte:${100 + (ask % 9973)}&sort=-taxWanYuan`,
    '* enterprises by words': (ask) => `${firms}&q=${words(ask)}`,
    '* a deep page by key': (ask) => `${months}&cursor=${cursorAt(keys, ask)}`,
    'deep pages by electricity': (ask) =>
      `${months}&sort=-electricityWanKwh&cursor=${cursorAt(figures, ask)}`,
  }
}

function townAt(ask: number): RecordFilter {
  const { towns } = yinzhou
  return { field: 'town', is: 'eq', value: towns[ask % towns.length]?.code ?? '' }
}

function bounds(ask: number, more: readonly RecordFilter[]): string {
  const month = `202${1 + (ask % 5)}-${String(1 + (ask % 12)).padStart(2, '0')}`
  const least = 1 + (ask % 99_991) / 10_000
  const filters = writeFilters([
    ...more,
    { field: 'month', is: 'eq', value: month },
    { field: 'electricityWanKwh', is: 'gte', value: least },
  ])
  return `filters=${filters}`
}

/** Two characters as they stand in names, thousands of pairs. */
function words(ask: number): string {
  const characters = [...'宁波机械电子精密材料模具汽车零部件智能科技新能源禾川澜石霁原景云恒达丰润华茂天宇']
  const at = (index: number) => characters[index % characters.length] ?? ''
  return `${at(ask)}${at(Math.floor(ask / characters.length))}`
}

function cursorAt(places: readonly SortKey[], ask: number): string {
  return encodeCursor(places[(ask * 7919) % places.length] ?? [])
}
