/** The shape of one entry in a remark table. */
import type { Severity } from '../../base/diagnostic.ts'
import type { Bilingual } from '../indicator/definition.ts'

export interface RemarkText extends Bilingual {
  /** What the remark usually weighs; the remark itself carries its own. */
  readonly severity: Severity
}
