/**
 * Whether a title holds on a day. The last day of validity still counts, the day of revocation does not; one without a term is taken to hold.
 *
 *     titleStateOn({ grantedOn: '2023-07-14', validTo: '2026-07-13', revokedOn: null }, '2026-07-13')   // 'valid'
 */
import type { RecordRow } from '../registry.ts'

/** upcoming: granted after the day. */
export const titleStates = ['valid', 'expired', 'revoked', 'upcoming'] as const
export type TitleState = (typeof titleStates)[number]

export function titleStateOn({ grantedOn, validTo, revokedOn }: RecordRow, day: string): TitleState {
  if (isDay(grantedOn) && grantedOn > day) return 'upcoming'
  if (isDay(revokedOn) && revokedOn <= day) return 'revoked'
  return isDay(validTo) && validTo < day ? 'expired' : 'valid'
}

function isDay(value: unknown): value is string {
  return typeof value === 'string'
}

const strength: readonly TitleState[] = ['upcoming', 'revoked', 'expired', 'valid']

/** What an enterprise with several grants of a rung is shown as: one that holds goes before one that did. Undefined without any. */
export function strongestState(states: readonly TitleState[]): TitleState | undefined {
  return states.toSorted((a, b) => strength.indexOf(b) - strength.indexOf(a))[0]
}
