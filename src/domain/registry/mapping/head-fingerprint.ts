/**
 * By what a table's heads are known again: the same for moved rows and columns and for other titles and notes, another one when a head or a unit changes.
 *
 *     headFingerprint(recognised)   // '5b1f0c…': a key of remembered mappings
 */
import { hashText } from '../../../base/hash-text.ts'
import type { Recognised, RecognisedColumn } from '../recognise/recognised.ts'

export function headFingerprint({ registry, columns }: Pick<Recognised, 'registry' | 'columns'>): string {
  const heads = columns.filter(({ head }) => head !== '').map(describe)
  const words = hashText(JSON.stringify([registry, ...heads.sort()]))
  return words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A unit that stands in the sheet's corner belongs to what the column means. */
function describe({ head, unit }: RecognisedColumn): string {
  const folded = foldHead(head)
  return unit === undefined ? folded : `${folded} ${unit.unit} ${unit.exponent}`
}

export function foldHead(head: string): string {
  return head.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}
