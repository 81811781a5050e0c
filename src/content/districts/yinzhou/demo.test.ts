import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { required } from '../../../base/assert.ts'
import { roles } from '../../../domain/access/permissions.ts'
import { generateDemo } from '../../../domain/demo/generate-demo.ts'
import { checkFigures } from '../../../domain/indicator/define-figures.ts'
import { readIndicator } from '../../../domain/indicator/read-indicator.ts'
import type { Status } from '../../../domain/indicator/reading.ts'
import { indicators } from '../../indicators/catalogue.generated.ts'
import statusThresholds from '../../settings/status-thresholds.ts'
import { yinzhouActuals } from './actuals.ts'
import { yinzhouDemo } from './demo.ts'
import { yinzhou } from './district.ts'
import { yinzhouPlan } from './plan.ts'

const input = {
  settings: yinzhouDemo,
  plan: yinzhouPlan,
  definitions: indicators,
  district: yinzhou,
  published: yinzhouActuals,
}
const demo = generateDemo(input)
const today = '2026-11-22'

function countStatuses(year: number): Partial<Record<Status, number>> {
  const figures = [...yinzhouActuals, ...demo.figures].map((figure, index) => ({
    ...figure,
    id: String(index),
  }))
  const counts: Partial<Record<Status, number>> = {}
  for (const row of yinzhouPlan.indicators) {
    const definition = required(
      indicators.find((candidate) => candidate.id === row.indicator),
      row.indicator,
    )
    const settings = statusThresholds
    const { scopes } = yinzhou
    const { status } = readIndicator({
      definition,
      plan: yinzhouPlan,
      row,
      scopes,
      figures,
      year,
      asOf: today,
      settings,
      publishedOnly: false,
    })
    counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}

describe('the demo’s generated figures', () => {
  it('are the same whenever they are made', () => {
    assert.deepEqual(generateDemo(input), demo)
  })

  it('are other ones for another seed', () => {
    const other = generateDemo({ ...input, settings: { ...yinzhouDemo, seed: 'other' } })
    assert.notDeepEqual(other.figures, demo.figures)
  })

  it('all say 演示数据 in their origin and their source, and pass the gate', () => {
    assert.equal(checkFigures(demo.figures).isOk, true)
    for (const { origin, source, asOf } of demo.figures) {
      assert.equal(origin, 'generated')
      assert.equal(source.title, '演示数据')
      assert.ok(asOf <= today)
    }
  })

  it('stand for no year of which something was published', () => {
    const published = new Set(
      yinzhouActuals.map(({ indicator, period }) => `${indicator} ${period.slice(0, 4)}`),
    )
    for (const { indicator, period } of demo.figures)
      assert.ok(!published.has(`${indicator} ${period.slice(0, 4)}`))
  })

  it('give one figure per subject, scope and period', () => {
    const keys = demo.figures.map(
      (figure) => `${figure.indicator} ${figure.subject} ${figure.scope} ${figure.period}`,
    )
    assert.equal(new Set(keys).size, keys.length)
  })

  it('show lights of every kind for 2025: most on track, several slightly behind, some behind', () => {
    assert.deepEqual(countStatuses(2025), {
      'on-track': 13,
      'slightly-behind': 7,
      behind: 5,
      'no-figure': 2,
    })
  })

  it('never let a running total fall', () => {
    const totals = indicators
      .filter((definition) => definition.kind === 'cumulative-count')
      .map(({ id }) => id)
    for (const id of totals) {
      const values = demo.figures
        .filter((figure) => figure.indicator === id)
        .map((figure) => figure.value ?? 0)
      assert.deepEqual(
        values,
        [...values].sort((a, b) => a - b),
        id,
      )
    }
  })

  it('cover 21 towns with industry over four years, and none of the four without', () => {
    const towns = new Set(
      demo.figures.filter(({ subject }) => subject.startsWith('town/')).map(({ subject }) => subject),
    )
    assert.equal(towns.size, 21)
    assert.ok(!towns.has('town/330212008'))
  })

  it('cover every cluster and segment of the plan from 2022 to 2025, parts not above the whole', () => {
    const readScale = (id: string, year: number) =>
      required(
        demo.figures.find((figure) => figure.subject === `cluster/${id}` && figure.period === String(year))
          ?.value,
        `${id} ${year}`,
      )
    for (const year of [2022, 2023, 2024, 2025]) {
      for (const cluster of yinzhouPlan.clusters) {
        const parts = cluster.segments.map((segment) => readScale(segment.id, year))
        assert.ok(
          parts.reduce((sum, part) => sum + part, 0) <= readScale(cluster.id, year),
          `${cluster.id} ${year}`,
        )
      }
    }
  })
})

describe('the demo’s open submissions', () => {
  it('ask owners for what is not there yet', () => {
    const there = new Set(
      demo.figures.map(({ indicator, subject, period }) => `${indicator} ${subject} ${period}`),
    )
    for (const { indicator, period, unit } of demo.submissions) {
      const row = required(
        yinzhouPlan.indicators.find((candidate) => candidate.indicator === indicator),
        indicator,
      )
      assert.ok(row.owners.includes(unit), indicator)
      assert.ok(!there.has(`${indicator} district ${period}`), indicator)
    }
  })

  it('stand in every open state, some of them late on 2026-11-22', () => {
    const last = demo.submissions.map(({ acts }) => acts.at(-1)?.step ?? 'none')
    assert.deepEqual(new Set(last), new Set(['none', 'enter', 'approve', 'return']))
    const late = demo.submissions.filter(({ dueOn }) => dueOn < today).length
    assert.ok(late >= 5 && late < demo.submissions.length, String(late))
  })

  it('bring a value with every entry, and their acts are in order and past', () => {
    for (const { acts } of demo.submissions) {
      for (const { step, value, unit } of acts)
        assert.equal(value !== null && unit !== null, step === 'enter')
      const times = acts.map(({ at }) => at)
      assert.deepEqual(times, [...times].sort())
      assert.ok(times.every((at) => at < '2026-11-22'))
    }
  })
})

describe('the demo’s people', () => {
  it('hold every role, and a liaison and an approver sit in every unit that owes an annex figure', () => {
    assert.deepEqual(new Set(yinzhouDemo.users.map(({ role }) => role)), new Set(roles))
    const owners = new Set(yinzhouPlan.indicators.flatMap((row) => row.owners))
    for (const role of ['liaison', 'approver']) {
      const units = yinzhouDemo.users.filter((user) => user.role === role).map((user) => user.unit)
      assert.deepEqual(new Set(units), owners)
    }
  })

  it('have logins and names of their own', () => {
    const { users } = yinzhouDemo
    assert.equal(new Set(users.map(({ login }) => login)).size, users.length)
    assert.equal(new Set(users.map(({ name }) => name)).size, users.length)
  })

  it('include an enterprise that is plainly invented', () => {
    assert.ok(yinzhouDemo.enterprises.every(({ name }) => name.includes('虚构')))
  })
})
