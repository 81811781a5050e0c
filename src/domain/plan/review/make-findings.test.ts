import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { diagnostic } from '../../../base/diagnostic.ts'
import { makeFindings } from './make-findings.ts'
import { readItems } from './read-items.ts'
import { smallDraft, smallPlan, smallText } from './testing/small-draft.ts'

const label = { zh: '指标表', en: 'annex' }

test('a remark is kept with its sentence, the words at its places and the items that stand there', () => {
  const at = smallText.indexOf('320')
  const other = smallText.indexOf('310')
  const remark = {
    ...diagnostic('document-tracked-changes', { severity: 'warning' }),
    place: { kind: 'text', start: at, end: at + 5 },
    related: [{ place: { kind: 'text', start: other, end: other + 3 }, label }],
    arithmetic: '320 ≠ 310',
    proposal: {
      zh: '改成一个数',
      en: 'make them one',
      replacement: { place: { kind: 'text', start: at, end: at + 3 }, text: '310' },
    },
  } as const
  const [finding] = makeFindings(smallDraft, [remark])
  assert.deepEqual(
    [finding?.id, finding?.severity, finding?.arithmetic],
    ['finding-1', 'warning', '320 ≠ 310'],
  )
  assert.deepEqual([finding?.place?.quote, finding?.related[0]?.quote], ['320亿元', '310'])
  assert.deepEqual(finding?.items, ['target-1', 'indicator-1'])
  assert.deepEqual(finding?.fix?.replacement, { range: { start: at, end: at + 3 }, text: '310' })
  assert.match(finding?.text.zh ?? '', /修订/)
})

test('a remark about the file as a whole has no place and no items', () => {
  const remark = diagnostic('document-pictures-unread', {
    place: { kind: 'file', name: 'a' },
    facts: { count: 2 },
  })
  const [finding] = makeFindings(smallDraft, [remark])
  assert.deepEqual([finding?.place, finding?.items, finding?.fix], [null, [], null])
})

test('the items of a place are those that share a character with it', () => {
  const items = readItems(smallPlan)
  const ranges = fc.tuple(fc.nat(smallText.length - 1), fc.nat(40))
  fc.assert(
    fc.property(ranges, ([start, length]) => {
      const end = Math.min(start + 1 + length, smallText.length)
      const [finding] = makeFindings(smallDraft, [
        diagnostic('document-blank', { place: { kind: 'text', start, end } }),
      ])
      const wanted = items.filter(({ range }) => range.start < end && start < range.end).map(({ id }) => id)
      assert.deepEqual(finding?.items, wanted)
    }),
  )
})
