/**
 * The head of a table: what each column holds. Two rows of headings (目标值 over 2025年, 2027年) are read as one.
 *
 *     readTableHead(table)?.columns[3]   // { kind: 'value', heading: '2025年目标', … }
 */
import type { ScannedCell, ScannedTable } from '../../scan/scanned-text.ts'
import { type ColumnKind, columnKind, isHeadingTail, mayHoldFigures } from '../../scan/table/column-kind.ts'

export interface TableColumn {
  readonly place: number
  readonly kind: ColumnKind
  /** Folded, without blanks; parts of several rows joined. */
  readonly heading: string
}

export interface TableHead {
  readonly columns: readonly TableColumn[]
  /** Rows under the headings. */
  readonly body: readonly (readonly ScannedCell[])[]
}

/** A title or a line of units may stand in rows above the headings. */
const mostRowsAbove = 3

export function readTableHead(table: ScannedTable): TableHead | undefined {
  const first = table.rows.slice(0, mostRowsAbove).findIndex(isHeadingRow)
  if (first < 0) return undefined
  let next = first + 1
  while (next < table.rows.length && continuesHead(table.rows[next], table.rows[next - 1])) next++
  const heads = table.rows.slice(first, next)
  const body = table.rows.slice(next).filter((row) => !isHeadingRow(row))
  const columns = (heads[0] ?? []).flatMap((_, place) => {
    const column = readColumn(heads, body, place)
    return column === undefined ? [] : [column]
  })
  return { columns: nameRows(columns, heads, body), body }
}

/** Some column of words names the rows: the one behind the ordinals, whatever its heading, else goals that are sentences. */
function nameRows(
  columns: readonly TableColumn[],
  heads: readonly (readonly ScannedCell[])[],
  body: TableHead['body'],
): readonly TableColumn[] {
  if (columns.some(({ kind }) => kind === 'name' || kind === 'task')) return columns
  const behind = (columns.find(({ kind }) => kind === 'ordinal')?.place ?? -1) + 1
  const isFree = behind > 0 && columns.every(({ place }) => place !== behind)
  if (isFree && holdsWords(body, behind)) {
    const kind = columns.some((column) => column.kind === 'value') ? ('name' as const) : ('task' as const)
    const heading = heads.map((row) => row[behind]?.reading ?? '').join('')
    return [...columns, { place: behind, kind, heading }].sort((a, b) => a.place - b.place)
  }
  const goals = columns.find(
    ({ kind, heading, place }) => kind === 'value' && mayHoldFigures(heading) && holdsSentences(body, place),
  )
  return columns.map((column) => (column === goals ? { ...column, kind: 'task' as const } : column))
}

function holdsSentences(body: TableHead['body'], place: number): boolean {
  return !holdsFigures(body, place) && body.some((row) => /[一-龥]{4}/.test(row[place]?.reading ?? ''))
}

function isHeadingRow(row: readonly ScannedCell[]): boolean {
  const kinds = new Set(row.map((cell) => columnKind(cell.reading)).filter((kind) => kind !== undefined))
  const filled = new Set(row.map((cell) => cell.reading).filter((reading) => reading !== ''))
  return kinds.size >= 2 && filled.size >= 2
}

/** Under merged headings a row repeats what spans it and splits the rest; none of its cells is a figure or a name. */
function continuesHead(
  row: readonly ScannedCell[] | undefined,
  above: readonly ScannedCell[] | undefined,
): boolean {
  if (row === undefined || above === undefined) return false
  const filled = row.filter((cell) => cell.reading !== '')
  const known = filled.filter(
    (cell) =>
      cell.reading === above[cell.column]?.reading ||
      columnKind(cell.reading) !== undefined ||
      isHeadingTail(cell.reading),
  )
  return (
    filled.length > 0 && known.length === filled.length && filled.some((cell) => !/^\d+$/.test(cell.reading))
  )
}

function readColumn(
  heads: readonly (readonly ScannedCell[])[],
  body: TableHead['body'],
  place: number,
): TableColumn | undefined {
  const parts = new Set(heads.map((row) => (row[place]?.reading ?? '').replace(/\s+/g, '')))
  const heading = [...parts].join('')
  const kind = columnKind(heading) ?? [...parts].map(columnKind).findLast((part) => part !== undefined)
  if (heading === '' && place === 0) return { place, kind: 'category', heading }
  if (kind === undefined && mayHeadNames(heading, body, place)) return { place, kind: 'name', heading }
  if (kind === undefined) return undefined
  const mayBeFigures = kind === 'progress' || (kind === 'task' && mayHoldFigures(heading))
  const isFigures = mayBeFigures && holdsFigures(body, place)
  return { place, kind: isFigures ? 'value' : kind, heading }
}

/** A first column of words under a heading that is no known one: 产业集群, 重点领域名称. */
function mayHeadNames(heading: string, body: TableHead['body'], place: number): boolean {
  if (place > 1 || !/(名称|集群|产业链?|行业|平台|内容|方向|工程|项目)$/.test(heading)) return false
  return holdsWords(body, place)
}

function holdsWords(body: TableHead['body'], place: number): boolean {
  return body.some((row) => /[一-龥]{2}/.test(row[place]?.reading ?? '')) && !holdsFigures(body, place)
}

function holdsFigures(body: TableHead['body'], place: number): boolean {
  const filled = body.map((row) => row[place]?.reading ?? '').filter((reading) => reading !== '')
  return filled.length > 0 && filled.filter(isFigure).length * 2 >= filled.length
}

function isFigure(reading: string): boolean {
  return /^[^\d]{0,5}\d[\d,]*(?:\.\d+)?(?![.、])[^\d,。;]{0,7}(?:\d[\d.]*[^\d,。;]{0,4})?$/.test(reading)
}

/** True where a table gives figures for named things. */
export function isIndicatorHead({ columns, body }: TableHead): boolean {
  const hasName = columns.some(({ kind }) => kind === 'name' || kind === 'category' || kind === 'task')
  return hasName && columns.some(({ kind, place }) => kind === 'value' && hasFigures(body, place))
}

function hasFigures(body: TableHead['body'], place: number): boolean {
  const figures = body.filter((row) => isFigure(row[place]?.reading ?? ''))
  return figures.length > 0 && figures.length * 4 >= body.length
}
