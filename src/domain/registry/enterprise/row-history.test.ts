import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  eventsOf,
  historiesOf,
  type RowHistory,
  type RowVersion,
  stretchesOf,
  valuesBrought,
  versionOn,
} from './row-history.ts'

const bare: RowVersion = {
  values: {},
  version: 1,
  recordedAt: new Date('2022-01-05T01:00:00Z'),
  changeId: 'first',
  validFrom: null,
  validTo: null,
  replacedAt: null,
  replacedBy: null,
}

function version(number: number, values: RowVersion['values'], more: Partial<RowVersion> = {}): RowVersion {
  return { ...bare, version: number, values, changeId: `change-${number}`, ...more }
}

/** A firm that moved in 2023 and was renamed in 2024; the new name was first written wrongly. */
const firm: RowHistory = [
  version(4, { code: 'A', name: '新名', town: '乙镇' }, { validFrom: '2024-05-12' }),
  version(
    3,
    { code: 'A', name: '新明', town: '乙镇' },
    {
      validFrom: '2024-05-12',
      validTo: '2024-05-12',
      replacedBy: 'change-4',
    },
  ),
  version(
    2,
    { code: 'A', name: '旧名', town: '乙镇' },
    {
      validFrom: '2023-03-01',
      validTo: '2024-05-12',
      replacedBy: 'change-3',
    },
  ),
  version(
    1,
    { code: 'A', name: '旧名', town: '甲镇' },
    {
      validFrom: '1900-01-01',
      validTo: '2023-03-01',
      replacedBy: 'change-2',
    },
  ),
]

describe('a dated row on a day', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['2020-01-01', 1],
    ['2023-02-28', 1],
    ['2023-03-01', 2],
    ['2024-05-11', 2],
    ['2024-05-12', 4],
    ['2030-01-01', 4],
  ]
  for (const [day, wanted] of cases) {
    it(`${day}: version ${wanted}`, () => assert.equal(versionOn(firm, day)?.version, wanted))
  }

  it('is never a version that was corrected from its first day on', () => {
    const days = ['2024-05-11', '2024-05-12', '2024-05-13'].map((day) => versionOn(firm, day)?.version)
    assert.ok(!days.includes(3))
  })

  it('is nothing once the row was removed', () => {
    const [newest, ...former] = firm
    assert.equal(versionOn([{ ...newest, replacedBy: 'undo' }, ...former], '2025-01-01'), undefined)
  })
})

it('a row without dates is as it stands, whatever the day', () => {
  const year: RowHistory = [version(2, { tax: 120 }), version(1, { tax: 100 }, { replacedBy: 'change-2' })]
  assert.equal(versionOn(year, '2001-01-01')?.version, 2)
})

it('a field goes on through changes of others, and a first value has no beginning', () => {
  assert.deepEqual(stretchesOf(firm, 'name', '1900-01-01'), [
    { value: '旧名', from: null, to: '2024-05-12' },
    { value: '新名', from: '2024-05-12', to: null },
  ])
  assert.deepEqual(stretchesOf(firm, 'town', '1900-01-01'), [
    { value: '甲镇', from: null, to: '2023-03-01' },
    { value: '乙镇', from: '2023-03-01', to: null },
  ])
})

it('a value was brought by the change since which it has been the same', () => {
  assert.deepEqual(valuesBrought(firm, 'town'), [
    { value: '乙镇', changeId: 'change-2' },
    { value: '甲镇', changeId: 'change-1' },
  ])
  assert.deepEqual(
    valuesBrought(firm, 'name').map(({ value }) => value),
    ['新名', '新明', '旧名'],
  )
})

describe('what changes did to a row', () => {
  it('is told newest first, with what was and what is', () => {
    assert.deepEqual(
      eventsOf(firm, ['name', 'town']).map(({ changeId, kind, differences }) => [
        changeId,
        kind,
        differences,
      ]),
      [
        ['change-4', 'changed', [{ field: 'name', before: '新明', after: '新名' }]],
        ['change-3', 'changed', [{ field: 'name', before: '旧名', after: '新明' }]],
        ['change-2', 'changed', [{ field: 'town', before: '甲镇', after: '乙镇' }]],
        ['change-1', 'added', []],
      ],
    )
  })

  it('leaves out changes of fields that are not asked for', () => {
    assert.deepEqual(
      eventsOf(firm, ['town']).map(({ changeId }) => changeId),
      ['change-2', 'change-1'],
    )
  })

  it('ends with the removal of a row that is gone', () => {
    const gone: RowHistory = [version(1, {}, { replacedBy: 'undo', replacedAt: new Date('2025-01-01') })]
    assert.deepEqual(
      eventsOf(gone, []).map(({ changeId, kind }) => [changeId, kind]),
      [
        ['undo', 'removed'],
        ['change-1', 'added'],
      ],
    )
  })
})

it('versions of a key stand together, the newest first', () => {
  const versions = [version(1, { code: 'A' }), version(1, { code: 'B' }), version(2, { code: 'A' })]
  assert.deepEqual(
    historiesOf(versions, ({ code }) => String(code)).map((own) =>
      own.map((one) => `${one.values.code}${one.version}`),
    ),
    [['A2', 'A1'], ['B1']],
  )
})
