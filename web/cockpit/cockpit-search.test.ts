import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCockpitSearch, writeCockpitSearch } from './cockpit-search.ts'

const read = (text: string) => readCockpitSearch(new URLSearchParams(text))
const rest = { year: undefined, isPublishedOnly: false, why: null, light: null, isWall: false }

test('an empty address is the cockpit at rest', () => {
  assert.deepEqual(read(''), rest)
  assert.equal(writeCockpitSearch(new URLSearchParams(''), rest), '')
})

test('what an address says is read, what is nonsense is not', () => {
  assert.deepEqual(read('?year=2024&published=true&why=a-b&light=behind&wall=1'), {
    year: 2024,
    isPublishedOnly: true,
    why: 'a-b',
    light: 'behind',
    isWall: true,
  })
  assert.deepEqual(read('?year=24&published=yes&why=&light=red&wall=true'), rest)
})

test('a change leaves the rest of the address alone', () => {
  const before = new URLSearchParams('?theme=dark&year=2025&why=x')
  assert.equal(writeCockpitSearch(before, { why: null }), '?theme=dark&year=2025')
  assert.equal(
    writeCockpitSearch(before, { isPublishedOnly: true }),
    '?theme=dark&year=2025&why=x&published=true',
  )
})
