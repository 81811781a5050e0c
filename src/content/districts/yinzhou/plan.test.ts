import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkPlan } from '../../../domain/plan/check-plan.ts'
import { yinzhou } from './district.ts'
import { yinzhouPlan as plan } from './plan.ts'

const counts = [
  ['annex rows', plan.indicators, 27],
  ['body targets', plan.targets, 99],
  ['actions', plan.actions, 24],
  ['clusters', plan.clusters, 8],
  ['segments', plan.clusters.flatMap((cluster) => cluster.segments), 7],
  ['emerging groups', plan.emergingGroups, 5],
  ['units', plan.units, 26],
  ['programmes', plan.programmes, 22],
  ['systems', plan.systems, 15],
  ['headings', plan.outline, 61],
] as const

describe('the plan of the reference district', () => {
  for (const [what, list, count] of counts) {
    it(`has ${count} ${what}`, () => assert.equal(list.length, count))
  }

  it('has 5 structural targets, 27 goals, 15 of clusters, 43 of tasks and 9 policy values', () => {
    const byLetter = Object.groupBy(plan.targets, ({ id }) => id.charAt(0))
    const sizes = Object.fromEntries(Object.entries(byLetter).map(([letter, list]) => [letter, list?.length]))
    assert.deepEqual(sizes, { S: 5, G: 27, C: 15, T: 43, P: 9 })
  })

  it('passes its gate with two infos only: ordinal 12 stands twice, one vision lies beyond 2027', () => {
    const { isOk, diagnostics } = checkPlan(plan)
    assert.equal(isOk, true)
    assert.deepEqual(
      diagnostics.map(({ code, severity, facts }) => [code, severity, facts.value ?? facts.by]),
      [
        ['plan-duplicate', 'info', '12'],
        ['plan-year-outside', 'info', 'target S5'],
      ],
    )
  })

  it('says in a note that ordinal 12 stands twice, and counts on from there one too low', () => {
    const twelve = plan.indicators.filter((row) => row.ordinal === '12')
    assert.deepEqual(
      twelve.map((row) => row.row),
      [12, 13],
    )
    for (const row of twelve) assert.match(row.notes.join(), /序号 12/)
    assert.equal(plan.indicators.at(-1)?.ordinal, '26')
  })

  it('links every target to a row, an action, a cluster or an indicator', () => {
    for (const { id, indicatorRow, action, cluster, indicator } of plan.targets) {
      assert.ok(
        [indicatorRow, action, cluster, indicator].some((link) => link !== null),
        id,
      )
    }
  })

  it('uses only scopes of the district, and says where the text leaves a scope open', () => {
    const scopes = new Set(yinzhou.scopes.map((scope) => scope.id))
    for (const { scope } of [...plan.indicators, ...plan.targets])
      assert.ok(scope === null || scopes.has(scope))
    const open = plan.indicators.filter((row) => row.scopeBasis !== 'body').map((row) => row.row)
    assert.deepEqual(open, [11, 21, 22, 23, 27])
  })

  it('has the layout 2 + 4 + 1', () => {
    const kinds = plan.zones.map((zone) => zone.kind)
    const sizes = ['park', 'community', 'core'].map((kind) => kinds.filter((other) => other === kind).length)
    assert.deepEqual(sizes, [2, 4, 1])
  })

  it('is never presented as the issued edition', () => {
    assert.equal(plan.edition.isIssued, false)
    assert.match(plan.edition.note, /不当作正式公布/)
  })

  it('leaves enterprises out: no description names one', () => {
    const named = /博威|韵升|奥克斯|杉杉|日月重工|博格华纳|康强|盛吉盛|伏尔肯|凯信|明鹏|万金|可挺/
    assert.doesNotMatch(JSON.stringify(plan), named)
  })
})
