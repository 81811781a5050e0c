/**
 * Tables and tasks with their owners, the names of organs resolved over the whole document.
 *
 *     linkOwners(scanned, { documentYear: 2023 }).units.map(({ name }) => name)
 */
import type { IndicatorRow, PlanUnitName, Task, UnitMention } from '../compiled-plan.ts'
import { type FoundRow, readIndicatorTable } from '../parse/table/read-indicator-table.ts'
import { isIndicatorHead, readTableHead } from '../parse/table/table-head.ts'
import { findTasks } from '../parse/task/find-tasks.ts'
import type { FoundTask, NamedUnit } from '../parse/task/found-task.ts'
import { isTaskHead, readTaskTable } from '../parse/task/read-task-table.ts'
import { resolveUnits, type UnitRegister } from '../parse/unit/resolve-units.ts'
import type { ScannedTable, ScannedText } from '../scan/scanned-text.ts'

export interface OwnedParts {
  readonly tasks: readonly Task[]
  readonly indicatorTable: readonly IndicatorRow[]
  readonly units: readonly PlanUnitName[]
  /** Year of the base columns of the tables; null without one. */
  readonly baseYear: number | null
}

export function linkOwners(
  scanned: ScannedText,
  { documentYear }: { readonly documentYear: number | null },
): OwnedParts {
  const { rows, tasks } = readTables(scanned, documentYear)
  const all = [...findTasks(scanned), ...tasks].sort((a, b) => a.extent.start - b.extent.start)
  const owners = rows.flatMap((row) => row.owners)
  const named = [...all.flatMap((task) => [...task.leads, ...task.supports]), ...owners]
  const register = resolveUnits(named.map(({ name }) => name))
  return {
    tasks: all.map((task, index) => toTask(task, `task-${index + 1}`, register)),
    indicatorTable: rows.map((row, index) => toRow(row, `indicator-${index + 1}`, register)),
    units: register.units,
    baseYear: rows.flatMap(({ cells }) => cells).find(({ role }) => role === 'base')?.year ?? null,
  }
}

function readTables(scanned: ScannedText, documentYear: number | null) {
  const rows: FoundRow[] = []
  const tasks: FoundTask[] = []
  for (const table of scanned.tables) {
    const head = readTableHead(table)
    if (head === undefined) continue
    const source = {
      text: scanned.text,
      table,
      head,
      documentYear: captionYear(scanned.text, table) ?? documentYear,
    }
    if (isIndicatorHead(head)) rows.push(...readIndicatorTable(source))
    else if (isTaskHead(head)) tasks.push(...readTaskTable(source))
  }
  return { rows, tasks }
}

/** `2021年度主要目标` over the table is the year of its `目标值`. */
function captionYear(text: string, { caption }: ScannedTable): number | null {
  const years = caption === null ? null : text.slice(caption.start, caption.end).match(/(?:19|20)\d\d(?=年)/g)
  return years === null ? null : Number(years.at(-1))
}

function toTask({ leads, supports, ...task }: FoundTask, id: string, register: UnitRegister): Task {
  return {
    ...task,
    id,
    lead: leads.map(({ name }) => name),
    support: supports.map(({ name }) => name),
    leadMentions: leads.map((unit) => mention(unit, register)),
    supportMentions: supports.map((unit) => mention(unit, register)),
  }
}

function toRow({ owners, ...row }: FoundRow, id: string, register: UnitRegister): IndicatorRow {
  return {
    ...row,
    id,
    owner: owners.map(({ name }) => name),
    ownerMentions: owners.map((unit) => mention(unit, register)),
  }
}

function mention({ range, quote, name }: NamedUnit, register: UnitRegister): UnitMention {
  return { range, quote, name, unit: register.idOf.get(name) ?? '' }
}
