/**
 * Remarks of a refused edit at the fields of its form: of many rows with the same fault one sentence is made, with the rows that it is about.
 *
 *     placeRemarks(problem.errors, rows, tell)   // [{ path: 'landMu', detail: '用地面积不小于 0（甲厂、乙厂）', … }]
 */
import type { ProblemRemark } from '../../../api/api-problem.ts'

/** How a sentence is told of some of the rows. */
export type TellRows = (detail: string, rows: readonly number[]) => string

export function placeRemarks(remarks: readonly ProblemRemark[], tell: TellRows): readonly ProblemRemark[] {
  const groups = new Map<string, { readonly remark: ProblemRemark; readonly rows: number[] }>()
  for (const remark of remarks) {
    const { row, field } = readPath(remark.path)
    const path = field ?? remark.path
    const detail = withoutPlace(remark)
    const id = `${path}\n${detail}`
    const group = groups.get(id) ?? { remark: { ...remark, path, detail }, rows: [] }
    if (row !== undefined) group.rows.push(row)
    groups.set(id, group)
  }
  return [...groups.values()].map(({ remark, rows }) => ({ ...remark, detail: tell(remark.detail, rows) }))
}

/** Rows, counted from 1, that the remarks are about. */
export function rowsOfRemarks(remarks: readonly ProblemRemark[]): readonly number[] {
  return [...new Set(remarks.flatMap(({ path }) => readPath(path).row ?? []))]
}

/** `rows.3.landMu`, `rows.3` */
function readPath(path: string | null): { readonly row?: number; readonly field?: string } {
  const match = /^rows\.(\d+)(?:\.(.+))?$/.exec(path ?? '')
  if (match === null) return {}
  const [, row, field] = match
  return { row: Number(row), ...(field === undefined ? {} : { field }) }
}

/** A sentence begins with its place, `第 1 行“用地面积”：…`, which the form shows better. */
function withoutPlace({ path, place, detail }: Pick<ProblemRemark, 'path' | 'place' | 'detail'>): string {
  const label = place?.kind === 'field' ? place.label : undefined
  const names = [label, `“${path}”`]
  const start = names.find((name) => name !== undefined && detail.startsWith(name))
  return start === undefined ? detail : detail.slice(start.length).replace(/^[:：]\s*/, '')
}
