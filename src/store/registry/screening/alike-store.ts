/**
 * Firms that have something in common with those that an import brings, found without loading all of them: the same telephone, or the same figures but for what stands
 * behind the point.
 *
 *     const groups = await listSharedPhones(tx, people)   // [['9133…', '9133…'], …]
 *     const rows = await loadAlikeRows(tx, years, { staged, figures, since: 2025 })   // columns enterprise, year and the figures
 */
import type { CodeList } from '../../../base/code-list.ts'
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import type { RegistryColumn, RegistryTables } from '../registry-tables.ts'
import type { StagedChange } from '../staging-store.ts'
import { checkedId, copied, getPeriodColumn, listOfCodes, plain } from './screen-text.ts'

type Staged = Pick<StagedChange, 'tables' | 'importId'>

/** Codes of firms that have a telephone together, of people that are stored and of those that an import brings. */
export async function listSharedPhones(
  tx: Tx,
  people: RegistryTables,
  importId?: string,
): Promise<readonly (readonly string[])[]> {
  const stored = `select r.enterprise, r.phone from ${people.current} r where r.district = $1`
  const brought = `select s.enterprise, s.phone from ${people.staging} s where s.district = $1 and s.import_id = $2`
  const text = `select array_agg(p.enterprise) as codes from (${stored} union all ${brought}) p
    where p.phone is not null group by replace(normalize(p.phone, nfkc), ' ', '')
    having min(p.enterprise) <> max(p.enterprise)`
  const values = [tx.district, importId ?? null]
  return (await tx.rows<{ codes: readonly string[] }>(plain(text), values)).map(({ codes }) => codes)
}

export interface AlikeWish {
  readonly staged: Staged
  /** Fields of the years that are compared. */
  readonly figures: readonly string[]
  /** The first year that is brought: of firms found later rows too, whatever their figures, and none from long before it. Without it rows of all years. */
  readonly since?: number
  /** The firms that are known. */
  readonly known: CodeList
  /** All rows of these firms instead of those with figures that are brought. */
  readonly firms?: readonly string[]
}

/** Figures of one year, or of the next: of years that lie further apart they agree by chance. */
const yearsApart = 1

/** Stored years of firms: those whose figures stand in the import as well, and of these firms those that are later than what the import brings. */
export function loadAlikeRows(tx: Tx, years: RegistryTables, wish: AlikeWish): Promise<Table> {
  const columns = years.columns.filter(({ field }) => wish.figures.includes(field))
  const period = getPeriodColumn(years)
  const names = ['r.enterprise', `r.${period.name}`, ...columns.map(({ name }) => `r.${name}`)]
  const isAlike =
    wish.firms === undefined
      ? `(${keysOf('r', columns)}) in (${broughtKeys(years, wish, columns)})`
      : `r.enterprise = any(${listOfCodes(wish.firms)})`
  const rows = (where: string) =>
    `select ${names.join(', ')} from ${years.current} r where r.district = $1 and ${where}`
  const around = (since: number) =>
    `with alike as materialized (${rows(`r.${period.name} >= ${since - yearsApart} and ${isAlike}`)})
    table alike union all ${rows(`r.${period.name} > ${since} and r.enterprise in (select enterprise from alike)`)}`
  const query = wish.since === undefined ? rows(isAlike) : around(Math.trunc(wish.since))
  const enterprise = { field: 'enterprise', kind: 'reference', type: 'text', known: wish.known } as const
  return copied(tx, query, [enterprise, period, ...columns])
}

/** Figures that are brought; where people are, the stored ones of their firms. */
function broughtKeys(
  years: RegistryTables,
  { staged: { tables, importId } }: AlikeWish,
  columns: readonly RegistryColumn[],
): string {
  const own = `s.district = $1 and s.import_id = '${checkedId(importId)}'`
  const keys = keysOf('k', columns)
  if (tables.current === years.current)
    return `select ${keys} from ${tables.staging} k where ${own.replaceAll('s.', 'k.')} and ${tells('k', columns)}`
  return `select ${keys} from ${years.current} k where k.district = $1
    and k.enterprise in (select s.enterprise from ${tables.staging} s where ${own}) and ${tells('k', columns)}`
}

/** Whether at least two of the figures are large enough to say something. */
function tells(table: string, columns: readonly RegistryColumn[]): string {
  const known = columns.map(({ name }) => `coalesce(${table}.${name} >= 9.5, false)::int`)
  return `${known.join(' + ')} >= 2`
}

/** Whole figures; small and missing ones say nothing and are all the same. */
function keysOf(table: string, columns: readonly RegistryColumn[]): string {
  return columns.map(({ name }) => `greatest(floor(${table}.${name} + 0.5), 9)`).join(', ')
}
