import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findAimProblem } from './find-aim-problem.ts'
import { type AimedFirm, aimedTowns, type FormAim, formAim, isAimedAt } from './form-aim.ts'

const firm = { town: '330212110', cluster: 'digital', isAboveScale: true } as const
const unknown = { town: null, cluster: null, isAboveScale: null } as const
const all: FormAim = formAim.parse({})

describe('a form', () => {
  const cases: readonly (readonly [Partial<FormAim>, Omit<AimedFirm, 'enterprise'>, boolean])[] = [
    [{}, firm, true],
    [{}, unknown, true],
    [{ towns: ['330212110', '330212104'] }, firm, true],
    [{ towns: ['330212104'] }, firm, false],
    [{ towns: ['330212110'] }, unknown, false],
    [{ clusters: ['digital'] }, firm, true],
    [{ clusters: ['auto'] }, firm, false],
    [{ scale: 'above' }, firm, true],
    [{ scale: 'below' }, firm, false],
    [{ scale: 'below' }, { ...firm, isAboveScale: false }, true],
    [{ scale: 'below' }, unknown, false],
    [{ scale: 'above' }, unknown, false],
    [{ towns: ['330212110'], clusters: ['auto'], scale: 'above' }, firm, false],
  ]
  for (const [aim, asked, expected] of cases) {
    it(`of ${JSON.stringify(aim)} ${expected ? 'asks' : 'does not ask'} ${JSON.stringify(asked)}`, () => {
      assert.equal(isAimedAt({ ...all, ...aim }, asked), expected)
    })
  }

  it('of towns asks those that are chosen, in the order of the district, or all', () => {
    const towns = [{ code: 'b' }, { code: 'a' }]
    assert.deepEqual(aimedTowns(all, towns), towns)
    assert.deepEqual(aimedTowns({ ...all, towns: ['a', 'b'] }, towns), towns)
    assert.deepEqual(aimedTowns({ ...all, towns: ['a'] }, towns), [{ code: 'a' }])
  })
})

describe('an aim', () => {
  const ground = { towns: ['330212110'], clusters: ['digital'] }
  const cases: readonly (readonly [string, 'enterprises' | 'towns', Partial<FormAim>, string | undefined])[] =
    [
      ['of all', 'enterprises', {}, undefined],
      ['of what there is', 'enterprises', { towns: ['330212110'], clusters: ['digital'] }, undefined],
      ['of another town', 'enterprises', { towns: ['330213001'] }, 'form-aim-unknown'],
      ['of another cluster', 'enterprises', { clusters: ['moon'] }, 'form-aim-unknown'],
      ['of towns by cluster', 'towns', { clusters: ['digital'] }, 'form-aim-of-towns'],
      ['of towns by scale', 'towns', { scale: 'above' }, 'form-aim-of-towns'],
    ]
  for (const [what, of, aim, code] of cases) {
    it(`${what} ${code === undefined ? 'is taken' : `is refused as ${code}`}`, () => {
      assert.equal(findAimProblem({ of, aim: { ...all, ...aim } }, ground)?.code, code)
    })
  }
})
