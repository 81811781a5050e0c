import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAskedFor } from './test-files.mjs'

const cases = [
  { path: 'src/domain/plan/scan.test.ts', step: 'unit', filters: [], asked: true },
  { path: 'src/domain/plan/scan.ts', step: 'unit', filters: [], asked: false },
  { path: 'test/journeys/cockpit.test.ts', step: 'unit', filters: [], asked: false },
  { path: 'test/journeys/cockpit.test.ts', step: 'journeys', filters: [], asked: true },
  { path: 'test/fence.test.ts', step: 'journeys', filters: [], asked: false },
  { path: 'src/domain/plan/scan.test.ts', step: 'unit', filters: ['./src/domain'], asked: true },
  { path: 'src/domain/plan/scan.test.ts', step: 'unit', filters: ['src/store'], asked: false },
] as const

for (const { path, step, filters, asked } of cases) {
  test(`${path} is ${asked ? '' : 'not '}one of the ${step} tests for [${filters.join(', ')}]`, () => {
    assert.equal(isAskedFor(path, { step, filters }), asked)
  })
}
