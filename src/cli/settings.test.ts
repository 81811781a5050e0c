import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLoopbackHost, readSettings } from './settings.ts'

test('an empty environment gives the defaults of the README', () => {
  const settings = readSettings({})
  assert.deepEqual(
    [settings.host, settings.port, settings.wantsDemo, settings.district],
    ['127.0.0.1', 8224, true, '330212'],
  )
  assert.match(settings.dataDirectory, /data$/)
  assert.equal(settings.databaseUrl, undefined)
})

const bad: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ PORT: 'http' }, /PORT is “http”.*for example PORT=8224/],
  [{ PORT: '70000' }, /PORT is “70000”/],
  [{ GUATU_DEMO: 'no' }, /GUATU_DEMO is “no”; set 0 .* or 1/],
  [{ GUATU_ORIGIN: 'guatu.example.gov.cn' }, /scheme and host only, for example https/],
  [{ GUATU_ORIGIN: 'https://guatu.example.gov.cn/path' }, /scheme and host only/],
  [{ GUATU_DISTRICT: '鄞州' }, /six-digit division code/],
]

for (const [environment, sentence] of bad) {
  test(`${JSON.stringify(environment)} is refused with the way out`, () => {
    assert.throws(() => readSettings(environment), sentence)
  })
}

test('only loopback names count as this machine', () => {
  assert.deepEqual(['127.0.0.1', 'localhost', '::1', '0.0.0.0', '10.0.0.8'].map(isLoopbackHost), [
    true,
    true,
    true,
    false,
    false,
  ])
})
