/**
 * Makes the tables of the registries and adds the columns of new fields and the indexes that are missing; it takes nothing away and changes no type.
 *
 *     await syncRegistries(client, registries)   // inside the migration's lock
 *
 * Which tables there are stands in `registry_table`, so that backup, checks and tests find them without knowing the definitions.
 */
import type pg from 'pg'
import type { Registry } from '../../domain/registry/registry.ts'
import { type RegistryColumn, type RegistryTables, registryTables } from '../registry/registry-tables.ts'
import { appRole } from './app-role.ts'
import { StoreProblem } from './store-problem.ts'

interface MadeTable {
  readonly registry: string
  readonly columns: readonly RegistryColumn[]
  readonly isDated: boolean
}

export async function syncRegistries(client: pg.Client, registries: readonly Registry[]): Promise<void> {
  const made = await loadMade(client)
  for (const registry of registries) {
    const tables = registryTables(registry)
    const before = made.find((table) => table.registry === registry.id)
    const statements = before === undefined ? createTables(tables) : addColumns(before, tables)
    if (statements.length > 0) await makeColumns(client, tables, statements)
  }
  await addIndexes(client, registries.map(registryTables))
}

/** Asked of the catalogue at once, so that a start at which nothing is missing does not wait for each. */
async function addIndexes(client: pg.Client, all: readonly RegistryTables[]): Promise<void> {
  const names = all.flatMap(({ indexes }) => indexes.map(({ name }) => name))
  const found = await client.query<{ name: string }>(
    `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname = any($1) and i.indisvalid`,
    [names],
  )
  const there = new Set(found.rows.map(({ name }) => name))
  for (const tables of all) {
    const missing = tables.indexes.filter(({ name }) => !there.has(name))
    const statements = missing.map(({ name, columns }) => {
      const text = `create index if not exists ${name} on ${tables.current} (district, ${columns.join(', ')})`
      return { text }
    })
    if (statements.length > 0) await applyAll(client, tables, statements)
  }
}

async function loadMade(client: pg.Client): Promise<readonly MadeTable[]> {
  const result = await client.query<MadeTable>(
    'select registry, columns, is_dated as "isDated" from registry_table',
  )
  return result.rows
}

interface Text {
  readonly text: string
  readonly values?: readonly unknown[]
}

/** With what was made so far written down. */
async function makeColumns(
  client: pg.Client,
  tables: RegistryTables,
  statements: readonly string[],
): Promise<void> {
  const kept = {
    text: `insert into registry_table (registry, columns, is_dated) values ($1, $2, $3)
       on conflict (registry) do update set columns = excluded.columns`,
    values: [tables.registry, JSON.stringify(tables.columns), tables.isDated],
  }
  await applyAll(client, tables, [...statements.map((text) => ({ text })), kept])
}

async function applyAll(
  client: pg.Client,
  { registry }: RegistryTables,
  statements: readonly Text[],
): Promise<void> {
  await client.query('begin')
  try {
    for (const { text, values = [] } of statements) await client.query(text, [...values])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    const reason = error instanceof Error ? error.message : String(error)
    const text = `The tables of the registry “${registry}” could not be made and nothing was changed: ${reason}`
    throw new StoreProblem('registry-failed', text, error)
  }
}

function createTables(tables: RegistryTables): readonly string[] {
  const { current, history, staging, isDated } = tables
  const keys = ['district', ...tables.keys.map(({ name }) => name)].join(', ')
  const fields = tables.columns.map((column) => columnOf(column, column.isKey)).join(', ')
  const dates = isDated ? ', valid_from date not null' : ''
  const version = 'version integer not null, recorded_at timestamptz not null, change_id uuid not null'
  const former = `${isDated ? ', valid_to date not null' : ''}, replaced_at timestamptz not null, replaced_by uuid not null`
  const loose = tables.columns.map((column) => columnOf(column, false)).join(', ')
  return [
    `create table ${current} (district text not null, ${fields}${dates}, ${version}, primary key (${keys}))`,
    `create table ${history} (district text not null, ${fields}${dates}, ${version}${former}, primary key (${keys}, version))`,
    `create unlogged table ${staging} (district text not null, import_id uuid not null, row_number integer not null, ${loose})`,
    `create index ${current}_change on ${current} (district, change_id)`,
    `create index ${history}_replaced on ${history} (district, replaced_by)`,
    `create index ${staging}_import on ${staging} using brin (import_id)`,
    `grant select, insert, update, delete on ${current} to ${appRole}`,
    `grant select, insert on ${history} to ${appRole}`,
    `grant select, insert, update, delete on ${staging} to ${appRole}`,
    ...[current, history].flatMap(isolate),
  ]
}

function isolate(table: string): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy one_district on ${table} using (district = nullif(current_setting('app.district', true), ''))`,
  ]
}

function addColumns(before: MadeTable, tables: RegistryTables): readonly string[] {
  if (before.isDated !== tables.isDated) {
    throw new StoreProblem(
      'registry-changed',
      `The registry “${tables.registry}” cannot begin or cease to be dated.`,
    )
  }
  return tables.columns.flatMap((column) => {
    const known = before.columns.find(({ name }) => name === column.name)
    if (known === undefined) {
      return [tables.current, tables.history, tables.staging].map(
        (table) => `alter table ${table} add column ${columnOf(column, false)}`,
      )
    }
    if (known.type === column.type && known.isKey === column.isKey) return []
    const text = `The field “${column.field}” of the registry “${tables.registry}” was ${describe(known)} and is now ${describe(column)}. A column's meaning never changes: give the changed field a new key.`
    throw new StoreProblem('registry-changed', text)
  })
}

function describe({ type, isKey }: RegistryColumn): string {
  return `${type}${isKey ? ' in the key' : ''}`
}

function columnOf({ name, type }: RegistryColumn, isRequired: boolean): string {
  return `${name} ${type}${isRequired ? ' not null' : ''}`
}
