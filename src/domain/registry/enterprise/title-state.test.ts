import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strongestState, type TitleState, titleStateOn } from './title-state.ts'

describe('a title on a day', () => {
  const term = { grantedOn: '2023-07-14', validTo: '2026-07-13', revokedOn: null }
  const cases: readonly (readonly [string, Parameters<typeof titleStateOn>[0], string, TitleState])[] = [
    ['is upcoming before it is granted', term, '2023-07-13', 'upcoming'],
    ['holds on the day it is granted', term, '2023-07-14', 'valid'],
    ['holds on its last day', term, '2026-07-13', 'valid'],
    ['has expired the day after', term, '2026-07-14', 'expired'],
    ['holds for ever without a term', { ...term, validTo: null }, '2040-01-01', 'valid'],
    ['holds until the day before it is revoked', { ...term, revokedOn: '2025-03-01' }, '2025-02-28', 'valid'],
    ['is revoked from the day on', { ...term, revokedOn: '2025-03-01' }, '2025-03-01', 'revoked'],
    ['stays revoked after its term', { ...term, revokedOn: '2025-03-01' }, '2027-01-01', 'revoked'],
  ]
  for (const [name, title, day, wanted] of cases) {
    it(name, () => assert.equal(titleStateOn(title, day), wanted))
  }
})

it('of several grants the one that holds counts', () => {
  assert.equal(strongestState(['expired', 'valid', 'revoked']), 'valid')
  assert.equal(strongestState(['upcoming', 'revoked']), 'revoked')
  assert.equal(strongestState([]), undefined)
})
