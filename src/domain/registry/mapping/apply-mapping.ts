/**
 * A table read as a person confirmed it the last time: columns are found by their heads, wherever they stand now.
 *
 *     const known = applyMapping(recognised, remembered)
 *     makeMapping(known, enterpriseYear, { period: '2026' })
 *
 * The year is never remembered: this file may be of another one.
 */

import type { Recognised, RecognisedColumn } from '../recognise/recognised.ts'
import { foldHead } from './head-fingerprint.ts'
import type { Mapping } from './mapping.ts'

export function applyMapping(recognised: Recognised, remembered: Mapping): Recognised {
  const left = new Map<string, Mapping['columns'][number][]>()
  for (const column of remembered.columns) {
    const same = left.get(foldHead(column.head)) ?? []
    same.push(column)
    left.set(foldHead(column.head), same)
  }
  const columns = recognised.columns.map((column): RecognisedColumn => {
    const known = column.head === '' ? undefined : left.get(foldHead(column.head))?.shift()
    // columns of other years stay to be chosen from
    if (known === undefined || (known.use.kind === 'none' && column.period !== undefined)) return column
    return {
      ...column,
      use: known.use,
      unit: known.unit ?? column.unit,
      confidence: 1,
      reason: 'remembered',
    }
  })
  const named = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])))
  return {
    ...recognised,
    columns,
    missing: recognised.missing.filter((field) => !named.has(field)),
    questions: recognised.questions.filter((question) => {
      if (question.kind === 'period') return true
      return !question.columns.some(
        (column) => columns.find((one) => one.column === column)?.reason === 'remembered',
      )
    }),
  }
}
