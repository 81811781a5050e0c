/** Firms that had figures the period before and are missing from a file that is otherwise whole. */
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import { listAbsent } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { periodBefore } from './period-before.ts'
import { type FirmsScreen, tellFinding } from './staged-screen.ts'

/** An import that leaves out at most this part of those who are expected means to bring all of them. */
const leftOutPart = 0.2

/** Credit codes by period, where few enough are missing to be asked after. */
export async function findAbsent(
  tx: Tx,
  { staged, brought }: Pick<FirmsScreen, 'staged' | 'brought'>,
  periods: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = []
  for (const period of periods) {
    const present = await brought.countIn(period)
    const wish = { before: periodBefore(period), period, present, leftOut: leftOutPart }
    const { expected, codes } = await listAbsent(tx, staged, wish)
    if (codes.length > 0 && codes.length <= leftOutPart * expected) found.push(codes)
  }
  return found
}

export function tellAbsent(found: readonly (readonly string[])[], log: RemarkLog): void {
  const detectors = detectorsOf('period').filter(({ code }) => code === 'row-missing')
  for (const keys of found) {
    const sheet = { size: 0, fields: [], columns: {}, expected: { field: 'enterprise', keys } }
    for (const finding of runScreen(sheet, detectors)) tellFinding(log, finding, null)
  }
}
