/** How wide columns are, and how sheets that we write as XML lie on paper: on A4 across, all columns on one page. */

import { displayWidth } from '../../base/display-width.ts'
import type { ColumnModel } from '../sheet-model.ts'

/** Goes first in a worksheet. */
export const fitsOnePage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

/** Goes behind the filter. */
export const onPaper = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

const narrowest = 8
/** Longer texts are read in their cell. */
const widest = 48
const margin = 2

/** Of a column, in characters, by the widths of what it shows. */
export function columnWidth(shown: readonly number[]): number {
  const needed = shown.reduce((most, width) => Math.max(most, width + margin), narrowest)
  return Math.min(widest, needed)
}

/** As wide as the texts of rows need, as many as the longest row has. */
export function fittingColumns(rows: readonly (readonly string[])[]): readonly ColumnModel[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: count }, (_, at) => ({
    width: columnWidth(rows.map((row) => displayWidth(row[at] ?? ''))),
  }))
}
