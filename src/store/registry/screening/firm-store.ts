/**
 * Who the firms of a district are, as the detectors compare them.
 *
 *     const table = await loadFirms(tx, tables)   // columns creditCode, name, address, industryCode, in the order of the codes
 */
import type { Table } from '../../../table/table.ts'
import type { Tx } from '../../tx.ts'
import type { RegistryTables } from '../registry-tables.ts'
import { copied, listOfCodes } from './screen-text.ts'

const fields: readonly string[] = ['creditCode', 'name', 'address', 'industryCode']

export function loadFirms(tx: Tx, tables: RegistryTables): Promise<Table> {
  const columns = tables.columns.filter(({ field }) => fields.includes(field))
  const names = columns.map(({ name }) => name).join(', ')
  const query = `select ${names} from ${tables.current} where district = $1 order by credit_code`
  return copied(tx, query, columns)
}

/** People of these firms, or of all. */
export function loadPeople(
  tx: Tx,
  tables: RegistryTables,
  codes: readonly string[] | undefined,
): Promise<Table> {
  const columns = tables.columns.filter(({ field, isKey }) => isKey || field === 'phone')
  const names = columns.map(({ name }) => name).join(', ')
  const of = codes === undefined ? '' : ` and enterprise = any(${listOfCodes(codes)})`
  return copied(tx, `select ${names} from ${tables.current} where district = $1${of}`, columns)
}
