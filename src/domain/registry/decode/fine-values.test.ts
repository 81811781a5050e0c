import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FineValues, losesMuch } from './fine-values.ts'

it('puts what was written where rounded figures stand, sheet after sheet', () => {
  const [fine, second] = [new FineValues(), new FineValues()]
  fine.add('taxWanYuan', 2, 0.003476)
  fine.add('taxWanYuan', 9, 0.0212)
  second.add('taxWanYuan', 2, 0.0047)
  fine.addAll(second, 100)
  const values = Float64Array.of(0, 3, 0.02, 0)
  fine.put('taxWanYuan', Float64Array.of(2, 5, 9, 102), values)
  assert.deepEqual([...values], [0.003476, 3, 0.0212, 0.0047])
  fine.put('landMu', Float64Array.of(2, 5, 9, 102), values)
  assert.deepEqual([...values], [0.003476, 3, 0.0212, 0.0047])
})

it('keeps only what rounding takes much of', () => {
  assert.deepEqual(
    [losesMuch(0.003476, 0), losesMuch(-0.0212, -0.02), losesMuch(1234.567, 1234.57)],
    [true, true, false],
  )
})
