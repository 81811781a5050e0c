import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { UnitId } from '../../base/quantity.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import { renderRemark } from '../messages/render-message.ts'
import { checkFormula, checkRowCondition } from './check-formula.ts'
import type { Condition, Formula, Measure } from './formula.ts'
import { sensitivityOf } from './purposes-of.ts'
import {
  add,
  all,
  beginsWith,
  choose,
  compare,
  count,
  countDistinct,
  divide,
  field,
  growth,
  known,
  moment,
  multiply,
  oneOf,
  percentOf,
  previous,
  subtract,
  sum,
} from './write-formula.ts'

const lists = { rung: new Set(['little-giant', 'high-tech']) }

function check(over: string, value: Measure, unit: UnitId) {
  return checkFormula({ over, value } satisfies Formula, { registries, unit, lists })
}

const tax = sum(field('taxWanYuan'))
const land = sum(field('landMu'))
const aboveScale = oneOf('isAboveScale', true)
const granted = compare(field('grantedOn'), 'lte', moment('end'))

describe('the factor that brings a result into the unit that is wanted', () => {
  const cases: readonly (readonly [string, string, Measure, UnitId, number])[] = [
    ['Σ万元 in 亿元', 'enterprise-year', tax, 'yi-yuan', 0.0001],
    ['Σ万元 ÷ Σ亩', 'enterprise-year', divide(tax, land), 'wan-yuan/mu', 1],
    ['a share × 100', 'enterprise-year', percentOf(sum(field('rdExpenseWanYuan')), tax), 'percent', 1],
    ['a share as it is', 'enterprise-year', divide(sum(field('rdExpenseWanYuan')), tax), 'percent', 100],
    ['growth', 'enterprise-year', growth(tax), 'percent', 1],
    [
      'growth put together by hand',
      'enterprise-year',
      multiply(subtract(divide(tax, previous(tax)), 1), 100),
      'percent',
      1,
    ],
    ['a difference of shares', 'enterprise-year', subtract(growth(tax), growth(land)), 'percentage-point', 1],
    ['rows of an enterprise and year', 'enterprise-year', count(aboveScale), 'enterprise', 1],
    ['different enterprises with a title', 'title', countDistinct('enterprise', granted), 'enterprise', 1],
    ['titles', 'title', count(granted), 'piece', 1],
    ['half of an amount', 'enterprise-year', multiply(tax, 0.5), 'yi-yuan', 0.0001],
    [
      'output, or revenue for software',
      'enterprise-year',
      sum(choose(beginsWith('industryCode', 'I65'), field('revenueWanYuan'), field('grossOutputWanYuan'))),
      'yi-yuan',
      0.0001,
    ],
    [
      'an amount per head by heads',
      'enterprise-year',
      sum(multiply(divide(field('taxWanYuan'), field('employees')), field('employees'))),
      'wan-yuan',
      1,
    ],
  ]
  for (const [name, over, value, unit, factor] of cases) {
    it(name, () => {
      const checked = check(over, value, unit)
      assert.deepEqual(checked.isOk ? checked.value.factor : checked.diagnostics, factor)
    })
  }
})

describe('what does not fit is told with its place', () => {
  const cases: readonly (readonly [string, string, Measure, UnitId, readonly string[]])[] = [
    ['money and land added', 'enterprise-year', add(tax, land), 'wan-yuan', ['formula-units-mixed value']],
    [
      'money less a share',
      'enterprise-year',
      subtract(tax, divide(tax, land)),
      'wan-yuan',
      ['formula-units-mixed value'],
    ],
    [
      'a share less per cent',
      'enterprise-year',
      subtract(divide(tax, tax), growth(tax)),
      'percent',
      ['formula-units-mixed value'],
    ],
    ['converted by hand', 'enterprise-year', divide(tax, 10_000), 'yi-yuan', ['formula-unit-by-hand value']],
    [
      'per cent of per cent',
      'enterprise-year',
      multiply(growth(tax), 100),
      'percent',
      ['formula-unit-by-hand value'],
    ],
    [
      'a sum of ratios',
      'enterprise-year',
      sum(divide(field('taxWanYuan'), field('landMu'))),
      'wan-yuan/mu',
      ['formula-not-summable value'],
    ],
    ['a sum of years', 'enterprise-year', sum(field('year')), 'piece', ['formula-not-summable value']],
    [
      'a sum of ones',
      'enterprise-year',
      sum({ op: 'number', value: 1 }),
      'enterprise',
      ['formula-not-summable value'],
    ],
    ['a sum of codes', 'enterprise-year', sum(field('town')), 'wan-yuan', ['formula-not-a-number value.of']],
    [
      'a sum of flags',
      'enterprise-year',
      sum(field('isAboveScale')),
      'enterprise',
      ['formula-not-a-number value.of'],
    ],
    [
      'a field that is not there',
      'enterprise-year',
      divide(tax, sum(field('land'))),
      'wan-yuan/mu',
      ['formula-unknown-field value.of.1.of'],
    ],
    ['a registry that is not there', 'firm', tax, 'wan-yuan', ['formula-unknown-registry over']],
    [
      'a choice that is not there',
      'enterprise-year',
      count(oneOf('size', 'huge')),
      'enterprise',
      ['formula-unknown-choice value.where'],
    ],
    [
      'a flag that is a word',
      'enterprise-year',
      count(oneOf('isAboveScale', 'yes')),
      'enterprise',
      ['formula-unknown-choice value.where'],
    ],
    [
      'a title that is not on the ladder',
      'title',
      count(all(granted, oneOf('rung', 'giant'))),
      'piece',
      ['formula-unknown-choice value.where.of.1'],
    ],
    [
      'numbers one of some',
      'enterprise-year',
      count(oneOf('taxWanYuan', '5')),
      'enterprise',
      ['formula-not-a-choice value.where'],
    ],
    [
      'the beginning of a town',
      'enterprise-year',
      count(beginsWith('town', '3302')),
      'enterprise',
      ['formula-not-a-class value.where'],
    ],
    [
      'a class written without its letter',
      'enterprise-year',
      count(beginsWith('industryCode', '39')),
      'enterprise',
      ['formula-unknown-choice value.where'],
    ],
    ['different texts', 'title', countDistinct('batch', granted), 'piece', ['formula-not-distinct value']],
    [
      'land compared with money',
      'enterprise-year',
      count(compare(field('landMu'), 'gt', field('taxWanYuan'))),
      'enterprise',
      ['formula-units-mixed value.where'],
    ],
    [
      'a date compared with a year',
      'enterprise-year',
      count(compare(field('year'), 'gt', moment('end'))),
      'enterprise',
      ['formula-units-mixed value.where'],
    ],
    [
      'rows of no period and no moment',
      'title',
      count(oneOf('rung', 'high-tech')),
      'piece',
      ['formula-timeless value'],
    ],
    [
      'nothing but a number',
      'enterprise-year',
      { op: 'number', value: 3 },
      'piece',
      ['formula-reads-nothing value'],
    ],
    ['money for land', 'enterprise-year', tax, 'mu', ['formula-unit-differs value']],
    ['titles for enterprises', 'title', count(granted), 'enterprise', ['formula-unit-differs value']],
  ]
  for (const [name, over, value, unit, wanted] of cases) {
    it(name, () => {
      const { diagnostics } = check(over, value, unit)
      const told = diagnostics.map(
        ({ code, place }) => `${code} ${place?.kind === 'field' ? place.path : ''}`,
      )
      assert.deepEqual(told, wanted)
      for (const remark of diagnostics) {
        const { zh, en } = renderRemark(remark)
        assert.doesNotMatch(`${zh}${en}`, /\{\w+\}|undefined/)
        assert.doesNotMatch(en.replace(/“[^”]*”/g, ''), /\p{Script=Han}/u)
      }
    })
  }
})

it('a check of a row sees the row alone: no joined field, no period', () => {
  const told = (condition: Condition) =>
    checkRowCondition(condition, enterpriseYear, 'checks.0.holds').map(({ code }) => code)
  assert.deepEqual(told(compare(field('taxWanYuan'), 'lte', field('revenueWanYuan'))), [])
  assert.deepEqual(told(known('town')), ['formula-unknown-field'])
  const dated = compare({ op: 'moment', at: 'end' }, 'gt', 0)
  assert.deepEqual(told(dated), ['formula-without-period'])
})

describe('purposes and origin travel from what is read to what is made of it', () => {
  it('a result may serve what every field that it reads may serve', () => {
    const administrative = check('enterprise-year', divide(tax, land), 'wan-yuan/mu')
    assert.ok(administrative.isOk)
    assert.ok(administrative.value.purposes.includes('evaluation'))
    assert.equal(administrative.value.origin, 'administrative')

    const statistical = check('enterprise-year', divide(tax, sum(field('revenueWanYuan'))), 'percent')
    assert.ok(statistical.isOk)
    assert.deepEqual(statistical.value.purposes, ['plan-monitoring', 'public-report', 'verification'])
    assert.equal(statistical.value.origin, 'statistical')
  })

  it('a field in a condition is read too', () => {
    const checked = check('enterprise-year', sum(field('taxWanYuan'), known('revenueWanYuan')), 'wan-yuan')
    assert.equal(checked.isOk && checked.value.origin, 'statistical')
  })

  it('counting rows reads what tells them apart: people are not counted in public', () => {
    const born = compare(moment('end'), 'gte', 0)
    const checked = check('person', count(born), 'piece')
    assert.deepEqual(checked.isOk && checked.value.purposes, ['service', 'verification'])
  })

  it('a cluster, which is made here, may not serve what its list may not serve', () => {
    const checked = check(
      'enterprise-year',
      sum(field('taxWanYuan'), oneOf('cluster', 'digital')),
      'wan-yuan',
    )
    assert.ok(checked.isOk)
    assert.deepEqual(checked.value.purposes, ['plan-monitoring', 'public-report', 'service', 'verification'])
    assert.equal(checked.value.origin, 'administrative')
  })

  it('what is made of a business secret is one, a count of public titles is not', () => {
    const secret = check('enterprise-year', tax, 'wan-yuan')
    assert.equal(secret.isOk && sensitivityOf(tax, secret.value.space), 'confidential')
    const titles = count(granted)
    const open = check('title', titles, 'piece')
    assert.equal(open.isOk && sensitivityOf(titles, open.value.space), 'public')
  })
})
