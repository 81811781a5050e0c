/** Looks of cells as styles of the writing library. Colours are those of the screens: one accent, fills pale enough to print. */
import type { Fill, Style } from 'exceljs'
import type { CellLook, CellModel } from '../sheet-model.ts'

const fillColours = {
  plain: undefined,
  title: undefined,
  head: 'FFE8EEF5',
  muted: 'FFF5F5F5',
  entry: 'FFFFF9DB',
  error: 'FFFBD5D5',
  warning: 'FFFDEBC8',
  info: 'FFDCEBFA',
} as const satisfies Record<CellLook, string | undefined>

/** Looks that form the table's grid. */
const borderedLooks: readonly CellLook[] = ['head', 'muted', 'entry', 'error', 'warning', 'info']

const line = { style: 'thin', color: { argb: 'FFC9D1DA' } } as const

export function lookFill(look: CellLook): Fill | undefined {
  const colour = fillColours[look]
  if (colour === undefined) return undefined
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: colour }, bgColor: { argb: colour } }
}

export function cellStyle(cell: CellModel, format: string | undefined): Partial<Style> {
  const look = cell.look ?? 'plain'
  const fill = lookFill(look)
  const isNumber = typeof cell.value === 'number'
  const size = look === 'title' ? 16 : 11
  return {
    font: { name: '等线', size, bold: look === 'title' || look === 'head', color: { argb: 'FF1F2933' } },
    alignment: {
      vertical: 'middle',
      horizontal:
        cell.align ?? (look === 'head' || look === 'title' ? 'center' : isNumber ? 'right' : 'left'),
      wrapText: cell.isWrapped ?? look === 'head',
    },
    protection: { locked: look !== 'entry' },
    ...(fill ? { fill } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(borderedLooks.includes(look) ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
  }
}
