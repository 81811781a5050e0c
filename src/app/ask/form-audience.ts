/**
 * How many each form asks, as things stand: enterprises are loaded only where a form asks some.
 *
 *     const countAnswers = await openAudience(tx, snapshot, forms)
 *     countAnswers(form)   // 142
 */
import burdenRules from '../../content/settings/burden-rules.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { FormAudience, FormSubject } from '../../domain/registry/ask/asked-form.ts'
import { findAimProblem } from '../../domain/registry/ask/find-aim-problem.ts'
import { aimedTowns, isAimedAt } from '../../domain/registry/ask/form-aim.ts'
import { burdenRuleAt } from '../../domain/registry/burden/burden-rule.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'
import { loadFirms } from './load-firms.ts'

export type AskedWhom = Pick<FormSubject, 'of' | 'aim'>

export async function openAudience(
  tx: Tx,
  snapshot: Snapshot,
  forms: readonly AskedWhom[],
): Promise<(form: AskedWhom) => number> {
  const firms = forms.some(({ of }) => of === 'enterprises') ? await loadFirms(tx, snapshot) : []
  return ({ of, aim }) =>
    of === 'towns'
      ? aimedTowns(aim, snapshot.district.towns).length
      : firms.filter((firm) => isAimedAt(aim, firm)).length
}

export async function countAudience(
  context: Context,
  { district, ...whom }: AskedWhom & { readonly district: string },
): Promise<FormAudience> {
  const snapshot = await context.installation.snapshots.get(district)
  refuseWrongAim(whom, snapshot)
  const countAnswers = await context.database.readDistrict(district, (tx) =>
    openAudience(tx, snapshot, [whom]),
  )
  const { minutesPerFormItem } = burdenRuleAt(burdenRules, dayOf(context.now))
  return { answers: countAnswers(whom), minutesPerItem: minutesPerFormItem }
}

export function refuseWrongAim(whom: AskedWhom, { district, plan }: Snapshot): void {
  const problem = findAimProblem(whom, {
    towns: district.towns.map(({ code }) => code),
    clusters: (plan?.clusters ?? []).map(({ id }) => id),
  })
  if (problem !== undefined) throw new Refusal(problem.code, problem.facts)
}
