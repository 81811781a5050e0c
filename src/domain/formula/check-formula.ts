/**
 * The gate for formulas: every field is there and of the right kind, units fit together, ratios are not summed, and the result converts into the unit that is wanted.
 *
 *     checkFormula(formula, { registries, unit: 'yi-yuan' })
 *     // { unit: 万元, factor: 0.0001, purposes: ['plan-monitoring', …], origin: 'statistical' }
 *
 * Remarks: those of `messages/formula-remarks.ts`. The same trees are checked for rows of a registry by `checkRowCondition`.
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { type UnitId, units } from '../../base/quantity.ts'
import type { Purpose } from '../purpose.ts'
import type { FieldOrigin } from '../registry/field.ts'
import type { Registry } from '../registry/registry.ts'
import { checkMeasure } from './check/check-measure.ts'
import { checkCondition } from './check/check-row-tree.ts'
import { placeOf, type Spot } from './check/spot.ts'
import { type FieldSpace, fieldSpace, type ReferenceLists, rowSpace } from './field-space.ts'
import { leavesOfMeasure, readsMoment } from './fields-of.ts'
import type { Condition, Formula } from './formula.ts'
import { factorTo, type MeasuredUnit } from './measured-unit.ts'
import { originOf, purposesOf } from './purposes-of.ts'

export interface FormulaSetting {
  readonly registries: readonly Registry[]
  /** In which the result is wanted. */
  readonly unit: UnitId
  readonly lists?: ReferenceLists
}

/** What is known of a formula's result before it is computed. */
export interface FormulaReading {
  readonly space: FieldSpace
  readonly unit: MeasuredUnit
  /** The result is multiplied by it to be in the unit that is wanted. */
  readonly factor: number
  readonly purposes: readonly Purpose[]
  readonly origin: FieldOrigin
}

export function checkFormula(formula: Formula, setting: FormulaSetting): Checked<FormulaReading> {
  const { registries, lists } = setting
  const registry = registries.find(({ id }) => id === formula.over)
  if (registry === undefined) {
    const facts = { registry: formula.over, known: registries.map(({ id }) => id).join(', ') }
    return rejected(diagnostic('formula-unknown-registry', { place: { kind: 'field', path: 'over' }, facts }))
  }
  const space = fieldSpace(registry, registries, lists)
  const spot: Spot = { space, path: 'value', remarks: [] }
  const { unit } = checkMeasure(formula.value, spot)
  checkPeriods(formula, spot)
  if (spot.remarks.length > 0) return rejected(...spot.remarks)
  if (unit === null || leavesOfMeasure(formula.value).every(({ op }) => op === 'number')) {
    return rejected(diagnostic('formula-reads-nothing', { place: placeOf(spot) }))
  }
  const factor = factorTo(unit, setting.unit)
  if (factor === undefined) return rejected(unitDiffers(unit, setting.unit, spot))
  const purposes = purposesOf(formula.value, space)
  return accepted({ space, unit, factor, purposes, origin: originOf(formula.value, space) })
}

/** Remarks on a condition that is asked of single rows, such as a check of a registry; `path` opens their places. */
export function checkRowCondition(
  condition: Condition,
  registry: Registry,
  path: string,
): readonly Diagnostic[] {
  const spot: Spot = { space: rowSpace(registry), path, remarks: [] }
  checkCondition(condition, spot)
  return spot.remarks
}

/** Rows of no period are told apart by dates only. */
function checkPeriods({ value }: Formula, spot: Spot): void {
  const { registry } = spot.space
  if (registry.period !== 'none' || readsMoment(value)) return
  const facts = { registry: registry.label.zh, registryEn: registry.label.en }
  spot.remarks.push(diagnostic('formula-timeless', { place: placeOf(spot), facts }))
}

function unitDiffers(unit: MeasuredUnit, wanted: UnitId, spot: Spot): Diagnostic {
  const { label } = units[wanted]
  const facts = {
    unit: unit.label.zh || '比率',
    unitEn: unit.label.en || 'ratio',
    wanted: label.zh,
    wantedEn: label.en,
  }
  return diagnostic('formula-unit-differs', { place: placeOf(spot), facts })
}
