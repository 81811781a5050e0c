/** Changes the aliases, the scope or the activity of a unit. Its name and kind come with the plan and stay. */
import { Refusal } from '../../domain/refusal.ts'
import { findDistrict } from '../../store/district-store.ts'
import { findCurrentPlan } from '../../store/plan-store.ts'
import type { Tx } from '../../store/tx.ts'
import { changeUnit as changeUnitRow, findUnit } from '../../store/unit-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { showUnit } from './list-units.ts'

export interface ChangeUnit {
  readonly district: string
  readonly id: string
  readonly version: number
  readonly aliases?: readonly string[] | undefined
  readonly scope?: string | null | undefined
  readonly isActive?: boolean | undefined
}

export async function changeUnit(context: Context, change: ChangeUnit) {
  const { district, id, version } = change
  return context.database.withDistrict(district, async (tx) => {
    const before = await findUnit(tx, id)
    if (before === undefined) throw new Refusal('not-found')
    const { aliases = before.aliases, scope = before.scope, isActive = before.isActive } = change
    if (scope !== null) await checkScope(tx, scope)
    const isChanged = await changeUnitRow(tx, { id, version, aliases, scope, isActive })
    if (!isChanged) throw new Refusal('stale-version', { expected: version, found: before.version })
    const plan = await findCurrentPlan(tx)
    const detail = {
      before: { aliases: before.aliases, scope: before.scope, isActive: before.isActive },
      after: { aliases, scope, isActive },
    }
    await recordAudit(tx, context, { action: 'unit.change', target: `unit/${id}`, detail })
    return showUnit({ ...before, aliases, scope, isActive, version: version + 1 }, plan?.document)
  })
}

async function checkScope(tx: Tx, scope: string): Promise<void> {
  const row = await findDistrict(tx)
  const known = row?.definition.scopes.map(({ id }) => id) ?? []
  if (!known.includes(scope)) throw new Refusal('unknown-scope', { text: scope, known: known.join(', ') })
}
