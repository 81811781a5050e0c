import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellOf } from './answer/export-list.ts'
import type { CodeWords } from './answer/show-codes.ts'
import { chooseLanguage } from './door/choose-language.ts'
import { checkHost, isLoopbackAddress } from './door/host-guard.ts'
import { RateLimit } from './door/rate-limit.ts'
import { Generations, ShortCache } from './door/short-cache.ts'

const languages: readonly (readonly [string | undefined, 'zh' | 'en'])[] = [
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.5', 'en'],
  ['fr-FR,fr', 'zh'],
  ['en;q=oops', 'zh'],
]
for (const [header, language] of languages) {
  test(`Accept-Language ${header} is answered in ${language}`, () => {
    assert.equal(chooseLanguage(header), language)
  })
}

for (const host of ['localhost', 'localhost:8224', '127.0.0.1:8224', '[::1]:8224', 'LOCALHOST:9000']) {
  test(`the host ${host} is this machine`, () => checkHost(host))
}
for (const host of [
  undefined,
  '',
  'evil.example:8224',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  '0.0.0.0',
]) {
  test(`the host ${host} is not`, () => assert.throws(() => checkHost(host), /wrong-host/))
}

test('loopback addresses are known in every notation', () => {
  const addresses = ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1']
  assert.ok(addresses.every(isLoopbackAddress))
  assert.ok(!['10.0.0.1', '::ffff:10.0.0.1', '128.0.0.1', '::2'].some(isLoopbackAddress))
})

test('tries are counted per key and minute', () => {
  let nowMs = 0
  const limit = new RateLimit(() => nowMs)
  for (let i = 0; i < 10; i++) limit.checkTry('a')
  assert.throws(() => limit.checkTry('a'), /rate-limited/)
  limit.checkTry('b')
  nowMs = 60_000
  limit.checkTry('a')
})

test('a kept value ends after two seconds, and at once with a write', async () => {
  let nowMs = 0
  const generations = new Generations()
  const cache = new ShortCache<string>({ generations, nowMs: () => nowMs })
  await cache.load('330212', 'a', async () => 'value')
  assert.equal(cache.find('330212', 'a'), 'value')
  nowMs = 2001
  assert.equal(cache.find('330212', 'a'), undefined)
  await cache.load('330212', 'a', async () => 'value')
  generations.bump('339901')
  assert.equal(cache.find('330212', 'a'), 'value')
  generations.bump('330212')
  assert.equal(cache.find('330212', 'a'), undefined)
})

test('what was read before a write is not kept after it', async () => {
  const generations = new Generations()
  const cache = new ShortCache<string>({ generations, nowMs: () => 0 })
  await cache.load('330212', 'a', async () => {
    generations.bump('330212')
    return 'old'
  })
  assert.equal(cache.find('330212', 'a'), undefined)
})

test('who asks while something is loaded waits for that load, but not past a write, nor for long', async () => {
  const generations = new Generations()
  let nowMs = 0
  const cache = new ShortCache<string>({ generations, nowMs: () => nowMs })
  const loads: ((value: string) => void)[] = []
  const ask = () => cache.load('330212', 'a', () => new Promise<string>((resolve) => loads.push(resolve)))
  const [first, second] = [ask(), ask()]
  generations.bump('330212')
  const [afterWrite, beside] = [ask(), ask()]
  nowMs = 2001
  const late = ask()
  for (const [index, resolve] of loads.entries()) resolve(`load ${index + 1}`)
  assert.deepEqual(await Promise.all([first, second, afterWrite, beside, late]), [
    'load 1',
    'load 1',
    'load 2',
    'load 2',
    'load 3',
  ])
  assert.equal(cache.find('330212', 'a'), 'load 3')
})

test('a load that fails is told to all who waited, and the next one begins anew', async () => {
  const cache = new ShortCache<string>({ generations: new Generations(), nowMs: () => 0 })
  const fail = () => cache.load('330212', 'a', () => Promise.reject(new Error('gone')))
  const told = await Promise.allSettled([fail(), fail()])
  assert.deepEqual(
    told.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.equal(await cache.load('330212', 'a', async () => 'value'), 'value')
})

const item = {
  name: '甲',
  count: 3,
  isOn: true,
  none: null,
  label: { zh: '标', en: 'Label' },
  owners: [
    { id: 'a', name: '一局' },
    { id: 'b', name: '二局' },
  ],
  grants: [{ role: 'leader' }, { role: 'liaison' }],
  due: { value: 4.4 },
}
const codes: CodeWords = {
  moment: (instant) => ({ kind: 'date', iso: instant.slice(0, 19) }),
  period: (period) => `${period}年`,
  scope: String,
  indicator: String,
  subject: String,
  registry: String,
}
const words = { leader: { zh: '领导', en: 'leader' } }
const cells: readonly (readonly [key: string, zh: unknown, en: unknown])[] = [
  ['name', '甲', '甲'],
  ['count', 3, 3],
  ['due.value', 4.4, 4.4],
  ['due.none', null, null],
  ['none', null, null],
  ['none.deeper', null, null],
  ['isOn', '是', 'yes'],
  ['label', '标', 'Label'],
  ['owners', '一局、二局', '一局, 二局'],
  ['grants.role', '领导、liaison', 'leader, liaison'],
]
test('an exported cell of a code reads as what it is a code of', () => {
  const reader = { language: 'zh', codes } as const
  const column = { label: { zh: '列', en: 'Column' } }
  const times = { at: '2026-11-22T08:30:00.000Z', period: '2026', none: null }
  const at = cellOf(times, { ...column, key: 'at', codeOf: 'moment' }, reader)
  assert.deepEqual(at, { kind: 'date', iso: '2026-11-22T08:30:00' })
  assert.equal(cellOf(times, { ...column, key: 'period', codeOf: 'period' }, reader), '2026年')
  assert.equal(cellOf(times, { ...column, key: 'none', codeOf: 'period' }, reader), null)
})

for (const [key, zh, en] of cells) {
  test(`an exported cell of ${key} reads ${zh} or ${en}`, () => {
    const column = { key, label: { zh: '列', en: 'Column' }, words }
    assert.equal(cellOf(item, column, { language: 'zh', codes }), zh)
    assert.equal(cellOf(item, column, { language: 'en', codes }), en)
  })
}
