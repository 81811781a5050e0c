/**
 * Fills the registries of a demo district with invented enterprises (演示数据), once: their years, months, titles, sites and lists, each brought by the change of the
 * day on which it would have come. It takes some seconds, so a server does it after its first answer; one transaction, so that an interrupted load leaves nothing.
 */

import {
  demoAmount,
  type EnterpriseAmount,
  enterpriseInputOf,
  hasEnterprises,
} from '../../content/districts/enterprise-input.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import { generateBatches } from '../../domain/demo/enterprises/generate-enterprises.ts'
import type { GeneratedRecord } from '../../domain/demo/enterprises/generated-record.ts'
import { prepareEnterprises } from '../../domain/demo/enterprises/prepare-enterprises.ts'
import type { Registry } from '../../domain/registry/registry.ts'
import { findLastChange } from '../../store/registry/column-store.ts'
import { type RegistryTables, registryTables } from '../../store/registry/registry-tables.ts'
import { stagedRowsOf } from '../../store/registry/staged-rows.ts'
import { applyStaged, loadStaged, stageRows } from '../../store/registry/staging-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { keepChange } from '../registry/keep-change.ts'

/** Does nothing where they are filled already, or where nothing is known to invent. */
export async function loadDemoRegistries(
  context: Context,
  district: string,
  amount: EnterpriseAmount = demoAmount,
): Promise<void> {
  if (!hasEnterprises(district)) return
  await context.database.workDistrict(district, async (tx) => {
    if ((await findLastChange(tx, 'enterprise')) !== null) return
    const loads = new Map(registries.map((registry) => [registry.id, new RegistryLoad(context, registry)]))
    const prepared = prepareEnterprises(enterpriseInputOf(district, amount))
    for (const { registry, records } of generateBatches(prepared))
      await loads.get(registry)?.take(tx, records)
    for (const load of loads.values()) await load.finish(tx)
  })
}

/** What came in on one day. */
interface Arrival {
  readonly id: string
  readonly at: Date
  rows: number
}

/** The rows of one registry: first states come in at once, what changed later follows day after day. */
class RegistryLoad {
  readonly #context: Context
  readonly #tables: RegistryTables
  readonly #importId: string
  readonly #arrivals = new Map<string, Arrival>()
  readonly #later = new Map<string, GeneratedRecord[]>()
  #lastKey = ''

  constructor(context: Context, registry: Registry) {
    this.#context = context
    this.#tables = registryTables(registry)
    this.#importId = context.newId()
  }

  /** What is to come in later than today is left out. */
  async take(tx: Tx, records: readonly GeneratedRecord[]): Promise<void> {
    const today = dayOf(this.#context.now)
    const first = records.filter((record) => record.arrivedOn <= today && this.#isFirstState(record))
    const numbers = first.map(({ arrivedOn }) => this.#arrive(arrivedOn))
    const rows = first.map(({ row }) => row)
    await this.#stage(tx, this.#importId, stagedRowsOf(this.#tables, rows, numbers))
  }

  async finish(tx: Tx): Promise<void> {
    const arrivals = [...this.#arrivals.values()]
    await loadStaged(tx, { tables: this.#tables, importId: this.#importId }, arrivals)
    for (const { id, at, rows } of arrivals) await this.#keep(tx, { id, at, added: rows, changed: 0 })
    for (const [from, records] of [...this.#later].sort()) await this.#change(tx, from, records)
  }

  /** Later states of a row follow its first one. */
  #isFirstState(record: GeneratedRecord): boolean {
    if (!this.#tables.isDated) return true
    const key = this.#tables.keys.map(({ field }) => record.row[field]).join('~')
    const isFirst = key !== this.#lastKey
    this.#lastKey = key
    if (!isFirst && record.from !== null) {
      const same = this.#later.get(record.from) ?? []
      same.push(record)
      this.#later.set(record.from, same)
    }
    return isFirst
  }

  /** The number of the arrival, counted from 1. */
  #arrive(day: string): number {
    const arrival = this.#arrivals.get(day) ?? { id: this.#context.newId(), at: morningOf(day), rows: 0 }
    arrival.rows += 1
    this.#arrivals.set(day, arrival)
    return [...this.#arrivals.keys()].indexOf(day) + 1
  }

  async #change(tx: Tx, from: string, records: readonly GeneratedRecord[]): Promise<void> {
    const tables = this.#tables
    const importId = this.#context.newId()
    const rows = records.map(({ row }) => row)
    const numbers = rows.map((_, index) => index + 1)
    await this.#stage(tx, importId, stagedRowsOf(tables, rows, numbers))
    const change = { id: this.#context.newId(), at: morningOf(records[0]?.arrivedOn ?? from), from }
    const staged = {
      tables,
      importId,
      fields: tables.columns.map(({ field }) => field),
      blanks: 'keep',
    } as const
    const counts = await applyStaged(tx, staged, change)
    await this.#keep(tx, { ...change, ...counts })
  }

  async #stage(tx: Tx, importId: string, rows: ReturnType<typeof stagedRowsOf>): Promise<void> {
    const fields = this.#tables.columns.map(({ field }) => field)
    await stageRows(tx, { tables: this.#tables, importId, fields }, once(rows))
  }

  async #keep(
    tx: Tx,
    change: { readonly id: string; readonly at: Date; readonly added: number; readonly changed: number },
  ): Promise<void> {
    const { registry } = this.#tables
    await keepChange(tx, this.#context, { ...change, registry, kind: 'demo', unitId: null, note: '演示数据' })
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

/** Nine in the morning in China. */
function morningOf(day: string): Date {
  return new Date(`${day}T01:00:00Z`)
}
