/** Loads a district's snapshot in one read transaction. */
import { indicators } from '../content/indicators/catalogue.generated.ts'
import reporting from '../content/loops/reporting.ts'
import type { Figure } from '../domain/indicator/figure.ts'
import { Refusal } from '../domain/refusal.ts'
import { getAuditHead } from '../store/audit-store.ts'
import { findDistrict } from '../store/district-store.ts'
import { loadAllFigures } from '../store/observation-store.ts'
import { findCurrentPlan } from '../store/plan-store.ts'
import { listSubmissionFacts } from '../store/submission-store.ts'
import type { Tx } from '../store/tx.ts'
import { listAllUnits } from '../store/unit-store.ts'
import type { Snapshot } from './snapshot.ts'

const definitions = new Map(indicators.map((definition) => [definition.id, definition]))

export async function loadSnapshot(tx: Tx): Promise<Snapshot> {
  const row = await findDistrict(tx)
  if (row === undefined) throw new Refusal('wrong-district', { district: tx.district })
  const head = await getAuditHead(tx)
  const plan = await findCurrentPlan(tx)
  const facts = await listSubmissionFacts(tx, { acceptStep: 'accept' })
  return {
    version: head.seq,
    code: tx.district,
    isDemo: row.isDemo,
    district: row.definition,
    plan: plan?.document ?? null,
    definitions,
    figures: Map.groupBy(await loadAllFigures(tx), (figure: Figure) => figure.indicator),
    units: await listAllUnits(tx),
    openSubmissions: facts.filter((fact) => !reporting.closed.some((state) => state === fact.state)),
    made: new Map(),
  }
}
