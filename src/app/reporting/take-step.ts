/** A person takes a step on a submission. */
import type { SubmissionDetail } from '../../domain/submission/submission.ts'
import type { Context } from '../context.ts'
import { readerOf } from './list-submissions.ts'
import { type ActWish, performAct } from './perform-act.ts'
import { getVisible, loadDetail } from './read-submission.ts'

export interface TakeStep extends ActWish {
  readonly district: string
  readonly id: string
}

export async function takeStep(
  context: Context,
  { district, id, ...wish }: TakeStep,
): Promise<SubmissionDetail> {
  const reader = await readerOf(context, district)
  return context.database.withDistrict(district, async (tx) => {
    const row = await getVisible(tx, context, id)
    await performAct(tx, context, { row, snapshot: reader.snapshot, wish })
    return loadDetail(tx, await getVisible(tx, context, id), reader)
  })
}
