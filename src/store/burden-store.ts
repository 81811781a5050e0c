/**
 * What reporting burden is counted from: rows of a registry by town, and how many sheets of a round show a value.
 *
 *     await countRowsByTown(tx, registryTables(enterpriseMonth), null)   // [{ town: '330212110', rows: 42 }, …] of the last month
 */
import type { RowCount } from '../domain/registry/burden/count-burden.ts'
import { defineStatements } from './engine/statement.ts'
import type { RegistryColumn, RegistryTables } from './registry/registry-tables.ts'
import type { Tx } from './tx.ts'

export interface BurdenRound {
  readonly id: string
  readonly title: string
  /** Of the rows that are asked about. */
  readonly year: number
  readonly fields: readonly string[]
}

export const burdenStatements = defineStatements('burden', {
  rounds: `select id, title, year, fields from confirmation_round where district = $1 and opened_at >= $2 and opened_at < $3
    order by opened_at, id`,
})

export async function listRoundsOpened(
  tx: Tx,
  span: { readonly from: Date; readonly before: Date },
): Promise<readonly BurdenRound[]> {
  return tx.rows<BurdenRound>(burdenStatements.rounds, [tx.district, span.from, span.before])
}

/** Of the last year or month that has rows, or all where the registry has no period; `enterprises` keeps to some credit codes. */
export async function countRowsByTown(
  tx: Tx,
  tables: RegistryTables,
  enterprises: readonly string[] | null,
): Promise<readonly RowCount[]> {
  const statement = { name: `${tables.current}.parties`, text: partyText(tables) }
  return tx.rows<RowCount>(statement, [tx.district, enterprises])
}

/** The town is that of the row; else that of the enterprise which the row is about. */
export function partyText({ current, columns, keys }: RegistryTables): string {
  const code = keys[0]?.name ?? ''
  const isOwnTown = columns.some(({ name }) => name === 'town')
  const period = keys.find(({ kind }) => kind === 'year' || kind === 'month')?.name
  const isLast =
    period === undefined
      ? ''
      : ` and r.${period} = (select max(m.${period}) from ${current} m where m.district = $1)`
  const town = isOwnTown ? 'r.town' : 'e.town'
  const join = isOwnTown
    ? ''
    : ` left join registry_enterprise e on e.district = $1 and e.credit_code = r.${code}`
  return `select ${town} as town, count(*)::int as rows from ${current} r${join} where r.district = $1 and ($2::text[] is null or r.${code} = any($2))${isLast} group by 1 order by 1`
}

/** Sheets of a round, and on how many of them each field is shown filled in, in the order of `columns`. */
export async function countFilled(
  tx: Tx,
  tables: RegistryTables,
  wish: {
    readonly round: BurdenRound
    readonly columns: readonly RegistryColumn[]
    readonly enterprises: readonly string[] | null
  },
): Promise<{ readonly sheets: number; readonly filled: readonly number[] }> {
  const { round, columns, enterprises } = wish
  const statement = { name: '', text: filledText(tables, columns) }
  const values = [tx.district, round.id, round.year, enterprises]
  const [row] = await tx.rows<Readonly<Record<string, number>>>(statement, values)
  return { sheets: row?.sheets ?? 0, filled: columns.map((_, index) => row?.[`f${index}`] ?? 0) }
}

export function filledText({ current, keys }: RegistryTables, columns: readonly RegistryColumn[]): string {
  const code = keys[0]?.name ?? ''
  const counts = columns.map(({ name }, index) => `, count(r.${name})::int as f${index}`).join('')
  const year = keys.some(({ kind }) => kind === 'year') ? ' and r.year = $3::int' : ' and $3::int is not null'
  return `select count(*)::int as sheets${counts} from confirmation_sheet s left join ${current} r on r.district = $1 and r.${code} = s.enterprise${year} where s.district = $1 and s.round_id = $2 and ($4::text[] is null or s.enterprise = any($4))`
}
