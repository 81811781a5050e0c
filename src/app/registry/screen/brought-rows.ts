/**
 * The rows that an import brings about firms, as the detectors ask for them: from staging, or from memory where they were kept as they were read.
 *
 *     const brought: BroughtRows = screen.kept ?? stagedRows(tx, staged, firms.list)
 *     await brought.load({ firms: { from: '', to: null }, fields: ['taxWanYuan'] })   // columns row, period, enterprise, taxWanYuan
 */
import type { CodeList } from '../../../base/code-list.ts'
import {
  countStagedFirms,
  countStagedIn,
  type FirmRange,
  loadStagedParts,
  loadStagedRows,
  type StagedFirm,
} from '../../../store/registry/screening/screen-store.ts'
import { listStagedPeriods } from '../../../store/registry/staged-checks.ts'
import type { StagedChange } from '../../../store/registry/staging-store.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Table } from '../../../table/table.ts'

export interface BroughtWish {
  readonly fields: readonly string[]
  readonly firms: FirmRange
}

export interface BroughtRows {
  /** In order, as texts. */
  readonly periods: () => Promise<readonly string[]>
  /** How many rows are of a period. */
  readonly countIn: (period: string) => Promise<number>
  /** In the order of their codes. */
  readonly firms: () => Promise<readonly StagedFirm[]>
  readonly load: (wish: BroughtWish) => Promise<Table>
  /** All rows, some after the others. */
  readonly parts: (fields: readonly string[]) => AsyncIterable<Table>
}

export function stagedRows(tx: Tx, staged: StagedChange, known: CodeList): BroughtRows {
  return {
    periods: () => listStagedPeriods(tx, staged),
    countIn: (period) => countStagedIn(tx, staged, period),
    firms: () => countStagedFirms(tx, staged),
    load: (wish) => loadStagedRows(tx, staged, { ...wish, known }),
    parts: (fields) => loadStagedParts(tx, staged, { fields, known }),
  }
}
