import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseFigure } from './choose-figure.ts'
import type { Figure } from './figure.ts'
import { makeFigure } from './testing/reading-fixture.ts'

const wish = {
  indicator: 'value-added-growth',
  kind: 'growth',
  unit: 'percent',
  scope: 'district-proper',
  uncertainScopes: ['whole-district'],
  publishedOnly: false,
  asOf: '2026-11-22',
  year: 2023,
} as const

/** Each one beats all that follow. */
const byPrecedence: readonly Figure[] = [
  makeFigure({ origin: 'published', vintage: 2, id: 'a' }),
  makeFigure({ origin: 'reported', id: 'b' }),
  makeFigure({ origin: 'computed', id: 'c' }),
  makeFigure({ origin: 'generated', id: 'd' }),
  makeFigure({ origin: 'reported', period: '2023-01..2023-11', id: 'e' }),
  makeFigure({ origin: 'published', period: '2023-01..2023-09', id: 'f' }),
  makeFigure({ origin: 'published', period: '2023-Q1', id: 'g' }),
]

test('whole years before parts, later parts before earlier, then published, reported, computed, generated', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...byPrecedence], { minLength: 1 }), (some) => {
      const best = byPrecedence.find((figure) => some.includes(figure))
      assert.equal(chooseFigure(wish, some).actual?.id, best?.id)
    }),
  )
})

test('the latest vintage counts, even when it takes the value back', () => {
  const first = makeFigure({ vintage: 1, value: 4.1 })
  const second = makeFigure({ vintage: 2, value: 4.4 })
  assert.equal(chooseFigure(wish, [second, first]).actual?.value, 4.4)
  const withdrawn = makeFigure({ vintage: 3, value: null })
  assert.equal(chooseFigure(wish, [first, withdrawn, second]).actual?.value, null)
  const reported = makeFigure({ origin: 'reported', value: 4.2 })
  assert.equal(chooseFigure(wish, [withdrawn, reported]).actual?.value, 4.2)
})

test('other scopes, uncertain scopes and unrelated units are never the actual', () => {
  for (const part of [
    { scope: 'greater-district' },
    { scope: 'whole-district' },
    { unit: 'yi-yuan' },
  ] as const) {
    const chosen = chooseFigure(wish, [makeFigure(part)])
    assert.equal(chosen.actual, null)
    assert.notEqual(chosen.otherScope, null)
  }
})

test('other indicators, towns, years and texts that name no period are passed over', () => {
  const others = [
    makeFigure({ indicator: 'other' }),
    makeFigure({ subject: 'town/990001100' }),
    makeFigure({ period: '2024' }),
    makeFigure({ period: '2023-13' }),
  ]
  assert.deepEqual(chooseFigure(wish, others), { actual: null, otherScope: null })
})

test('the rate of a later quarter alone does not speak of the year, a stock at its end does', () => {
  const third = [makeFigure({ period: '2023-Q3' })]
  assert.equal(chooseFigure(wish, third).actual, null)
  assert.equal(chooseFigure({ ...wish, kind: 'share' }, third).actual?.period, '2023-Q3')
})
