/**
 * What computed indicators are read from: the district as it stands, its rows with the cluster of each, and the formulas.
 *
 *     const opened = await openComputed(context, '330212')
 *     opened.indicators   // of the plan in its order, then the others; none while there are no rows
 */
import { registries } from '../../content/registries/catalogue.generated.ts'
import { titleRungs } from '../../content/settings/title-rungs.ts'
import { getIndicatorFormula, type IndicatorFormula } from '../../domain/indicator/compute-indicators.ts'
import { prepareGround, type RowGround } from '../../domain/indicator/computed/row-ground.ts'
import type { IndicatorDefinition } from '../../domain/indicator/definition.ts'
import type { PlanIndicatorRow } from '../../domain/plan/plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import { assignerOf } from '../cluster-assigner.ts'
import type { Context } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'
import { makeOnce } from '../version-cache.ts'
import type { RegistryRows } from './registry-rows.ts'

export interface ComputedIndicator {
  readonly definition: IndicatorDefinition
  readonly formula: IndicatorFormula
  /** Null for one that the plan's table does not have. */
  readonly row: PlanIndicatorRow | null
}

export interface OpenedGround {
  readonly snapshot: Snapshot
  readonly rows: RegistryRows
  readonly ground: RowGround
}

export interface OpenedComputed {
  readonly snapshot: Snapshot
  readonly indicators: readonly ComputedIndicator[]
  /** Undefined while no enterprise has figures of a year. */
  readonly opened: OpenedGround | undefined
}

export async function openComputed(context: Context, district: string): Promise<OpenedComputed> {
  const { snapshots, rows: cache } = context.installation
  const [snapshot, rows] = await Promise.all([snapshots.get(district), cache.get(district)])
  const { ground } = groundOf(snapshot, rows)
  return {
    snapshot,
    indicators: makeOnce(snapshot, 'computed-indicators', () => listComputedIndicators(snapshot)),
    opened: ground === undefined ? undefined : { snapshot, rows, ground },
  }
}

export function getComputedIndicator({ indicators }: OpenedComputed, id: string): ComputedIndicator {
  const found = indicators.find(({ definition }) => definition.id === id)
  if (found === undefined) throw new Refusal('not-computed', { indicator: id })
  return found
}

function listComputedIndicators({ definitions, plan }: Snapshot): readonly ComputedIndicator[] {
  const inPlan = plan?.indicators ?? []
  const place = (row: PlanIndicatorRow | null) => (row === null ? inPlan.length : inPlan.indexOf(row))
  return [...definitions.values()]
    .filter(({ formula }) => formula !== undefined)
    .map((definition) => ({
      definition,
      formula: getIndicatorFormula(definition, { registries, lists: { rung: rungs } }),
      row: inPlan.find(({ indicator }) => indicator === definition.id) ?? null,
    }))
    .toSorted((a, b) => place(a.row) - place(b.row))
}

const rungs = new Set(titleRungs.map(({ id }) => id))

/** Which cluster an enterprise is in depends on the plan's clusters. */
function groundOf(snapshot: Snapshot, rows: RegistryRows): { readonly ground: RowGround | undefined } {
  const clusters = (snapshot.plan?.clusters ?? []).map(({ id, name, segments }) => ({ id, name, segments }))
  return makeOnce(rows, `ground ${JSON.stringify(clusters)}`, () => {
    const { enterprises, tables } = rows
    return { ground: prepareGround({ enterprises, tables, registries, assign: assignerOf(snapshot) }) }
  })
}
