/**
 * Parts of the statements that load rows for the detectors. COPY takes no parameters, so an import's id, periods and codes stand in the text, each held against its pattern.
 */
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import { decodeCopy, decodeCopyParts, type ReadColumn } from '../decode-copy.ts'
import type { RegistryColumn, RegistryTables } from '../registry-tables.ts'

/** The periods are texts, `2025` or `2025-03`; none is in an empty list. */
export function inPeriods(expression: string, { type }: RegistryColumn, periods: readonly string[]): string {
  const list = periods.map((text) => `'${checkedPeriod(text)}'`).join(', ')
  return `${expression} = any(array[${list}]::${type}[])`
}

export function findPeriodColumn({ keys }: RegistryTables): RegistryColumn | undefined {
  return keys.find(({ kind }) => kind === 'year' || kind === 'month')
}

export function getPeriodColumn(tables: RegistryTables): RegistryColumn {
  const found = findPeriodColumn(tables)
  if (found === undefined) throw new Error(`registry ${tables.registry} has no periods`)
  return found
}

export function checkedId(text: string): string {
  return checked(text, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
}

/** A credit code, or the beginning of one. */
export function checkedCode(text: string): string {
  return checked(text, /^[0-9A-Z]{0,18}$/)
}

/** One constant: of ten thousand in brackets the planner weighs each, for a tenth of a second, and of an array that is made later it knows no hash to look rows up in. */
export function listOfCodes(codes: readonly string[]): string {
  return `'{${codes.map(checkedCode).join(',')}}'::text[]`
}

function checkedPeriod(text: string): string {
  return checked(text, /^\d{4}(-\d{2})?$/)
}

function checked(text: string, pattern: RegExp): string {
  if (pattern.test(text)) return text
  throw new Error(`not fit to stand in a statement: ${JSON.stringify(text)}`)
}

export function copied(tx: Tx, query: string, read: readonly ReadColumn[]): Promise<Table> {
  return decodeCopy(tx.copyOut(copyText(query)), read)
}

function copyText(query: string): string {
  return `copy (${query.replace(/\s+/g, ' ')}) to stdout (format binary)`
}

/** Some rows after the others. */
export function copiedParts(
  tx: Tx,
  query: string,
  { read, most }: { readonly read: readonly ReadColumn[]; readonly most: number },
): AsyncIterable<Table> {
  return decodeCopyParts(tx.copyOut(copyText(query)), read, most)
}

/** Made from definitions, so the server is not asked to keep them prepared. */
export function plain(text: string): { readonly name: string; readonly text: string } {
  return { name: '', text: text.replace(/\s+/g, ' ').trim() }
}
