import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { secondDistrict } from '../../test/fixtures/second-district.ts'
import { checkDistrict } from './check-district.ts'
import type { District } from './district.ts'

const [firstTown, ...otherTowns] = secondDistrict.towns
const [firstScope, ...otherScopes] = secondDistrict.scopes

const cases: readonly (readonly [string, Partial<District>, string])[] = [
  [
    'a town counted in an unknown scope',
    { towns: [{ ...firstTown, scope: 'nowhere' } as never] },
    'district-unknown-scope',
  ],
  [
    'a town of another district',
    { towns: [{ ...firstTown, code: '330212001' } as never] },
    'district-foreign-town',
  ],
  ['a town listed twice', { towns: [firstTown, firstTown, ...otherTowns] as never }, 'district-duplicate'],
  [
    'a scope that contains itself',
    {
      scopes: [
        { ...firstScope, parts: ['loosely'] },
        { ...otherScopes[0], parts: ['all'] },
      ] as never,
    },
    'district-circular-scope',
  ],
  ['a code of five digits', { code: '33990' }, 'district-invalid'],
]

describe('checkDistrict', () => {
  it('takes a district whose names all resolve', () => {
    assert.equal(checkDistrict(secondDistrict).isOk, true)
  })
  for (const [what, change, code] of cases) {
    it(`rejects ${what}`, () => {
      const checked = checkDistrict({ ...secondDistrict, ...change })
      assert.equal(checked.isOk, false)
      assert.ok(checked.diagnostics.some((remark) => remark.code === code))
    })
  }
})
