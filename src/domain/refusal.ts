/**
 * A step that is not allowed, a stale version, a missing id: told to the person with a code from `domain/messages/refusals.ts`, never a fault of ours.
 *
 *     throw new Refusal('stale-version', { expected: 3, found: 4 })
 */
import type { Diagnostic, Facts } from '../base/diagnostic.ts'
import type { RefusalCode } from './messages/refusals.ts'

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly facts: Facts
  readonly remarks: readonly Diagnostic[]

  constructor(code: RefusalCode, facts: Facts = {}, remarks: readonly Diagnostic[] = []) {
    super(`${code} ${JSON.stringify(facts)}`)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
    this.remarks = remarks
  }
}
