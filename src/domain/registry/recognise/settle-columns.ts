/**
 * Columns weighed against each other: two for one field are a question, unless they say the same or belong to different years.
 *
 *     const { columns, questions } = settleColumns(matched, registry)
 */
import { type RawCell, rawText } from '../../grid/grid.ts'
import { foldName } from '../cell/likeness.ts'
import type { Registry } from '../registry.ts'
import type { MatchedColumn } from './match-columns.ts'
import type { Question } from './recognised.ts'

export interface Settled {
  readonly columns: readonly MatchedColumn[]
  readonly questions: readonly Question[]
}

export function settleColumns(matched: readonly MatchedColumn[], registry: Registry): Settled {
  let columns = withNameAsKey(matched, registry)
  const questions: Question[] = []
  for (const group of groupsOf(columns)) {
    const settled = settleGroup(group)
    if (settled.question !== undefined) questions.push(settled.question)
    const byColumn = new Map(settled.columns.map((one) => [one.column, one]))
    columns = columns.map((one) => byColumn.get(one.column) ?? one)
  }
  return { columns, questions }
}

/** Where no column has the codes, the names say which enterprise a row is of. */
function withNameAsKey(matched: readonly MatchedColumn[], registry: Registry): readonly MatchedColumn[] {
  const fields = new Set(matched.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])))
  return matched.map((one) => {
    if (one.use.kind !== 'witness' || fields.has(one.use.field)) return one
    if (registry.fields.every(({ key }) => key !== (one.use.kind === 'witness' ? one.use.field : '')))
      return one
    return { ...one, use: { kind: 'field', field: one.use.field }, confidence: 0.7, reason: 'content' }
  })
}

/** Columns of one field and one stretch of time. */
function groupsOf(columns: readonly MatchedColumn[]): readonly (readonly MatchedColumn[])[] {
  const groups = new Map<string, MatchedColumn[]>()
  for (const one of columns) {
    const key =
      one.use.kind === 'field' || one.use.kind === 'witness'
        ? `${one.use.kind} ${one.use.field} ${one.period ?? ''}`
        : ''
    if (key === '') continue
    const group = groups.get(key) ?? []
    group.push(one)
    groups.set(key, group)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

interface SettledGroup {
  readonly columns: readonly MatchedColumn[]
  readonly question?: Question
}

function settleGroup(group: readonly MatchedColumn[]): SettledGroup {
  const [first] = group
  if (first === undefined || (first.use.kind !== 'field' && first.use.kind !== 'witness'))
    return { columns: group }
  const { field } = first.use
  const filled = group.filter(({ cells }) => cells.length > 0)
  const best = [...filled].sort(
    (a, b) => b.fit - a.fit || b.confidence - a.confidence || a.column - b.column,
  )[0]
  if (best === undefined) return { columns: keepOne(group, first, 'none') }
  // an empty column, or one whose cells are something else, is no rival
  const rivals = filled.filter((one) => one !== best && (one.fit >= 0.5 || best.fit < 0.8))
  if (rivals.every((one) => saySame(one.cells, best.cells))) return { columns: keepOne(group, best, 'same') }
  if (first.use.kind === 'witness') return { columns: keepOne(group, best, 'none') }
  const columns = group.map((one) => ({
    ...one,
    use: { kind: 'none' } as const,
    reason: 'double' as const,
    confidence: 0,
    suggestions: [field],
  }))
  return { columns, question: { kind: 'column', field, columns: group.map(({ column }) => column) } }
}

function keepOne(
  group: readonly MatchedColumn[],
  kept: MatchedColumn,
  others: 'same' | 'none',
): readonly MatchedColumn[] {
  return group.map((one) => {
    if (one === kept || (one.use.kind !== 'field' && one.use.kind !== 'witness')) return one
    const { field } = one.use
    const isSame = others === 'same' && one.use.kind === 'field' && one.cells.length > 0 && one.fit >= 0.5
    return {
      ...one,
      use: isSame ? { kind: 'same', field } : { kind: 'none' },
      reason: 'double',
      suggestions: [field],
    }
  })
}

function saySame(a: readonly RawCell[], b: readonly RawCell[]): boolean {
  const [left, right] = [a, b].map((cells) =>
    cells.map((cell) => foldName(rawText(cell)).toUpperCase()).join('\n'),
  )
  return left === right
}
