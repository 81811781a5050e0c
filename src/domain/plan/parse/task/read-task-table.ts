/**
 * A table of tasks (序号 / 目标任务 / 牵头单位 / 配合单位 / 完成时限) → a task a row.
 *
 *     readTaskTable(text, table, head)[0]   // { title: '盘活存量土地', leads: […], deadline: '全年', … }
 */
import type { ScannedCell, ScannedTable } from '../../scan/scanned-text.ts'
import type { ColumnKind } from '../../scan/table/column-kind.ts'
import { printSpan, rangeOf, speak } from '../spoken.ts'
import type { TableHead } from '../table/table-head.ts'
import { speakUnits } from '../unit/speak-units.ts'
import {
  type FoundTask,
  type NamedUnit,
  nameListedUnits,
  nameUnits,
  ownersOf,
  titleSpan,
} from './found-task.ts'
import { readOwnerClause } from './read-owner-clause.ts'

/** True where a table gives owners to things that are no figures. */
export function isTaskHead({ columns }: TableHead): boolean {
  const has = (...kinds: readonly ColumnKind[]) => columns.some(({ kind }) => kinds.includes(kind))
  return has('task', 'name', 'category') && has('lead', 'owner', 'support')
}

interface TableSource {
  readonly text: string
  readonly table: ScannedTable
  readonly head: TableHead
}

export function readTaskTable(source: TableSource): readonly FoundTask[] {
  return source.head.body.flatMap((row) => {
    const task = readRow(source, row)
    return task === undefined ? [] : [task]
  })
}

function readRow(source: TableSource, row: readonly ScannedCell[]): FoundTask | undefined {
  const { text, table, head } = source
  const cells = (kind: ColumnKind) =>
    head.columns.flatMap(({ kind: own, place }) => {
      const cell = row[place]
      return own === kind && cell !== undefined && cell.reading !== '' ? [cell] : []
    })
  const name = cells('task').at(-1) ?? cells('name').at(-1) ?? cells('category').at(-1)
  if (name === undefined || new Set(row.map(({ range }) => range.start)).size < 2) return undefined
  const owners = readOwners(text, cells)
  if (owners.leads.length + owners.supports.length === 0) return undefined
  const spoken = speak(text, name.range)
  const whole = { start: 0, end: spoken.reading.length }
  const filled = row.filter((cell) => cell.reading !== '').map(({ range }) => range)
  return {
    range: rangeOf(spoken, whole),
    quote: text.slice(name.range.start, name.range.end),
    section: table.section,
    confidence: 1,
    doubts: [],
    title: printSpan(spoken, titleSpan(spoken.reading, whole)),
    ...owners,
    extent: {
      start: Math.min(...filled.map(({ start }) => start)),
      end: Math.max(...filled.map(({ end }) => end)),
    },
  }
}

type Owners = Pick<FoundTask, 'leads' | 'supports' | 'roleWord' | 'deadline'>

function readOwners(text: string, cells: (kind: ColumnKind) => readonly ScannedCell[]): Owners {
  const lead = cells('lead').map((cell) => readCell(text, cell))
  const owner = cells('owner').map((cell) => readCell(text, cell))
  const support = cells('support').map((cell) => readCell(text, cell))
  const ownersLead = lead.length === 0
  const own = [...lead, ...(ownersLead ? owner : [])]
  const other = [...(ownersLead ? [] : owner), ...support]
  const deadline = cells('deadline')[0]
  return {
    leads: own.flatMap(({ leads }) => leads),
    supports: [...own.flatMap(({ supports }) => supports), ...other.flatMap(allOf)],
    roleWord: ownersLead ? '责任单位' : '牵头单位',
    deadline: deadline === undefined ? null : deadline.reading,
  }
}

function allOf({ leads, supports }: Pick<Owners, 'leads' | 'supports'>): readonly NamedUnit[] {
  return [...leads, ...supports]
}

/** A cell is a list, or has labels of its own (`牵头单位：… 配合单位：…`). */
function readCell(text: string, cell: ScannedCell): Pick<Owners, 'leads' | 'supports'> {
  const spoken = speakUnits(text, cell.range)
  if (/^[-—–/无]+$/.test(spoken.reading)) return { leads: [], supports: [] }
  const clause = readOwnerClause(spoken.reading)
  if (clause?.isSaid === true) {
    const { leads, supports } = ownersOf(spoken, clause)
    return { leads, supports }
  }
  const listed = nameListedUnits(spoken)
  return listed.length > 0
    ? { leads: listed, supports: [] }
    : { leads: nameUnits(spoken, [{ start: 0, end: spoken.reading.length }]), supports: [] }
}
