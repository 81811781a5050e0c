import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { projectRoot } from '../bootstrap/project-root.mjs'
import { hashWebSources, listWebSources, SETTING_FILES, stampWebSources } from './web-sources.mjs'

const root = mkdtempSync(join(tmpdir(), 'guatu-web-'))
after(() => rmSync(root, { recursive: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

write('web/office.tsx', 'office')
write('src/domain/status.ts', 'status')
write('package-lock.json', '{}')

const changes = [
  { path: 'web/office.tsx', content: 'office 2', rebuilds: true },
  { path: 'web/parts/figure.tsx', content: 'new', rebuilds: true },
  { path: 'src/domain/status.ts', content: 'status 2', rebuilds: true },
  { path: 'package-lock.json', content: '{ }', rebuilds: true },
  { path: 'web/parts/figure.test.ts', content: 'test', rebuilds: false },
  { path: 'src/http/server.ts', content: 'server', rebuilds: false },
  { path: 'src/store/rows.ts', content: 'rows', rebuilds: false },
]

for (const { path, content, rebuilds } of changes) {
  test(`a change of ${path} ${rebuilds ? 'rebuilds' : 'does not rebuild'} the pages`, () => {
    const before = hashWebSources(root)
    write(path, content)
    assert.equal(hashWebSources(root) !== before, rebuilds)
  })
}

test('a source written anew changes the stamp, not the hash; looking at the sources changes neither', () => {
  const before = { hash: hashWebSources(root), stamp: stampWebSources(root) }
  assert.equal(stampWebSources(root), before.stamp)
  utimesSync(join(root, 'web/office.tsx'), 1, 1)
  assert.notEqual(stampWebSources(root), before.stamp)
  assert.equal(hashWebSources(root), before.hash)
})

test('a file that moves changes the hash though its content does not', () => {
  write('web/a.ts', 'same')
  const before = hashWebSources(root)
  rmSync(join(root, 'web/a.ts'))
  write('web/b.ts', 'same')
  assert.notEqual(hashWebSources(root), before)
})

test('the lock and the build itself count as sources of this project', () => {
  const sources = listWebSources(projectRoot)
  for (const path of SETTING_FILES) assert.ok(sources.includes(path), path)
})

test('sources are listed with slashes and sorted', () => {
  const sources = listWebSources(root)
  assert.ok(sources.includes('src/domain/status.ts'))
  assert.deepEqual(sources, [...sources].sort())
})
