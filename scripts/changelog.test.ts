import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from './bootstrap/project-root.mjs'
import { foldChanges } from './changelog.mjs'

const changelog = '# Changelog\n\n## Unreleased\n\n## 0.1.0 – 2026-01-01\n\n- First.\n'
const release = {
  version: '0.2.0',
  date: '2026-02-01',
  sentences: ['Second,\n  on two lines.\n', 'Third.\n'],
}

test('the sentences of a release become a section above the older ones', () => {
  const folded = foldChanges(changelog, release)
  assert.equal(
    folded,
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 – 2026-02-01\n\n- Second, on two lines.\n- Third.\n\n## 0.1.0 – 2026-01-01\n\n- First.\n',
  )
})

const refused = [
  {
    name: 'a version that is none',
    release: { ...release, version: 'next' },
    says: /“next” is not a version/,
  },
  {
    name: 'a version that was released',
    release: { ...release, version: '0.1.0' },
    says: /already has a version 0\.1\.0/,
  },
  {
    name: 'a release without a change',
    release: { ...release, sentences: [] },
    says: /no change to release/,
  },
]

for (const { name, release: wrong, says } of refused) {
  test(`${name} is refused`, () => {
    assert.throws(() => foldChanges(changelog, wrong), says)
  })
}

test('the changelog and the waiting changes of this repository can be folded', () => {
  const folder = join(projectRoot, 'changes')
  const sentences = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const current = readFileSync(join(projectRoot, 'CHANGELOG.md'), 'utf8')
  const folded = foldChanges(current, { version: '999.0.0', date: '2026-11-22', sentences })
  assert.ok(folded.includes('## 999.0.0'))
})
