/**
 * How rows of a registry are read: one, a page of a filtered and sorted list, its former versions. Made from the definition; what a reader may not see is not selected.
 *
 *     orderText(tables, { filters: [{ field: 'taxWanYuan', is: 'gte', value: 100 }], sort: { field: 'taxWanYuan', isDescending: true }, words: undefined }, page)
 *
 * Rows about an enterprise bring its name and town along (`enterpriseName`, `town`), since nobody knows a code by heart.
 */
import type { RecordFilter, RecordSort } from '../../domain/registry/record-query.ts'
import type { RegistryColumn, RegistryTables } from './registry-tables.ts'

/** Which rows in which order. */
export interface ListOrder {
  readonly filters: readonly RecordFilter[]
  readonly sort: RecordSort
  /** Words to find in the names and codes. */
  readonly words: string | undefined
}

export interface ListWish extends ListOrder {
  readonly fields: readonly string[]
}

export interface SelectText {
  readonly text: string
  readonly values: readonly unknown[]
}

/** An expression of a list, with its type. */
interface ReadColumn {
  readonly field: string
  readonly expression: string
  readonly type: RegistryColumn['type']
  /** Parts of the key are never missing, and their own order is that of the table's index. */
  readonly isKey?: boolean
  /** It comes from the enterprise that the row is about. */
  readonly isOfEnterprise?: boolean
}

export const enterpriseTable = 'registry_enterprise'

/** Fields that a list may show, filter and sort by: the registry's own, and those of the enterprise that its rows are about. */
export function readColumns(tables: RegistryTables): readonly ReadColumn[] {
  const own = tables.columns.map(({ field, name, type, isKey }) => ({
    field,
    expression: `r.${name}`,
    type,
    isKey,
  }))
  if (!isAboutEnterprise(tables)) return own
  const joined: readonly ReadColumn[] = [
    { field: 'enterpriseName', expression: 'e.name', type: 'text', isOfEnterprise: true },
    { field: 'town', expression: 'e.town', type: 'text', isOfEnterprise: true },
    { field: 'industryCode', expression: 'e.industry_code', type: 'text', isOfEnterprise: true },
  ]
  return [...own, ...joined.filter(({ field }) => !own.some((column) => column.field === field))]
}

export function isAboutEnterprise(tables: RegistryTables): boolean {
  return tables.keys[0]?.name === 'enterprise'
}

/** Where a page of a list begins and how long it is. */
export interface ListPlace {
  /** The last row before it: its value of the sort, then its key. */
  readonly after: readonly (string | number)[] | undefined
  readonly limit: number
}

/**
 * The order of a list after a place: sorted by the field, what is missing last, and by the key where values are equal. Keys alone, since all rows may have to be looked at
 * before the first is known; enterprises are joined only where the order or a filter asks for them.
 */
export function orderText(tables: RegistryTables, wish: ListOrder, page: ListPlace): SelectText {
  const values = new Values()
  const columns = readColumns(tables)
  const { field, isDescending } = wish.sort
  const order = orderOf(getColumn(columns, field), isDescending)
  const all = [order, ...tables.keys.map(({ name }) => `r.${name}`)]
  // Sorted by a part of the key, that part is named once.
  const places = all.flatMap((expression, at) => (all.indexOf(expression) === at ? [at] : []))
  const sorted = places.map((at) => all[at] ?? '')
  const where = whereText(tables, wish, values)
  const after =
    page.after === undefined
      ? ''
      : ` and ${afterText(sorted, placesOf(page.after, places), { values, isDescending })}`
  const direction = isDescending ? 'desc' : 'asc'
  const from = fromText(tables, isJoinedIn(tables, [field, ...wish.filters.map((filter) => filter.field)]))
  const keys = tables.keys.map(({ name, type }, index) => `${shown(`r.${name}`, type)} as k${index}`)
  return {
    text: `select ${order} as "sortKey", ${keys.join(', ')} from ${from} ${where}${after}
      order by ${sorted.map((expression) => `${expression} ${direction}`).join(', ')} limit ${values.add(page.limit)}`,
    values: values.list,
  }
}

/** The rows of these keys in the order of the keys, as far as they are still what the list asks for. */
export function rowsText(
  tables: RegistryTables,
  wish: ListWish,
  keys: readonly (readonly (string | number)[])[],
): SelectText {
  const values = new Values()
  const lists = tables.keys.map(
    ({ type }, index) => `${values.add(keys.map((key) => key[index]))}::${type}[]`,
  )
  const names = tables.keys.map((_, index) => `k${index}`)
  const on = tables.keys.map(({ name }, index) => ` and r.${name} = k.k${index}`)
  const joined = isAboutEnterprise(tables) ? ` ${joinText}` : ''
  return {
    text: `select ${selectList(readColumns(tables), wish.fields)}, r.version
      from unnest(${lists.join(', ')}) with ordinality as k(${names.join(', ')}, place)
      join ${tables.current} r on r.district = $1${on.join('')}${joined} ${whereText(tables, wish, values)} order by k.place`,
    values: values.list,
  }
}

function placesOf<Value>(values: readonly Value[], places: readonly number[]): readonly Value[] {
  return values.filter((_, at) => places.includes(at))
}

export function countText(tables: RegistryTables, wish: Omit<ListOrder, 'sort'>): SelectText {
  const values = new Values()
  const where = whereText(tables, wish, values)
  const isJoined = isJoinedIn(
    tables,
    wish.filters.map(({ field }) => field),
  )
  const from = fromText(tables, isJoined)
  const text = `select count(*)::int as count from ${from} ${where}`
  return { text, values: values.list }
}

function whereText(
  tables: RegistryTables,
  { filters, words }: Omit<ListOrder, 'sort'>,
  values: Values,
): string {
  const columns = readColumns(tables)
  const conditions = [
    ...filters.map((filter) => filterText(getColumn(columns, filter.field), filter, values)),
    ...wordsText(tables, words, values),
  ]
  return `where r.district = $1${conditions.map((condition) => ` and ${condition}`).join('')}`
}

/**
 * `$2` and on are the parts of the key; with `parts` fewer than there are, all rows whose key begins with them. What a version is, beside its values, has a name with a
 * line in front, which no field has: a title has a `validTo` of its own.
 */
export function findText(tables: RegistryTables, parts = tables.keys.length): string {
  const from = tables.isDated ? ', r.valid_from::text as "_validFrom"' : ''
  return `select ${ownColumns(tables)}${from}, ${versionColumns} from ${tables.current} r where r.district = $1 and ${onKey(tables, parts)}`
}

export function historyText(tables: RegistryTables, parts = tables.keys.length): string {
  const dates = tables.isDated ? ', r.valid_from::text as "_validFrom", r.valid_to::text as "_validTo"' : ''
  return `select ${ownColumns(tables)}${dates}, ${versionColumns}, r.replaced_at as "_replacedAt", r.replaced_by as "_replacedBy"
    from ${tables.history} r where r.district = $1 and ${onKey(tables, parts)} order by r.version desc`
}

const versionColumns = 'r.version as "_version", r.recorded_at as "_recordedAt", r.change_id as "_changeId"'

function ownColumns({ columns }: RegistryTables): string {
  return columns.map(({ field, name, type }) => `${shown(`r.${name}`, type)} as "${field}"`).join(', ')
}

function onKey({ keys }: RegistryTables, parts: number): string {
  return keys
    .slice(0, parts)
    .map(({ name }, index) => `r.${name} = $${index + 2}`)
    .join(' and ')
}

const joinText = `left join ${enterpriseTable} e on e.district = $1 and e.credit_code = r.enterprise`

function fromText({ current }: RegistryTables, isJoined: boolean): string {
  return isJoined ? `${current} r ${joinText}` : `${current} r`
}

/** Whether one of the fields is the enterprise's. */
function isJoinedIn(tables: RegistryTables, fields: readonly string[]): boolean {
  return readColumns(tables).some(
    ({ field, isOfEnterprise }) => isOfEnterprise === true && fields.includes(field),
  )
}

function selectList(columns: readonly ReadColumn[], fields: readonly string[]): string {
  return columns
    .filter(({ field }) => fields.includes(field))
    .map(({ field, expression, type }) => `${shown(expression, type)} as "${field}"`)
    .join(', ')
}

/** A day is text in every row that leaves the store. */
function shown(expression: string, type: RegistryColumn['type']): string {
  return type === 'date' ? `${expression}::text` : expression
}

function getColumn(columns: readonly ReadColumn[], field: string): ReadColumn {
  const found = columns.find((column) => column.field === field)
  if (found === undefined) throw new Error(`no column ${field} in this list`)
  return found
}

const signs = { eq: '=', gte: '>=', lte: '<=' } as const

function filterText({ expression, type }: ReadColumn, filter: RecordFilter, values: Values): string {
  switch (filter.is) {
    case 'missing':
      return `${expression} is null`
    case 'present':
      return `${expression} is not null`
    case 'one-of':
      return `${expression} = any(${values.add(filter.values)}::${type}[])`
    case 'contains':
      return `${expression} ilike ${values.add(`%${String(filter.value).replace(/[\\%_]/g, '\\$&')}%`)}`
    case 'eq':
    case 'gte':
    case 'lte':
      return `${expression} ${signs[filter.is]} ${values.add(filter.value)}::${type}`
  }
}

/** Names in any part, codes only where the words could stand in one. Enterprises are found first, of which there are fewer than rows about them. */
function wordsText(tables: RegistryTables, words: string | undefined, values: Values): readonly string[] {
  const trimmed = words?.trim() ?? ''
  if (trimmed === '') return []
  const pattern = values.add(`%${trimmed.replace(/[\\%_]/g, '\\$&')}%`)
  const mayBeCode = /^[0-9a-z]+$/i.test(trimmed)
  if (isAboutEnterprise(tables)) {
    const named = `r.enterprise in (select w.credit_code from ${enterpriseTable} w where w.district = $1 and w.name ilike ${pattern})`
    return [mayBeCode ? `(${named} or r.enterprise ilike ${pattern})` : named]
  }
  const named = tables.columns.filter(
    ({ name, isKey, kind }) => name === 'name' || (isKey && (mayBeCode || kind !== 'credit-code')),
  )
  return [`(${named.map(({ name }) => `r.${name} ilike ${pattern}`).join(' or ')})`]
}

/** Missing values come last whichever way it is sorted; Chinese goes by its pinyin. */
function orderOf({ expression, type, isKey = false }: ReadColumn, isDescending: boolean): string {
  if (isKey) return expression
  switch (type) {
    case 'text':
      return `coalesce(${expression}, ${isDescending ? "''" : 'chr(65535)'}) collate "zh-x-icu"`
    case 'boolean':
      return `coalesce(${expression}::int, ${isDescending ? -1 : 2})`
    case 'date':
      return `coalesce(${expression}, '${isDescending ? '-infinity' : 'infinity'}'::date)::text`
    case 'integer':
    case 'double precision':
      return `coalesce(${expression}::double precision, '${isDescending ? '-infinity' : 'infinity'}')`
  }
}

function afterText(
  expressions: readonly string[],
  after: readonly (string | number)[],
  { values, isDescending }: { readonly values: Values; readonly isDescending: boolean },
): string {
  const marks = after.map((value) => values.add(value))
  const casts = expressions.map(
    (expression, index) =>
      `${marks[index]}${expression.includes('double precision') ? '::double precision' : ''}`,
  )
  return `(${expressions.join(', ')}) ${isDescending ? '<' : '>'} (${casts.join(', ')})`
}

/** Parameters as they are named; `$1` is the district. */
class Values {
  readonly list: unknown[] = []

  add(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length + 1}`
  }
}
