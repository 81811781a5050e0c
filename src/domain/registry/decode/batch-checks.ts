/** What is checked of every batch: required cells, keys given twice, names beside codes, columns that say the same, rows of other times, hidden rows. */
import { monthNumber, monthText } from '../../../base/day-number.ts'
import { rawText } from '../../grid/grid.ts'
import { foldName } from '../cell/likeness.ts'
import type { FieldDefinition } from '../field.ts'
import { findField } from '../registry.ts'
import { CellSink, type ColumnValues } from './column-reader.ts'
import { type DecodedColumns, type DecoderPlan, isMissing } from './decoder-plan.ts'
import { KeyCheck } from './key-check.ts'
import { makeColumnReader } from './make-column-reader.ts'
import { NameCheck } from './name-check.ts'
import { RemarkLog } from './sheet-remark.ts'

export interface BatchChecks {
  readonly check: (decoded: DecodedColumns) => void
}

export function makeBatchChecks(plan: DecoderPlan, log: RemarkLog): BatchChecks {
  const checks = [
    checkRequired(plan, log),
    checkMergedAway(plan, log),
    checkKeys(plan, log),
    checkNames(plan, log),
    ...checkTwins(plan, log),
    checkTimes(plan, log),
    checkHidden(log),
  ]
  return {
    check: (decoded) => {
      for (const check of checks) check(decoded)
    },
  }
}

type Check = (decoded: DecodedColumns) => void

function columnOf({ readers }: DecoderPlan, key: string): number | undefined {
  return readers.find(({ field }) => field.key === key)?.column
}

/** Of fields that are brought at all; that a column is lacking was said before. */
function checkRequired(plan: DecoderPlan, log: RemarkLog): Check {
  const required = plan.registry.fields.filter(
    ({ key, isRequired }) => isRequired && plan.fields.includes(key),
  )
  return ({ gathered, values, problems }) => {
    for (const { key } of required) {
      if (key === plan.sectioned && !gathered.hasTowns) continue
      const [column, bad] = [values.get(key), problems.get(key)]
      const place = { column: columnOf(plan, key) ?? null, field: key }
      for (let at = 0; at < gathered.numbers.length; at += 1) {
        if (!isMissing(column?.[at]) || bad?.[at] === 1) continue
        log.add({ row: gathered.numbers[at] ?? null, ...place }, { code: 'cell-missing', facts: {} })
      }
    }
  }
}

function checkMergedAway(plan: DecoderPlan, log: RemarkLog): Check {
  return ({ gathered }) => {
    for (const { kind, row, column, first, text } of gathered.merged) {
      const field = plan.readers.find((reader) => reader.column === column)?.field.key
      if (field !== undefined)
        log.add({ row, column, field }, { code: kind, facts: kind === 'cell-merged' ? { first, text } : {} })
    }
  }
}

function checkKeys(plan: DecoderPlan, log: RemarkLog): Check {
  const { key } = plan.registry
  const check = new KeyCheck(log, { column: plan.layout.key, firms: plan.lookups.enterprise?.size ?? 0 })
  return ({ values, gathered, places }) => {
    const parts = key.map((one) => values.get(one))
    const known = plan.keyField === undefined ? undefined : places.get(plan.keyField.key)
    if (parts.every((part) => part !== undefined)) check.read(parts, gathered.numbers, known)
  }
}

function checkNames(plan: DecoderPlan, log: RemarkLog): Check {
  const { keyField, layout, lookups } = plan
  if (keyField === undefined || layout.name === undefined || layout.name === layout.key)
    return () => undefined
  const column = layout.name
  const index = keyField.type.kind === 'reference' ? lookups.enterprise : undefined
  const check = new NameCheck(index, log, { column, field: keyField.key })
  return ({ values, gathered, places }) => {
    const codes = values.get(keyField.key)
    const coded = { rows: gathered.numbers, places: places.get(keyField.key) }
    if (codes !== undefined) check.read({ ...coded, codes }, gathered.cells(column))
  }
}

/** Columns that say the same as another. */
function checkTwins(plan: DecoderPlan, log: RemarkLog): readonly Check[] {
  return plan.columns.flatMap(({ column, use, unit, head }) => {
    const field = use.kind === 'same' ? findField(plan.registry, use.field) : undefined
    if (field === undefined) return []
    const reader = makeColumnReader(field, { column, lookups: plan.lookups, unit })
    return [
      ({ values, gathered }: DecodedColumns) => {
        const cells = gathered.cells(column)
        const quiet = new CellSink(gathered.numbers, new RemarkLog(), { column, field: field.key })
        const [others, own] = [reader.read(cells, quiet), values.get(field.key)]
        for (let at = 0; at < cells.length; at += 1) {
          const [a, b] = [own?.[at], others[at]]
          if (isMissing(a) || isMissing(b) || a === b || foldName(String(a)) === foldName(String(b))) continue
          const facts = { head, text: rawText(cells[at]), value: a ?? null, ...labelOf(field) }
          log.add(
            { row: gathered.numbers[at] ?? null, column, field: field.key },
            { code: 'column-says-other', facts },
          )
        }
      },
    ]
  })
}

function labelOf({ label }: FieldDefinition): { readonly label: string; readonly labelEn: string } {
  return { label: label.zh, labelEn: label.en }
}

/** Rows of another year or month than was asked for, or of one that has not begun. */
function checkTimes({ registry, readers, asked, today }: DecoderPlan, log: RemarkLog): Check {
  const key = registry.key.at(-1)
  if (registry.period === 'none' || key === undefined) return () => undefined
  const column = readers.find(({ field }) => field.key === key)?.column
  const read = registry.period === 'year' ? Number : monthNumber
  const write = registry.period === 'year' ? String : monthText
  const now = today?.slice(0, registry.period === 'year' ? 4 : 7)
  const last = now === undefined ? Number.POSITIVE_INFINITY : read(now)
  if (now === undefined && asked === undefined) return () => undefined
  return ({ values, gathered }) => {
    const periods: ColumnValues | undefined = values.get(key)
    for (let at = 0; at < gathered.numbers.length; at += 1) {
      const value = periods?.[at]
      if (typeof value !== 'number' || Number.isNaN(value)) continue
      const place = { row: gathered.numbers[at] ?? null, column: column ?? null, field: key }
      if (value > last)
        log.add(place, { code: 'row-period-ahead', facts: { found: write(value), now: now ?? '' } })
      else if (asked !== undefined && column !== undefined && !write(value).startsWith(asked))
        log.add(place, { code: 'row-period-differs', facts: { found: write(value), asked } })
    }
  }
}

function checkHidden(log: RemarkLog): Check {
  return ({ gathered }) => {
    for (const { isHidden, number } of gathered.rows) {
      if (isHidden) log.add({ row: number, column: null, field: null }, { code: 'row-hidden', facts: {} })
    }
  }
}
