/**
 * The tables that a registry's definition asks for: rows as they are now, former versions, and rows on their way in.
 *
 *     registryTables(enterpriseYear).current   // 'registry_enterprise_year'
 *
 * Nothing is written by hand: a new field in `content/registries/` is a new column at the next start.
 */
import type { FieldKind } from '../../domain/registry/field.ts'
import type { Registry } from '../../domain/registry/registry.ts'

export interface RegistryColumn {
  readonly field: string
  /** The field's key in snake_case. */
  readonly name: string
  readonly kind: FieldKind
  readonly type: ColumnType
  readonly isKey: boolean
}

/** An index beside that of the key, for what lists are most often narrowed and sorted by. */
export interface RegistryIndex {
  readonly name: string
  /** Columns after the district. */
  readonly columns: readonly string[]
}

export type ColumnType = 'text' | 'double precision' | 'integer' | 'date' | 'boolean'

export interface RegistryTables {
  readonly registry: string
  readonly current: string
  readonly history: string
  /** Unlogged, without row-level security, since COPY does not go together with it: working storage, never backed up. */
  readonly staging: string
  /** In the order of the definition. */
  readonly columns: readonly RegistryColumn[]
  readonly keys: readonly RegistryColumn[]
  /** Of the rows as they are now. Few, since every one is written with every row that comes in. */
  readonly indexes: readonly RegistryIndex[]
  readonly isDated: boolean
}

const typeOf = {
  text: 'text',
  'credit-code': 'text',
  'industry-code': 'text',
  number: 'double precision',
  integer: 'integer',
  year: 'integer',
  month: 'text',
  date: 'date',
  choice: 'text',
  flag: 'boolean',
  reference: 'text',
} as const satisfies Record<FieldKind, ColumnType>

export function registryTables(registry: Registry): RegistryTables {
  const current = `registry_${registry.id.replaceAll('-', '_')}`
  const columns = registry.fields.map(({ key, type }) => ({
    field: key,
    name: snakeCase(key),
    kind: type.kind,
    type: typeOf[type.kind],
    isKey: registry.key.includes(key),
  }))
  const keys = registry.key.flatMap((key) => columns.filter(({ field }) => field === key))
  return {
    registry: registry.id,
    current,
    history: `${current}_history`,
    staging: `${current}_staging`,
    columns,
    keys,
    indexes: indexedFields(registry).map((key) => ({
      name: `${current}_by_${snakeCase(key)}`,
      columns: [snakeCase(key)],
    })),
    isDated: registry.isDated,
  }
}

/** The period, where rows are told apart by one, and the town. Figures have none: each costs a quarter of the time of an import, and there are dozens. */
function indexedFields({ key, period, fields }: Registry): readonly string[] {
  const periods = period === 'none' ? [] : key.slice(-1)
  const towns = fields.filter(({ type }) => type.kind === 'reference' && type.to === 'town')
  return [...periods, ...towns.map((field) => field.key)]
}

/** `taxWanYuan` is `tax_wan_yuan`. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
