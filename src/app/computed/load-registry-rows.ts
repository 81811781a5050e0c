/** Loads what indicators are computed from, in one read transaction: of each registry the fields that some formula reads. */
import { indicators } from '../../content/indicators/catalogue.generated.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import { fieldsOfMeasure } from '../../domain/formula/fields-of.ts'
import type { Registry } from '../../domain/registry/registry.ts'
import { countChanges, loadDatedColumns, loadVersions } from '../../store/registry/column-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'
import { getRegistry } from '../registry/get-registry.ts'
import type { RegistryRows } from './registry-rows.ts'

const formulas = indicators.flatMap(({ formula }) => formula ?? [])
/** What the facts of an enterprise are made from, beside its own registry. */
const factFields: Readonly<Record<string, readonly string[]>> = {
  'enterprise-year': ['size', 'isAboveScale', 'productCluster'],
  'cluster-list': ['cluster', 'toYear'],
}
const enterpriseFields = ['creditCode', 'name', 'town', 'industryCode', 'industryEdition']

/** Registries whose rows are told apart by year, or hold at any time. */
const computedFrom: readonly Registry[] = registries.filter(
  ({ id }) => factFields[id] !== undefined || formulas.some(({ over }) => over === id),
)

export async function loadRegistryRows(tx: Tx): Promise<RegistryRows> {
  const version = await countChanges(tx)
  const enterprises = await loadVersions(tx, registryTables(getRegistry('enterprise')), enterpriseFields)
  const tables = new Map<string, RegistryRows['enterprises']>()
  for (const registry of computedFrom) {
    tables.set(registry.id, await loadDatedColumns(tx, registryTables(registry), readFields(registry)))
  }
  return { version, enterprises, tables, made: new Map() }
}

function readFields({ id, key, fields }: Registry): readonly string[] {
  const read = formulas.filter(({ over }) => over === id).flatMap(({ value }) => fieldsOfMeasure(value))
  const wanted = new Set([...key, ...read, ...(factFields[id] ?? [])])
  return fields.flatMap((field) => (wanted.has(field.key) ? [field.key] : []))
}
