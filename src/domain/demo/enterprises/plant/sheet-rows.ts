/**
 * A firm's rows as departments hold them on one day: of what changes with time, the state of that day.
 *
 *     sheetRows(firmRecords(prepared, 7))   // one enterprise row, whatever its history
 */
import type { GeneratedRecord } from '../generated-record.ts'
import type { SheetRow } from './planted-error.ts'

export function sheetRows(records: readonly GeneratedRecord[]): SheetRow[] {
  const last = new Map<string, GeneratedRecord>()
  for (const record of records) if (record.from !== null) last.set(stateKey(record), record)
  return records
    .filter((record) => record.from === null || last.get(stateKey(record)) === record)
    .filter(({ registry, row }) => registry !== 'site' || row.landMu !== 0)
    .map(({ registry, row }) => ({ registry, row }))
}

function stateKey({ registry, row }: GeneratedRecord): string {
  return `${registry} ${row.siteCode ?? ''}`
}
