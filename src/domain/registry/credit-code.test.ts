import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  describeCreditCode,
  isCreditCode,
  normaliseCreditCode,
} from './credit-code.ts'

/** Invented, with its check character. */
const code = `91330212MA2GRPNX1${creditCodeCheckCharacter('91330212MA2GRPNX1')}`

const anyCode = fc
  .array(fc.constantFrom(...creditCodeAlphabet), { minLength: 9, maxLength: 9 })
  .map((letters) => `91330212${letters.join('')}`)
  .map((first) => `${first}${creditCodeCheckCharacter(first)}`)

test('seventeen characters and their check character are a code; any one changed is none', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(17), fc.constantFrom(...creditCodeAlphabet), (good, at, letter) => {
      assert.ok(isCreditCode(good))
      if (good[at] !== letter) assert.ok(!isCreditCode(good.slice(0, at) + letter + good.slice(at + 1)))
    }),
  )
})

test('a check character of the standard’s own example', () => {
  assert.equal(creditCodeCheckCharacter('91350100M000100Y4'), '3')
  assert.ok(isCreditCode('91350100M000100Y43'))
})

test('width, case, spaces and hyphens make no difference', () => {
  const wide = code.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
  const written = [
    code.toLowerCase(),
    ` ${code} `,
    `${code.slice(0, 8)}-${code.slice(8)}`,
    `'${code}`,
    wide,
    `${code}\u200b`,
    code.replace(/(.{4})/g, '$1 '),
  ]
  for (const text of written) {
    assert.equal(normaliseCreditCode(text), code)
    assert.deepEqual(describeCreditCode(text), { kind: 'value', value: code })
  }
})

const wrong: readonly (readonly [text: string, code: string, proposed?: string])[] = [
  ['9.13302E+17', 'credit-code-destroyed'],
  ['330212000123456', 'credit-code-registration-number'],
  ['MA2GRPNX1', 'credit-code-organisation-number'],
  ['12345678-9', 'credit-code-organisation-number'],
  [code.slice(0, 17), 'credit-code-length'],
  [`${code}0`, 'credit-code-length'],
  [`${code}（已注销）`, 'credit-code-extra-text', code],
  [`统一社会信用代码：${code}`, 'credit-code-extra-text', code],
  [`${code.slice(0, 2)}33O2I2${code.slice(8)}`, 'credit-code-letter-mistaken', code],
  [`${code.slice(0, 8)}МА${code.slice(10)}`, 'credit-code-letter-mistaken', code],
  [`${code.slice(0, 16)}?${code.slice(17)}`, 'credit-code-letter'],
  ['办理中', 'credit-code-length'],
]

for (const [text, reason, proposed] of wrong) {
  test(`“${text}” is refused as ${reason}`, () => {
    const described = describeCreditCode(text)
    assert.ok(described.kind === 'problem')
    assert.equal(described.finding.code, reason)
    assert.equal(described.proposed, proposed)
  })
}

test('what cannot be told is not proposed: the one who knows its enterprises can tell more', () => {
  const slip = `${code.slice(0, 10)}${code[11]}${code[10]}${code.slice(12)}`
  const alone = describeCreditCode(slip)
  assert.ok(alone.kind === 'problem' && alone.proposed === undefined)
  const known = describeCreditCode(slip, (other) => other === code)
  assert.ok(known.kind === 'problem' && known.proposed === code)
})

test('a correction is proposed only where it is the only one', () => {
  fc.assert(
    fc.property(anyCode, (good) => {
      const described = describeCreditCode(good.replace(/0/g, 'O').replace(/1/g, 'I'))
      if (described.kind === 'value') return
      assert.ok(described.kind === 'problem')
      if (described.proposed !== undefined) assert.equal(described.proposed, good)
    }),
  )
})
