/** Firms that had figures the period before and are missing from a file that is otherwise whole. */
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import { findAbsent } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { periodBefore } from './period-before.ts'
import { type StagedScreen, tellFinding } from './staged-screen.ts'

/** An import that leaves out at most this part of those who are expected means to bring all of them. */
const leftOutPart = 0.2

interface Absence {
  readonly periods: readonly string[]
  readonly log: RemarkLog
}

export async function tellAbsent(tx: Tx, { staged }: StagedScreen, { periods, log }: Absence): Promise<void> {
  const detectors = detectorsOf('period').filter(({ code }) => code === 'row-missing')
  for (const period of periods) {
    const { expected, codes } = await findAbsent(tx, staged, { before: periodBefore(period), period })
    if (codes.length === 0 || codes.length > leftOutPart * expected) continue
    const sheet = { size: 0, fields: [], columns: {}, expected: { field: 'enterprise', keys: codes } }
    for (const finding of runScreen(sheet, detectors)) tellFinding(log, finding, null)
  }
}
