/**
 * Looks at the first rows of a file: where its tables are and what their columns mean. A sheet whose heads were confirmed before goes straight on; every other waits
 * for a person.
 */

import enterprise from '../../../content/registries/enterprise.ts'
import { isFilled, rawText, type SheetSample } from '../../../domain/grid/grid.ts'
import type { ImportMapping } from '../../../domain/registry/import-view.ts'
import { applyMapping } from '../../../domain/registry/mapping/apply-mapping.ts'
import { headFingerprint } from '../../../domain/registry/mapping/head-fingerprint.ts'
import { type Mapping, makeMapping } from '../../../domain/registry/mapping/mapping.ts'
import { recogniseWorkbook } from '../../../domain/registry/recognise/recognise-workbook.ts'
import type { Recognised, RecognisedColumn } from '../../../domain/registry/recognise/recognised.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import { moveImport } from '../../../store/registry/import-store.ts'
import { findMapping } from '../../../store/registry/sheet-mapping-store.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Context } from '../../context.ts'
import { ImportProblem } from './import-problem.ts'
import type { ImportAtWork, ImportRun, KeptRecognition, OpenedImport } from './open-import.ts'

/** The import as it stands then; undefined when somebody cancelled it meanwhile. */
export async function recogniseImport(
  context: Context,
  { district, id }: ImportRun,
  { row, registry, sample, lookups }: ImportAtWork,
): Promise<OpenedImport | undefined> {
  const sampled = await sample()
  if (!sampled.isOk) throw new ImportProblem(firstOf(sampled.diagnostics))
  const seen = recogniseWorkbook(sampled.value, { registry, identity: enterprise, lookups })
  if (seen.chosen.length === 0)
    throw new ImportProblem(firstOf(seen.tables.flatMap(({ remarks }) => remarks)))
  const tables = seen.tables.map((table) => ownColumns(table, registry, row.enterable))
  const foreign = [...new Set(tables.flatMap((table) => table.foreign))]
  const at = context.installation.clock()
  return context.database.withDistrict(district, async (tx) => {
    const remembered = await rememberTables(
      tx,
      tables.map(({ table }) => table),
      registry,
    )
    const recognised: KeptRecognition = {
      ...seen,
      tables: remembered.map(({ table }) => table),
      foreign,
      samples: Object.fromEntries(
        sampled.value.map((sample, at) => [sample.name, samplesOf(sample, remembered[at]?.table)]),
      ),
    }
    const mapping = proposeMapping(recognised, registry)
    const isKnown = remembered.every(({ table, isKnown }) => isKnown || !seen.chosen.includes(table.sheet))
    const to = isKnown && hasNoQuestion(recognised, mapping, registry) ? 'checking' : 'mapping'
    const isMoved = await moveImport(tx, { id, from: ['recognising'], to, recognised, mapping }, at)
    return isMoved ? { ...row, state: to, recognised, mapping } : undefined
  })
}

function firstOf(remarks: readonly { readonly severity: string }[]) {
  const [first] = [...remarks].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  if (first === undefined) throw new Error('a file without a table has a remark that says so')
  return first as ConstructorParameters<typeof ImportProblem>[0]
}

interface OwnTable {
  readonly table: Recognised
  readonly foreign: readonly string[]
}

/** Columns that another unit provides are known and left out. */
function ownColumns(table: Recognised, registry: Registry, own: readonly string[]): OwnTable {
  const isForeign = ({ use }: RecognisedColumn) => use.kind === 'field' && !own.includes(use.field)
  const foreign = table.columns.flatMap(({ use }) =>
    use.kind === 'field' && !own.includes(use.field) ? [use.field] : [],
  )
  const columns = table.columns.map((column) =>
    isForeign(column) ? { ...column, use: { kind: 'none' as const } } : column,
  )
  const given = Object.fromEntries(Object.entries(table.given).filter(([field]) => own.includes(field)))
  const missing = table.missing.filter((field) => own.includes(field) || registry.key.includes(field))
  return { table: { ...table, columns, given, missing }, foreign }
}

interface RememberedTable {
  readonly table: Recognised
  readonly isKnown: boolean
}

async function rememberTables(
  tx: Tx,
  tables: readonly Recognised[],
  registry: Registry,
): Promise<readonly RememberedTable[]> {
  const remembered: RememberedTable[] = []
  for (const table of tables) {
    const key = { registry: registry.id, fingerprint: headFingerprint(table) }
    const known = table.kind === 'table' ? await findMapping<Mapping>(tx, key) : undefined
    remembered.push({
      table: known === undefined ? table : applyMapping(table, known),
      isKnown: known !== undefined,
    })
  }
  return remembered
}

export function proposeMapping(recognised: KeptRecognition, registry: Registry): ImportMapping {
  const sheets = recognised.tables
    .filter(({ sheet }) => recognised.chosen.includes(sheet))
    .map((table) => makeMapping(table, registry).mapping)
  return { sheets, period: null, validFrom: null, blanks: 'keep' }
}

/** Nothing left to be said by a person: no question, every row has its time, nothing required is missing. */
function hasNoQuestion(recognised: KeptRecognition, mapping: ImportMapping, registry: Registry): boolean {
  const chosen = recognised.tables.filter(({ sheet }) => recognised.chosen.includes(sheet))
  const time = registry.period === 'none' ? undefined : registry.key.at(-1)
  const hasTime = mapping.sheets.every(
    ({ columns, given }) =>
      time === undefined ||
      given[time] !== undefined ||
      columns.some(({ use }) => use.kind === 'field' && use.field === time),
  )
  return (
    hasTime &&
    !registry.isDated &&
    chosen.every(({ questions, missing }) => questions.length === 0 && missing.length === 0)
  )
}

const shownSamples = 5

/** What stands in each column below the head, so that a person sees what is meant. */
function samplesOf(
  sample: SheetSample,
  table: Recognised | undefined,
): Readonly<Record<number, readonly string[]>> {
  const below = sample.rows.filter(({ number }) => number > (table?.headLast ?? 0))
  const columns = (table?.columns ?? []).map(({ column }) => {
    const filled = below.map(({ cells }) => cells[column - 1]).filter(isFilled)
    return [column, filled.slice(0, shownSamples).map((cell) => rawText(cell).trim().slice(0, 40))]
  })
  return Object.fromEntries(columns)
}
