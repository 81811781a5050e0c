import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkField, type Fault } from './check-record.ts'
import type { Field, RecordValues } from './field.ts'

const name = { kind: 'text', key: 'name', label: 'n', isRequired: true, minLength: 2, maxLength: 4 } as const
const login = { kind: 'text', key: 'login', label: 'l', pattern: /^[a-z]+$/, patternText: 'a–z' } as const
const again = { kind: 'password', key: 'again', label: 'a', sameAs: 'next' } as const
const value = { kind: 'number', key: 'value', label: 'v', min: 0, max: 10 } as const
const words = { kind: 'words', key: 'words', label: 'w', maxCount: 1, isRequired: true } as const

const cases: readonly (readonly [Field, RecordValues, Fault | undefined])[] = [
  [name, {}, { code: 'required' }],
  [name, { name: '   ' }, { code: 'required' }],
  [name, { name: 'a' }, { code: 'too-short', limit: 2 }],
  [name, { name: 'abcde' }, { code: 'too-long', limit: 4 }],
  [name, { name: 'abc' }, undefined],
  [login, { login: '' }, undefined],
  [login, { login: 'A' }, { code: 'pattern', text: 'a–z' }],
  [again, { next: 'one', again: 'two' }, { code: 'differs' }],
  [again, { next: 'one', again: 'one' }, undefined],
  [value, { value: '3' }, { code: 'not-a-number' }],
  [value, { value: -1 }, { code: 'too-small', limit: 0 }],
  [value, { value: 11 }, { code: 'too-large', limit: 10 }],
  [value, { value: 0 }, undefined],
  [words, { words: [] }, { code: 'required' }],
  [words, { words: ['a', 'b'] }, { code: 'too-many', limit: 1 }],
]

test('an input is checked against its field, and what is blank is wrong only where it is required', () => {
  for (const [field, values, expected] of cases) {
    assert.deepEqual(checkField(field, values), expected, `${field.key} ${JSON.stringify(values)}`)
  }
})
