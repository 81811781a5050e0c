/**
 * What a check remarked on a file, and what people said to its questions.
 *
 *     await decideRemarks(tx, { importId, code: 'unit-slip-suspected', field: 'taxWanYuan', decision: 'as-proposed' })   // 87
 */
import type { Diagnostic, Severity } from '../../base/diagnostic.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'

const remarkColumns = `number, code, severity, sheet, row_number as "row", column_number as "column", field, facts, proposed, decision`

export const importRemarkStatements = defineStatements('import_remark', {
  insert: `insert into registry_import_remark (district, import_id, number, code, severity, sheet, row_number, staged_row, column_number, field, facts, proposed)
    select $1, $2, r.number, r.code, r.severity, r.sheet, r."row", r."stagedRow", r."column", r.field, r.facts, r.proposed
    from jsonb_to_recordset($3::jsonb) as r(number int, code text, severity text, sheet text, "row" int, "stagedRow" int, "column" int, field text,
      facts jsonb, proposed jsonb)`,
  drop: 'delete from registry_import_remark where district = $1 and import_id = $2',
  page: `select ${remarkColumns} from registry_import_remark where district = $1 and import_id = $2
    and ($3::text is null or code = $3) and ($4::text is null or field = $4) and ($5::text is null or severity = $5)
    and ($6::int is null or number > $6) order by number limit $7`,
  count: `select code, severity, field, count(*)::int as count, (count(*) filter (where proposed is not null))::int as asked,
      (count(*) filter (where proposed is not null and decision is null))::int as open,
      (array_agg(facts order by number))[1] as facts
    from registry_import_remark where district = $1 and import_id = $2 group by code, severity, field order by severity, code, field`,
  decide: `update registry_import_remark set decision = $5 where district = $1 and import_id = $2 and proposed is not null
    and ($3::int is null or number = $3) and ($4::text is null or code = $4) and ($6::text is null or field = $6) returning number`,
  faultyRows: `select distinct staged_row as "row" from registry_import_remark where district = $1 and import_id = $2 and severity = 'error'
    and staged_row is not null and (proposed is null or decision is distinct from 'as-proposed') order by 1`,
  proposals: `select staged_row as "row", field, proposed from registry_import_remark where district = $1 and import_id = $2
    and decision = 'as-proposed' order by number`,
})

export interface NewRemark extends ImportRemark {
  /** The row in staging, where the sheets of a file follow one another. */
  readonly stagedRow: number | null
}

export interface ImportRemark {
  /** Counts from 1 through the file. */
  readonly number: number
  readonly code: string
  readonly severity: Severity
  readonly sheet: string | null
  readonly row: number | null
  readonly column: number | null
  readonly field: string | null
  readonly facts: Diagnostic['facts']
  /** What was probably meant: the remark is then a question. */
  readonly proposed: string | number | boolean | null
}

export interface KeptRemark extends ImportRemark {
  readonly decision: Decision | null
}

export type Decision = 'as-proposed' | 'as-entered'

export async function insertRemarks(tx: Tx, importId: string, remarks: readonly NewRemark[]): Promise<void> {
  if (remarks.length === 0) return
  await tx.rows(importRemarkStatements.insert, [tx.district, importId, JSON.stringify(remarks)])
}

export async function dropRemarks(tx: Tx, importId: string): Promise<void> {
  await tx.rows(importRemarkStatements.drop, [tx.district, importId])
}

export interface RemarkFilter {
  readonly importId: string
  readonly code?: string | undefined
  readonly field?: string | undefined
  readonly severity?: Severity | undefined
  readonly afterNumber?: number | undefined
  readonly limit: number
}

export async function listRemarks(tx: Tx, filter: RemarkFilter): Promise<readonly KeptRemark[]> {
  return tx.rows<KeptRemark>(importRemarkStatements.page, [
    tx.district,
    filter.importId,
    filter.code ?? null,
    filter.field ?? null,
    filter.severity ?? null,
    filter.afterNumber ?? null,
    filter.limit,
  ])
}

export interface RemarkCount {
  readonly code: string
  readonly severity: Severity
  readonly field: string | null
  readonly count: number
  /** Questions among them, and those without an answer. */
  readonly asked: number
  readonly open: number
  /** Of the first of them. */
  readonly facts: Diagnostic['facts']
}

export async function countRemarks(tx: Tx, importId: string): Promise<readonly RemarkCount[]> {
  return tx.rows<RemarkCount>(importRemarkStatements.count, [tx.district, importId])
}

export interface DecideRemarks {
  readonly importId: string
  readonly decision: Decision
  /** One of them, or all of a code and field. */
  readonly number?: number | undefined
  readonly code?: string | undefined
  readonly field?: string | undefined
}

/** Answers how many questions were answered. */
export async function decideRemarks(tx: Tx, wish: DecideRemarks): Promise<number> {
  const rows = await tx.rows(importRemarkStatements.decide, [
    tx.district,
    wish.importId,
    wish.number ?? null,
    wish.code ?? null,
    wish.decision,
    wish.field ?? null,
  ])
  return rows.length
}

/** Rows with an error that was not mended by taking its proposal. */
export async function listFaultyRows(tx: Tx, importId: string): Promise<readonly number[]> {
  const rows = await tx.rows<{ row: number }>(importRemarkStatements.faultyRows, [tx.district, importId])
  return rows.map(({ row }) => row)
}

export interface Proposal {
  readonly row: number
  readonly field: string
  readonly proposed: string | number | boolean
}

/** The proposals that people took. */
export async function listProposals(tx: Tx, importId: string): Promise<readonly Proposal[]> {
  return tx.rows<Proposal>(importRemarkStatements.proposals, [tx.district, importId])
}
