/** What a refusal's code stands for. */
import type { Bilingual } from '../indicator/definition.ts'

export interface RefusalText extends Bilingual {
  /** HTTP status. */
  readonly status: number
}
