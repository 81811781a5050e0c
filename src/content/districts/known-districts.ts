/** The districts that ship with Guatu, each with its plan, published actuals and demo settings. */
import type { DemoSettings } from '../../domain/demo/demo-settings.ts'
import type { District } from '../../domain/district.ts'
import type { NewFigure } from '../../domain/indicator/define-figures.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { yinzhouActuals } from './yinzhou/actuals.ts'
import { yinzhouDemo } from './yinzhou/demo.ts'
import { yinzhou } from './yinzhou/district.ts'
import { yinzhouPlan } from './yinzhou/plan.ts'

export interface KnownDistrict {
  readonly district: District
  readonly plan: Plan
  readonly actuals: readonly NewFigure[]
  readonly demo: DemoSettings
}

export const knownDistricts: readonly KnownDistrict[] = [
  { district: yinzhou, plan: yinzhouPlan, actuals: yinzhouActuals, demo: yinzhouDemo },
]
