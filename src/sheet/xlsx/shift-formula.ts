/**
 * A shared formula is written once, in its first cell; the others get it with relative references moved.
 *
 *     shiftFormula('A1*$B$1', { rows: 2, columns: 0 })   // 'A3*$B$1'
 */
import { columnName } from '../../base/diagnostic.ts'
import { readAddress } from '../cell-address.ts'

export interface Shift {
  readonly rows: number
  readonly columns: number
}

// a quoted text or sheet name, or a reference that is no part of a longer name or a function's name
const pieces = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g

export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(pieces, (whole, ...groups) => {
    const [columnLock, letters, rowLock, digits] = groups as readonly (string | undefined)[]
    const address = letters === undefined ? undefined : readAddress(`${letters}${digits}`)
    if (address === undefined) return whole
    const column = columnLock === '$' ? address.column : address.column + shift.columns
    const row = rowLock === '$' ? address.row : address.row + shift.rows
    return column < 1 || row < 1 ? '#REF!' : `${columnLock}${columnName(column)}${rowLock}${row}`
  })
}
