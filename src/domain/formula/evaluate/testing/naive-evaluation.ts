/**
 * What a formula means, row by row and as plainly as can be said: the measure for the fast evaluator. For tests only.
 *
 *     naiveMeasure(tree, { rows, kind: 'year' }, { group: 0, period: 2025 })   // a number, or null for missing
 */
import type { Condition, Measure, NumberExpression } from '../../formula.ts'
import { firstDayOf, lastDayOf, type PeriodKind } from '../period-moments.ts'

export interface NaiveRow {
  readonly group: number
  readonly period: number | null
  readonly cells: Readonly<Record<string, number | string | boolean | null>>
}

export interface NaiveRows {
  readonly rows: readonly NaiveRow[]
  readonly kind: PeriodKind
}

interface Cell {
  readonly group: number
  readonly period: number
}

type Maybe = number | null

export function naiveMeasure(tree: Measure, all: NaiveRows, at: Cell): Maybe {
  switch (tree.op) {
    case 'sum': {
      const values = takenRows(tree.where, all, at).map((row) => naiveNumber(tree.of, row, all.kind))
      const known = values.filter((value) => value !== null)
      return known.length === 0 ? null : finite(known.reduce((sum, value) => sum + value, 0))
    }
    case 'count': {
      if (!all.rows.some((row) => row.period === at.period)) return null
      const taken = takenRows(tree.where, all, at)
      const { distinct } = tree
      if (distinct === undefined) return taken.length
      return new Set(taken.map(({ cells }) => cells[distinct] ?? null).filter((value) => value !== null)).size
    }
    case 'number':
      return tree.value
    case 'previous':
      return naiveMeasure(tree.of, all, { ...at, period: at.period - 1 })
    case 'growth': {
      const [now, before] = [at.period, at.period - 1].map((period) =>
        naiveMeasure(tree.of, all, { ...at, period }),
      )
      if (now === null || now === undefined || before === null || before === undefined) return null
      return before > 0 ? finite(((now - before) / before) * 100) : null
    }
    default: {
      const [left, right] = tree.of.map((part) => naiveMeasure(part, all, at))
      return arithmetic(tree.op, left ?? null, right ?? null)
    }
  }
}

function takenRows(where: Condition | undefined, all: NaiveRows, at: Cell): readonly NaiveRow[] {
  return all.rows
    .filter((row) => row.group === at.group && row.period === at.period)
    .filter((row) => where === undefined || naiveCondition(where, row, all.kind) === true)
}

export function naiveNumber(tree: NumberExpression, row: NaiveRow, kind: PeriodKind): Maybe {
  switch (tree.op) {
    case 'field':
      return row.cells[tree.field] as Maybe
    case 'number':
      return tree.value
    case 'moment':
      if (row.period === null) return null
      return tree.at === 'start' ? firstDayOf(kind, row.period) : lastDayOf(kind, row.period)
    case 'choose': {
      const holds = naiveCondition(tree.where, row, kind)
      return holds === null ? null : naiveNumber(tree.of[holds ? 0 : 1], row, kind)
    }
    default:
      return arithmetic(tree.op, naiveNumber(tree.of[0], row, kind), naiveNumber(tree.of[1], row, kind))
  }
}

/** Null is unknown. */
export function naiveCondition(tree: Condition, row: NaiveRow, kind: PeriodKind): boolean | null {
  switch (tree.op) {
    case 'compare': {
      const left = naiveNumber(tree.of[0], row, kind)
      const right = naiveNumber(tree.of[1], row, kind)
      if (left === null || right === null) return null
      if (tree.is === 'eq') return left === right
      if (tree.is === 'lt') return left < right
      if (tree.is === 'lte') return left <= right
      return tree.is === 'gt' ? left > right : left >= right
    }
    case 'one-of': {
      const value = row.cells[tree.field] ?? null
      return value === null ? null : tree.values.includes(value as string | boolean)
    }
    case 'begins-with': {
      const value = row.cells[tree.field] ?? null
      return value === null ? null : tree.values.some((start) => String(value).startsWith(start))
    }
    case 'known':
      return (row.cells[tree.field] ?? null) !== null
    case 'all': {
      const parts = tree.of.map((part) => naiveCondition(part, row, kind))
      if (parts.includes(false)) return false
      return parts.includes(null) ? null : true
    }
    case 'any': {
      const parts = tree.of.map((part) => naiveCondition(part, row, kind))
      if (parts.includes(true)) return true
      return parts.includes(null) ? null : false
    }
    case 'not': {
      const part = naiveCondition(tree.of, row, kind)
      return part === null ? null : !part
    }
  }
}

function arithmetic(op: 'add' | 'subtract' | 'multiply' | 'divide', left: Maybe, right: Maybe): Maybe {
  if (left === null || right === null) return null
  if (op === 'add') return finite(left + right)
  if (op === 'subtract') return finite(left - right)
  return finite(op === 'multiply' ? left * right : left / right)
}

function finite(value: number): Maybe {
  return Number.isFinite(value) ? value : null
}
