/**
 * Lets the detectors of wrong data look at rows in staging beside what is stored. What they say is evidence for a person, never a verdict: no row stays out for it.
 *
 *     const log = await screenStaged(tx, { registry, staged, enterable, towns, targets, fine })
 *
 * Only fields that the sender may see are compared, since a finding tells what it was found by.
 */
import { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import type { Tx } from '../../../store/tx.ts'
import { loadFirmDirectory } from '../import/load-enterprise-index.ts'
import { stagedRows } from './brought-rows.ts'
import { screenDoubles } from './screen-doubles.ts'
import { screenFirms } from './screen-firms.ts'
import { openPeriods, screenPeriods } from './screen-periods.ts'
import { screenSeries } from './screen-series.ts'
import type { FirmsScreen, StagedScreen } from './staged-screen.ts'

export async function screenStaged(tx: Tx, screen: StagedScreen): Promise<RemarkLog> {
  const log = new RemarkLog()
  const { registry } = screen
  if (registry.key.includes('creditCode')) await screenFirms(tx, screen, log)
  if (registry.key[0] !== 'enterprise') return log
  const firms = screen.firms ?? (await loadFirmDirectory(tx))
  const known: FirmsScreen = {
    ...screen,
    firms,
    brought: screen.kept ?? stagedRows(tx, screen.staged, firms.list),
  }
  const periods = registry.period === 'none' ? undefined : await openPeriods(known)
  await screenDoubles(tx, known, log)
  if (periods !== undefined) await screenPeriods(tx, periods, log)
  if (registry.period === 'month') await screenSeries(tx, known, log)
  return log
}
