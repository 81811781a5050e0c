import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  ConfirmationRequests,
  enterpriseOf,
  firms,
  jiangshan,
  land,
  roundBody,
} from '../../../test/confirmation-requests.ts'
import { openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, office, taxes } from '../../../test/registry-requests.ts'
import type { BurdenView } from '../../domain/registry/burden/burden-view.ts'

const [firm] = firms
let app: TestApp
let requests: ConfirmationRequests

before(async () => {
  app = await openTestApp()
  requests = new ConfirmationRequests(app)
  await requests.storeFirms()
  await requests.openRound()
})
after(() => app.stop())

async function read(as: As): Promise<BurdenView> {
  const { status, body } = await requests.ask(as, 'GET reporting-burden')
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

const unitsOf = ({ units }: BurdenView) => units.map(({ unit }) => unit)

describe('reporting burden', () => {
  it('shows the plan office all units, and adds up to their total', async () => {
    const burden = await read(office)
    for (const unit of ['taxation', 'natural-resources', 'economy-information', 'town-330212110', null]) {
      assert.ok(unitsOf(burden).includes(unit), `${unit} is asked for something`)
    }
    const total = burden.units.reduce((sum, { minutes }) => sum + minutes, 0)
    assert.ok(Math.abs(total - burden.minutes) < 1e-6)
    for (const { minutesEach, answers, timesAYear, minutes } of burden.units.flatMap(({ items }) => items)) {
      assert.equal(minutes, minutesEach * answers * timesAYear)
    }
  })

  it('shows a unit its own only', async () => {
    const burden = await read(taxes)
    assert.deepEqual(unitsOf(burden), ['taxation'])
    const [tax] = burden.units[0]?.items ?? []
    assert.deepEqual(
      [tax?.id, tax?.minutesEach, tax?.answers, tax?.timesAYear, tax?.minutes],
      ['enterprise-year', 1, 3, 1, 3],
    )
  })

  it('asks a town about its own rows', async () => {
    const burden = await read(jiangshan)
    assert.deepEqual(unitsOf(burden), [jiangshan.unit])
    assert.deepEqual(
      burden.units[0]?.items.map(({ id, answers }) => [id, answers]),
      [['enterprise', 2]],
    )
  })

  it('tells an enterprise of its own sheet, and what it is spared since the sheet is filled in', async () => {
    const burden = await read(enterpriseOf(firm.code))
    assert.deepEqual(unitsOf(burden), [null])
    const [sheet] = burden.units[0]?.items ?? []
    assert.deepEqual(
      [sheet?.kind, sheet?.answers, sheet?.fields],
      ['confirmation', 1, roundBody.fields.length],
    )
    assert.ok(Math.abs((sheet?.minutes ?? 0) - 0.3) < 1e-9, 'three values to read')
    const [saved] = burden.savings
    assert.deepEqual([saved?.why, saved?.isSaved], ['filled', true])
    assert.ok(
      Math.abs((saved?.minutes ?? 0) - 3.7) < 1e-9,
      'tax 1, land 2, employees 1 minute, less reading them',
    )
  })

  it('tells the lead unit which figures the registries give already', async () => {
    const { savings } = await read(office)
    const computed = savings.filter(({ why }) => why === 'computed')
    assert.ok(computed.some(({ id }) => id === 'industrial-tax-per-mu'))
    assert.ok(!computed.some(({ id }) => id === 'high-tech-enterprises'), 'there are no rows of titles')
    assert.ok(computed.every(({ isSaved, unit }) => !isSaved && unit !== null))
  })

  it('is refused to those who administer accounts, and shows another unit nothing', async () => {
    assert.equal((await requests.ask({ role: 'system-admin' }, 'GET reporting-burden')).status, 403)
    assert.deepEqual(unitsOf(await read(land)), ['natural-resources'])
  })
})
