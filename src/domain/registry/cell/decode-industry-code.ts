/**
 * A cell of an industry column → the class.
 *
 *     decodeIndustryCode('3972')   // value 'C3972'
 */
import type { RawCell } from '../../grid/grid.ts'
import { describeIndustryCode } from '../industry-code.ts'
import { type Decoded, openCell } from './decoded.ts'

export function decodeIndustryCode(cell: RawCell): Decoded<string> {
  const opened = openCell(cell)
  return opened.kind === 'text' ? describeIndustryCode(opened.text) : opened
}
