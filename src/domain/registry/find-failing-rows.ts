/**
 * The rows of a registry's table for which a check surely does not hold. A missing value meets every check.
 *
 *     findFailingRows(rdWithinRevenue, registryTable(enterpriseYear.fields, rows))   // [3, 17]
 */

import type { Table } from '../../table/table.ts'
import { rowsWhere } from '../../table/take-rows.ts'
import { evaluateCondition, openRows } from '../formula/evaluate/evaluate-rows.ts'
import { no } from '../formula/evaluate/truth.ts'
import type { RowCheck } from './registry.ts'

export function findFailingRows({ holds }: Pick<RowCheck, 'holds'>, table: Table): Int32Array {
  return rowsWhere(evaluateCondition(holds, openRows(table)), no)
}
