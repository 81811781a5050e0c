import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterprise from '../../../content/registries/enterprise.ts'
import enterpriseMonth from '../../../content/registries/enterprise-month.ts'
import person from '../../../content/registries/person.ts'
import type { Registry } from '../registry.ts'
import { type Asked, askedOfRegistry, price, type RowCount, sumBurden } from './count-burden.ts'
import { countConfirmation } from './count-confirmation.ts'

const rows: readonly RowCount[] = [
  { town: '330212110', rows: 30 },
  { town: '330212111', rows: 10 },
  { town: null, rows: 2 },
]
const unitOf = (owner: string) => (owner === 'power-company' ? undefined : owner)

/** Registry, unit, minutes of one row × rows × times a year. */
const cases: readonly (readonly [Registry, string | null, readonly [number, number, number] | undefined])[] =
  [
    [enterpriseMonth, 'tax-bureau', [0.5, 42, 12]],
    [enterpriseMonth, 'power-company', undefined],
    [enterpriseMonth, 'market-regulator', undefined],
    [enterprise, 'town-330212110', [0.7, 30, 1]],
    [enterprise, 'town-330212111', [0.7, 10, 1]],
    [person, null, [0.9, 42, 1]],
  ]

for (const [registry, unit, expected] of cases) {
  const who = unit ?? 'enterprises'
  test(`${registry.id} asks ${who} ${expected === undefined ? 'for nothing' : `${expected.join(' × ')} minutes`}`, () => {
    const found = askedOfRegistry(registry, { rows, unitOf }).find((item) => item.unit === unit)
    const numbers = found && [round(found.minutesEach), found.answers, found.timesAYear]
    assert.deepEqual(numbers, expected)
    if (found !== undefined) assert.equal(found.minutes, found.minutesEach * found.answers * found.timesAYear)
  })
}

test('a registry without rows asks nobody', () => {
  assert.deepEqual(askedOfRegistry(enterpriseMonth, { rows: [], unitOf }), [])
})

test('the heaviest unit and its heaviest item come first, and a unit is the sum of its items', () => {
  const item = (unit: string | null, id: string, minutesEach: number): Asked => {
    const label = { zh: id, en: id }
    return {
      unit,
      ...price({ kind: 'indicator', id, label, fields: 1, minutesEach, answers: 1, timesAYear: 4 }),
    }
  }
  const units = sumBurden(
    [item('a', 'x', 1), item('b', 'y', 2), item('b', 'z', 3), item(null, 'w', 1)],
    (id) => id.toUpperCase(),
  )
  assert.deepEqual(
    units.map(({ name, minutes, items }) => [name, minutes, items.map(({ id }) => id)]),
    [
      ['B', 20, ['z', 'y']],
      ['A', 4, ['x']],
      [null, 4, ['w']],
    ],
  )
})

const round100 = { id: 'r', title: '核对', sheets: 100 }
const confirmations = [
  { name: 'what is filled in is only read', fields: [{ minutes: 2, filled: 100 }], asked: 10, saved: 190 },
  { name: 'what is missing is looked up', fields: [{ minutes: 2, filled: 0 }], asked: 200, saved: 0 },
  { name: 'reading costs no more than looking up', fields: [{ minutes: 0, filled: 90 }], asked: 0, saved: 0 },
  {
    name: 'fields add up',
    fields: [
      { minutes: 1, filled: 100 },
      { minutes: 3, filled: 50 },
    ],
    asked: 10 + 155,
    saved: 90 + 145,
  },
] as const

for (const { name, fields, asked, saved } of confirmations) {
  test(`a confirmation round: ${name}`, () => {
    const counted = countConfirmation(round100, fields, 0.1)
    assert.deepEqual([round(counted.asked.minutes), round(counted.saved.minutes)], [asked, saved])
  })
}

test('a round that reaches nobody costs nothing', () => {
  assert.equal(
    countConfirmation({ ...round100, sheets: 0 }, [{ minutes: 2, filled: 0 }], 0.1).asked.minutes,
    0,
  )
})

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
