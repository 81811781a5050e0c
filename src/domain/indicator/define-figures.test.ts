import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { secondFigures } from '../../../test/fixtures/second-district.ts'
import { checkFigures, defineFigures } from './define-figures.ts'

describe('checkFigures', () => {
  it('takes figures with a period that exists', () => {
    assert.equal(checkFigures(secondFigures).isOk, true)
  })

  it('rejects a period that names none, with the figure’s position', () => {
    const [good] = secondFigures
    const checked = checkFigures([good, { ...good, period: '2026-13' }])
    assert.equal(checked.isOk, false)
    assert.deepEqual(checked.diagnostics[0]?.facts, { row: 2, path: 'period', reason: 'names no period' })
  })

  it('throws at load for an unknown unit', () => {
    const [good] = secondFigures
    assert.throws(() => defineFigures('figures', [{ ...good, unit: 'bushel' } as never]), /figures-invalid/)
  })
})
