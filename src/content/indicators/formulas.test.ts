/** Every formula of the catalogue against the registries: fields, units, purposes, worked examples. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { checkIndicatorFormula } from '../../domain/indicator/check-indicator-formula.ts'
import { renderRemark } from '../../domain/messages/render-message.ts'
import { registries } from '../registries/catalogue.generated.ts'
import { digitalCoreClasses } from '../settings/digital-core-classes.ts'
import { titleRungs } from '../settings/title-rungs.ts'
import { indicators } from './catalogue.generated.ts'

const context = { registries, lists: { rung: new Set(titleRungs.map(({ id }) => id)) } }
const computed = indicators.filter(({ formula }) => formula !== undefined)

describe('computed indicators', () => {
  it('are there at all', () => {
    assert.ok(computed.length >= 20)
  })

  for (const definition of computed) {
    it(`${definition.id}: its formula fits the registries and its examples come out`, () => {
      const remarks = checkIndicatorFormula(definition, context)
      assert.deepEqual(
        remarks.map((remark) => renderRemark(remark).zh),
        [],
      )
      assert.ok((definition.cases ?? []).length > 0, 'a formula comes with a worked example')
    })

    it(`${definition.id}: its formula is plain data`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(definition)), definition)
    })

    it(`${definition.id}: a wrong example is found`, () => {
      const [first] = definition.cases ?? []
      assert.ok(first !== undefined)
      const wrong = { ...definition, cases: [{ ...first, expected: (first.expected ?? 0) + 0.001 }] }
      assert.deepEqual(
        checkIndicatorFormula(wrong, context).map(({ code }) => code),
        ['formula-case-wrong'],
      )
    })
  }

  it('a purpose that a field does not permit is refused', () => {
    const definition = computed.find(({ id }) => id === 'rd-expense-share')
    assert.ok(definition !== undefined)
    const graded = { ...definition, purposes: ['evaluation' as const] }
    assert.deepEqual(
      checkIndicatorFormula(graded, context).map(({ code, facts }) => `${code} ${facts.field}`),
      ['formula-purpose-missing 研发费用', 'formula-purpose-missing 营业收入'],
    )
  })
})

describe('classes of the core digital economy', () => {
  it('agree with the checked list, without the classes of which only a part counts', (test) => {
    const path = join(import.meta.dirname, '../../../../shared/domain/industry-cluster-map.json')
    if (!existsSync(path)) {
      test.diagnostic('the checked list is not beside this checkout: nothing was compared')
      return
    }
    const list = JSON.parse(readFileSync(path, 'utf8')) as {
      digital_economy_core: { classes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> }
    }
    const listed = Object.values(list.digital_economy_core.classes).flatMap((parts) =>
      Object.values(parts).flat(),
    )
    const whole = listed.filter((code) => !code.endsWith('*'))
    assert.deepEqual(digitalCoreClasses.classes.map((code) => code.slice(1)).toSorted(), whole.toSorted())
    assert.equal(new Set(digitalCoreClasses.classes).size, digitalCoreClasses.classes.length)
  })
})
