import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { creditCodeCheck, makeCreditCode } from './make-credit-code.ts'

describe('creditCodeCheck', () => {
  // Worked by hand from the standard's weights, powers of 3 modulo 31; and the example that the standard prints.
  const cases = [
    ['91330212XN0000000', (31 - (sumByHand('91330212XN0000000') % 31)) % 31],
    ['91350100M000100Y4', 3],
  ] as const
  for (const [head, value] of cases)
    it(`is the ${value}th sign for ${head}`, () => {
      assert.equal('0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(creditCodeCheck(head)), value)
    })
})

function sumByHand(head: string): number {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  return weights.reduce(
    (sum, weight, at) => sum + weight * '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(head[at] ?? ''),
    0,
  )
}

describe('makeCreditCode', () => {
  const codes = Array.from({ length: 20_000 }, (_, number) => makeCreditCode('330212', number))

  it('gives every number a code of its own, 18 signs of the standard, with the right check', () => {
    assert.equal(new Set(codes).size, codes.length)
    for (const code of codes) {
      assert.match(code, /^91330212XN[0-9A-HJ-NPQRTUWXY]{6}[0-9X][0-9A-HJ-NPQRTUWXY]$/)
      assert.equal(creditCodeCheck(code.slice(0, 17)), code[17])
    }
  })

  it('is plainly invented: the body’s own code begins with XN', () => {
    assert.ok(codes.every((code) => code.slice(8, 10) === 'XN'))
  })
})
