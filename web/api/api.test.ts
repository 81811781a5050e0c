import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf } from './api.ts'
import { decodeProblem, isProblem, problemOf } from './api-problem.ts'
import { createIntent } from './intent-key.ts'
import { findReachedUnits, mayEver, mayReach } from './may.ts'
import { readReturnPath, signInPath } from './return-path.ts'

const district = { district: () => '330212' }

test('an address carries its parameters encoded and leaves out what is undefined or empty', () => {
  const path = '/api/v1/districts/{district}/units/{id}'
  assert.equal(addressOf(path, { params: { id: 'a/b' } }, district), '/api/v1/districts/330212/units/a%2Fb')
  assert.equal(
    addressOf('/x', { query: { q: '产业 &', kind: undefined, unit: '', year: 2025 } }, district),
    '/x?q=%E4%BA%A7%E4%B8%9A+%26&year=2025',
  )
})

test('a problem is read from problem JSON, and from nothing at all', () => {
  const headers = { get: (name: string) => (name === 'x-request-id' ? 'r-1' : null) }
  const text = JSON.stringify({
    code: 'stale-version',
    title: 'T',
    detail: 'D',
    errors: [{ code: 'e' }, 3],
    found: 4,
  })
  const problem = decodeProblem(409, text, headers)
  assert.ok(isProblem(problem, 'stale-version'))
  assert.equal(problem.problem.requestId, 'r-1')
  assert.deepEqual(problem.problem.errors, [{ code: 'e' }])
  assert.equal(problem.problem.facts.found, 4)
  assert.equal(problemOf(decodeProblem(502, '<html>', headers)).code, 'http-502')
  assert.equal(problemOf(new TypeError('x')).code, 'page-fault')
})

test('one intent keeps its key until the server has decided', () => {
  let count = 0
  const intent = createIntent(() => `key-${++count}`)
  assert.equal(intent.keyFor({ value: 1 }), 'key-1')
  assert.equal(intent.keyFor({ value: 1 }), 'key-1')
  assert.equal(intent.keyFor({ value: 2 }), 'key-2')
  intent.settle()
  assert.equal(intent.keyFor({ value: 2 }), 'key-3')
})

test('a return path never leaves this server and never loops to the sign-in page', () => {
  assert.equal(signInPath('/plan?tab=units'), '/sign-in?return=%2Fplan%3Ftab%3Dunits')
  const cases: readonly (readonly [string | null, string | undefined])[] = [
    ['/plan?tab=units', '/plan?tab=units'],
    ['//evil.example', undefined],
    ['/\\evil.example', undefined],
    ['https://evil.example', undefined],
    ['javascript:alert(1)', undefined],
    ['/sign-in?return=/sign-in', undefined],
    [null, undefined],
  ]
  for (const [text, expected] of cases) assert.equal(readReturnPath(text), expected, String(text))
})

test('a permission of a unit reaches that unit only', () => {
  const session = {
    permissions: [
      { resource: 'sheet', action: 'enter', reach: 'unit', unit: 'a' },
      { resource: 'plan', action: 'read', reach: 'district', unit: null },
    ],
  } as const
  const copy = { permissions: [...session.permissions] }
  assert.equal(mayEver(copy, 'sheet', 'enter'), true)
  assert.equal(mayEver(copy, 'user', 'read'), false)
  assert.equal(mayReach(copy, { resource: 'sheet', action: 'enter' }, 'a'), true)
  assert.equal(mayReach(copy, { resource: 'sheet', action: 'enter' }, 'b'), false)
  assert.equal(mayReach(copy, { resource: 'plan', action: 'read' }, 'b'), true)
  assert.deepEqual(findReachedUnits(copy, 'sheet', 'enter'), ['a'])
  assert.equal(findReachedUnits(copy, 'plan', 'read'), undefined)
})
