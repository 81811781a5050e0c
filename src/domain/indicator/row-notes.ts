/**
 * What a careful reader of a plan row should know: the plan's own notes, and what follows from how its number and scope are printed.
 *
 *     rowNotes(row, plan.indicators)   // ['序号 12 在附件中用于 2 行。', …]
 */
import type { PlanIndicatorRow } from '../plan/plan.ts'

type ScopeBasis = PlanIndicatorRow['scopeBasis']

const scopeNotes = {
  printed: null,
  body: '口径按正文目标段确定，附件未列口径。',
  unclear: '正文没有写清口径，按上下文推定，待核实。',
  unstated: '方案没有写明口径，只按责任单位自己的填报判定。',
} as const satisfies Record<ScopeBasis, string | null>

/** Chinese sentences, each once. */
export function rowNotes(row: PlanIndicatorRow, rows: readonly PlanIndicatorRow[]): readonly string[] {
  const sameOrdinal = rows.filter((other) => other.ordinal === row.ordinal).length
  const scopeNote = scopeNotes[row.scopeBasis]
  return [
    ...new Set([
      ...row.notes,
      ...(sameOrdinal > 1 ? [`序号 ${row.ordinal} 在附件中用于 ${sameOrdinal} 行。`] : []),
      ...(scopeNote === null ? [] : [scopeNote]),
    ]),
  ]
}
