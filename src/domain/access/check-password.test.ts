import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isStrongPassword } from './check-password.ts'

const cases: readonly (readonly [password: string, isStrong: boolean])[] = [
  ['short9!x', false],
  ['correct horse battery', true],
  ['鄞州挂图作战二〇二七年', true],
  ['Password123!', false],
  ['1234567890', false],
  ['0987654321', false],
  ['abcdefghijkl', false],
  ['aaaaaaaaaaaa', false],
  ['WANG.LI-secret', false],
  ['p@ssword2026', false],
  ['admin123456', false],
  ['tea in the drum tower', true],
]

for (const [password, isStrong] of cases) {
  test(`the password ${password} is ${isStrong ? 'taken' : 'too weak'}`, () => {
    assert.equal(isStrongPassword('wang.li', password), isStrong)
  })
}
