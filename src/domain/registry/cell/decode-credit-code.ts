/**
 * A cell of a credit-code column → the code.
 *
 *     decodeCreditCode('９1330212ma2grpnx1h ')   // value '91330212MA2GRPNX1H'
 *     decodeCreditCode('9.13302E+17')            // a problem: destroyed, nothing is guessed
 */
import type { RawCell } from '../../grid/grid.ts'
import { describeCreditCode } from '../credit-code.ts'
import { type Decoded, finding, openCell, problem } from './decoded.ts'

export function decodeCreditCode(cell: RawCell, isKnown?: (code: string) => boolean): Decoded<string> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const { plain, text } = opened
  // a number keeps fifteen digits: the last three of a code of digits are gone
  const isNumber = typeof cell === 'object' && typeof cell.value === 'number'
  if (isNumber && /^\d{16,}$/.test(plain) && plain.endsWith('00')) {
    return problem(finding('credit-code-destroyed', { text }))
  }
  return describeCreditCode(text, isKnown)
}
