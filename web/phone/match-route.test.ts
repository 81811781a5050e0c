import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchRoute, phoneLinks } from './match-route.ts'

test('every link of the phone leads to its page', () => {
  assert.deepEqual(matchRoute(phoneLinks.home), { page: 'home' })
  assert.deepEqual(matchRoute('/m/'), { page: 'home' })
  assert.deepEqual(matchRoute(phoneLinks.work), { page: 'work' })
  assert.deepEqual(matchRoute(phoneLinks.submission('a b')), { page: 'submission', id: 'a b' })
  assert.deepEqual(matchRoute(phoneLinks.indicators), { page: 'indicators' })
  assert.deepEqual(matchRoute(phoneLinks.indicator('tax-per-mu')), { page: 'indicator', id: 'tax-per-mu' })
  assert.deepEqual(matchRoute(phoneLinks.me), { page: 'me' })
})

test('any other address is a missing page', () => {
  for (const path of ['/m/x', '/m/work/1/2', '/m/me/1'])
    assert.deepEqual(matchRoute(path), { page: 'missing' })
})
