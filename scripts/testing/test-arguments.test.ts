import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTestArguments, STEP_NAMES } from './test-arguments.mjs'

const understood = [
  { args: [], steps: [...STEP_NAMES], filters: [] },
  { args: ['src/domain'], steps: ['unit', 'journeys'], filters: ['src/domain'] },
  { args: ['--only', 'lint'], steps: ['lint'], filters: [] },
  { args: ['--only=unit,types'], steps: ['types', 'unit'], filters: [] },
  { args: ['src/a', '--only', 'unit', 'src/b'], steps: ['unit'], filters: ['src/a', 'src/b'] },
]

for (const { args, steps, filters } of understood) {
  test(`npm test -- ${args.join(' ')} runs ${steps.join(', ')}`, () => {
    assert.deepEqual(parseTestArguments(args), { steps, filters })
  })
}

const refused = [
  { args: ['--only'], says: /no such step/ },
  { args: ['--only', 'e2e'], says: /“e2e”/ },
  { args: ['--watch'], says: /unknown option\): --watch/ },
  { args: ['--only', 'unit', '--fast'], says: /--fast/ },
]

for (const { args, says } of refused) {
  test(`npm test -- ${args.join(' ')} is refused with the usage`, () => {
    assert.throws(() => parseTestArguments(args), says)
    assert.throws(() => parseTestArguments(args), /npm test -- --only unit/)
  })
}
