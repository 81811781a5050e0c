import type { ItemOf, ReplyOf } from '../../api/operation-types.ts'

/** A submission in a list, with its whole log, a step open to the reader, a file that backs its value. */
export type Submission = ItemOf<'listSubmissions'>
export type SubmissionDetail = ReplyOf<'getSubmission'>
export type OpenStep = SubmissionDetail['openSteps'][number]

export interface EvidenceFile {
  readonly id: string
  readonly name: string
  readonly sizeBytes: number
}
