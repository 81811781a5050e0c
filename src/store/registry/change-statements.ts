/**
 * How rows in staging become rows of a registry, and how that is undone: the statements, made from the definition.
 *
 *     const { update } = applyStatements(registryTables(enterpriseYear), { fields: ['taxWanYuan'], blanks: 'keep' })
 *
 * A version of a row is never lost: before a row changes or goes, it is copied into the history with the change that replaced it.
 */
import type { Statement } from '../tx.ts'
import { enterpriseTable, isAboutEnterprise } from './record-statements.ts'
import type { RegistryColumn, RegistryTables } from './registry-tables.ts'
import { findPeriodColumn } from './screening/screen-text.ts'

/** What the rows in staging bring. */
export interface Brought {
  /** Fields beside the key; all others of a row stay as they are. */
  readonly fields: readonly string[]
  /** What a blank says: nothing, or that the value is to go. */
  readonly blanks: 'keep' | 'clear'
}

export interface ApplyStatements {
  readonly count: Statement
  readonly differences: Statement
  readonly archive: Statement
  readonly update: Statement
  readonly insert: Statement
  /** As `insert`, for the rows of a whole file: also takes `$5`, the changes that took rows away. */
  readonly insertMany: Statement
  /** As `insertMany`, of keys that nobody has: one that is there already is a conflict. It costs half of the other. */
  readonly insertNew: Statement
}

/** A first version holds from here on: as far as anybody knows it always did. */
export const beginning = '1900-01-01'

/**
 * `$1` district, `$2` import; archive and update also take `$3` the change, `$4` the moment and, where the registry is dated, `$5` the day from which the rows hold.
 */
export function applyStatements(tables: RegistryTables, brought: Brought): ApplyStatements {
  const join = `${tables.current} c join ${tables.staging} s on s.district = $1 and ${onKeys(tables, 's', 'c')}`
  const bound = 'where c.district = $1 and s.district = $1 and s.import_id = $2'
  const changed = changedCondition(tables, brought)
  return unprepared({
    count: countText(tables, changed),
    differences: `select s.row_number as "row", to_jsonb(c) as before, to_jsonb(s) as after, ${nameOf(tables)} as name
      from ${withEnterprise(tables, join)} ${bound} and ${changed} and s.row_number > $3 order by s.row_number limit $4`,
    archive: archiveText(tables, { from: join, where: `${bound} and ${changed}`, validTo: dayOf(tables) }),
    update: updateText(tables, brought, changed),
    insert: insertText(tables, { from: staged(tables), last: lastOfEach(tables), keys: keysOf(tables) }),
    insertMany: insertText(tables, { ...joined(tables), keys: keysOf(tables) }),
    insertNew: insertText(tables, { ...joined(tables), keys: null }),
  })
}

/** What a person knows the record by: its own name, or that of the enterprise that it is about. */
function nameOf(tables: RegistryTables): string {
  if (tables.columns.some(({ name }) => name === 'name')) return 'c.name'
  return isAboutEnterprise(tables) ? 'e.name' : 'null'
}

function withEnterprise(tables: RegistryTables, join: string): string {
  if (!isAboutEnterprise(tables)) return join
  return `${join} left join ${enterpriseTable} e on e.district = $1 and e.credit_code = c.enterprise`
}

/** `$3` are the periods that are brought: of a long registry only their rows are compared. */
function countText(tables: RegistryTables, changed: string): string {
  const period = findPeriodColumn(tables)
  const within =
    period === undefined ? '$3::text[] is not null' : `c.${period.name} = any($3::${period.type}[])`
  return `select count(*)::int as rows, (count(*) filter (where c.district is null))::int as added,
    (count(*) filter (where c.district is not null and ${changed}))::int as changed
    from ${tables.staging} s left join ${tables.current} c on c.district = $1 and ${within} and ${onKeys(tables, 's', 'c')}
    where s.district = $1 and s.import_id = $2`
}

function updateText(tables: RegistryTables, brought: Brought, changed: string): string {
  const sets = broughtColumns(tables, brought).map(({ name }) => `${name} = ${broughtValue(name, brought)}`)
  const from = tables.isDated ? ['valid_from = greatest(c.valid_from, $5::date)'] : []
  const all = [...sets, ...from, 'version = c.version + 1', 'recorded_at = $4', 'change_id = $3']
  return `update ${tables.current} c set ${all.join(', ')} from ${tables.staging} s
    where c.district = $1 and s.district = $1 and s.import_id = $2 and ${onKeys(tables, 's', 'c')} and ${changed}`
}

interface Inserted {
  readonly from: string
  /** Number of the last version that a row had before it was taken away; null where there was none. */
  readonly last: string
  /** Those that are there already stay out; null where there is none of them. */
  readonly keys: string | null
}

/**
 * Keys that are there already are found by the key's index: a join is planned before the first row is there and would look for each row in a growing table.
 * A row that was there once goes on from its last version, so that no two of its versions have one number.
 */
function insertText(tables: RegistryTables, { from, last, keys }: Inserted): string {
  const names = tables.columns.map(({ name }) => name).join(', ')
  const values = tables.columns.map(({ name }) => `s.${name}`).join(', ')
  return `insert into ${tables.current} (district, ${names}${tables.isDated ? ', valid_from' : ''}, version, recorded_at, change_id)
    select $1, ${values}${tables.isDated ? `, '${beginning}'` : ''}, coalesce(${last}, 0) + 1, $4::timestamptz, $3::uuid from ${from}
    where s.district = $1 and s.import_id = $2 ${keys === null ? '' : `on conflict (${keys}) do nothing`}`
}

function staged(tables: RegistryTables): string {
  return `${tables.staging} s`
}

function keysOf(tables: RegistryTables): string {
  return ['district', ...tables.keys.map(({ name }) => name)].join(', ')
}

function lastOfEach(tables: RegistryTables): string {
  return `(select max(h.version) from ${tables.history} h where h.district = $1 and ${onKeys(tables, 'h', 's')})`
}

/** Rows that were taken away have their last version in the history, with the change that took them away: mostly there are none, and nothing is looked up row by row. */
function joined(tables: RegistryTables): Pick<Inserted, 'from' | 'last'> {
  const keys = tables.keys.map(({ name }) => `h.${name}`).join(', ')
  const gone = `select ${keys}, max(h.version) as last from ${tables.history} h
    where h.district = $1 and h.replaced_by = any($5::uuid[]) group by ${keys}`
  return { from: `${staged(tables)} left join (${gone}) g on ${onKeys(tables, 'g', 's')}`, last: 'g.last' }
}

/** `$1` district, `$2` import, `$3` ids and `$4` moments of the changes that the rows' numbers point to. */
export function loadStatement(tables: RegistryTables): Statement {
  const names = tables.columns.map(({ name }) => name).join(', ')
  const dated = tables.isDated
    ? { name: ', valid_from', value: `, '${beginning}'::date` }
    : { name: '', value: '' }
  const text = `insert into ${tables.current} (district, ${names}${dated.name}, version, recorded_at, change_id)
    select $1, ${names}${dated.value}, 1, ($4::timestamptz[])[row_number], ($3::uuid[])[row_number]
    from ${tables.staging} where district = $1 and import_id = $2`
  return unprepared({ load: text }).load
}

export interface UndoStatements {
  readonly overtaken: Statement
  readonly archive: Statement
  readonly remove: Statement
  readonly restore: Statement
}

/** `$1` district, `$2` the change that is undone, `$3` the change that undoes, `$4` the moment. */
export function undoStatements(tables: RegistryTables): UndoStatements {
  const { current, history } = tables
  // By the key and not by the change, of which a server that has not counted yet expects one row: each row would be compared with all others.
  const former = `h.district = $1 and ${onKeys(tables, 'h', 'c')} and h.version = c.version - 1 and h.replaced_by is not distinct from $2`
  const sets = [
    ...tables.columns.filter(({ isKey }) => !isKey).map(({ name }) => `${name} = h.${name}`),
    ...(tables.isDated ? ['valid_from = h.valid_from'] : []),
    'version = c.version + 1',
    'recorded_at = $4',
    'change_id = $3',
  ]
  return unprepared({
    overtaken: `select count(*)::int as count from ${history} h where h.district = $1 and h.change_id = $2`,
    archive: archiveText(tables, {
      from: `${current} c`,
      where: 'where c.district = $1 and c.change_id = $2',
      validTo: 'c.valid_from',
    }),
    remove: `delete from ${current} c where c.district = $1 and c.change_id = $2
      and not exists (select 1 from ${history} h where ${former})`,
    restore: `update ${current} c set ${sets.join(', ')} from ${history} h
      where c.district = $1 and c.change_id = $2 and ${former}`,
  })
}

interface Archived {
  readonly from: string
  readonly where: string
  /** The day on which the former version ceased to hold. */
  readonly validTo: string
}

/** A correction, which holds from the same day on as what it corrects, leaves a version that never held. */
function archiveText(tables: RegistryTables, { from, where, validTo }: Archived): string {
  const names = [...tables.columns.map(({ name }) => name), ...(tables.isDated ? ['valid_from'] : [])]
  const dated = tables.isDated ? { name: ', valid_to', value: `, ${validTo}` } : { name: '', value: '' }
  return `insert into ${tables.history} (district, ${names.join(', ')}, version, recorded_at, change_id${dated.name}, replaced_at, replaced_by)
    select $1, ${names.map((name) => `c.${name}`).join(', ')}, c.version, c.recorded_at, c.change_id${dated.value}, $4::timestamptz, $3::uuid
    from ${from} ${where}`
}

function dayOf({ isDated }: RegistryTables): string {
  return isDated ? 'greatest(c.valid_from, $5::date)' : ''
}

function changedCondition(tables: RegistryTables, brought: Brought): string {
  const columns = broughtColumns(tables, brought)
  if (columns.length === 0) return 'false'
  const before = columns.map(({ name }) => `c.${name}`).join(', ')
  const after = columns.map(({ name }) => broughtValue(name, brought)).join(', ')
  return `row(${before}) is distinct from row(${after})`
}

function broughtColumns(tables: RegistryTables, { fields }: Brought): readonly RegistryColumn[] {
  return tables.columns.filter(({ field, isKey }) => !isKey && fields.includes(field))
}

export function broughtValue(name: string, { blanks }: Brought): string {
  return blanks === 'keep' ? `coalesce(s.${name}, c.${name})` : `s.${name}`
}

export function onKeys({ keys }: RegistryTables, left: string, right: string): string {
  return keys.map(({ name }) => `${left}.${name} = ${right}.${name}`).join(' and ')
}

/** The texts differ with the fields that are brought, so the server is not asked to keep them prepared. */
function unprepared<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): Readonly<Record<Key, Statement>> {
  const entries = Object.entries<string>(texts).map(([key, text]) => {
    return [key, { name: '', text: text.replace(/\s+/g, ' ').trim() }]
  })
  return Object.fromEntries(entries)
}
