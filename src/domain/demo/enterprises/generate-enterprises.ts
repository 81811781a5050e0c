/**
 * The rows of an invented district's enterprises, firm after firm: the same seed and count give the same rows, in whatever pieces they are taken.
 *
 *     for (const { registry, row } of generateEnterprises({ settings, district, plan, figures, …, count: 5000, seed: 'yinzhou-224x' })) …
 *
 * Rows of all registries of a firm follow each other. Memory does not grow with the number of firms.
 */
import { firmRecords } from './firm-records.ts'
import type { GeneratedRecord } from './generated-record.ts'
import { type EnterpriseInput, type PreparedEnterprises, prepareEnterprises } from './prepare-enterprises.ts'

export function* generateEnterprises(input: EnterpriseInput): Generator<GeneratedRecord> {
  const prepared = prepareEnterprises(input)
  for (let index = 0; index < input.count; index += 1) yield* firmRecords(prepared, index)
}

export interface RecordBatch {
  readonly registry: string
  readonly records: readonly GeneratedRecord[]
}

/** The same rows in batches of one registry each, for a bulk load; a batch is handed over when it has `size` rows, the rest at the end. */
export function* generateBatches(prepared: PreparedEnterprises, size = 2000): Generator<RecordBatch> {
  const open = new Map<string, GeneratedRecord[]>()
  for (let index = 0; index < prepared.world.count; index += 1) {
    for (const record of firmRecords(prepared, index)) {
      const batch = open.get(record.registry) ?? []
      if (batch.length === 0) open.set(record.registry, batch)
      batch.push(record)
      if (batch.length < size) continue
      open.delete(record.registry)
      yield { registry: record.registry, records: batch }
    }
  }
  for (const [registry, records] of open) yield { registry, records }
}
