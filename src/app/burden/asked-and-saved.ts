import type { BurdenSaving } from '../../domain/registry/burden/burden-view.ts'
import type { Asked } from '../../domain/registry/burden/count-burden.ts'

/** What is asked, and what of it is or could be saved. */
export interface AskedAndSaved {
  readonly asked: readonly Asked[]
  readonly savings: readonly Omit<BurdenSaving, 'name'>[]
}
