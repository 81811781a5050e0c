/** Every route × every role × own unit, other unit, other district: what the table allows goes in, everything else is refused. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { elsewhere, home, needsUnit, openTestApp, otherUnit, ownUnit } from '../../../test/open-test-app.ts'
import { mayAct, mayEver } from '../../domain/access/decide.ts'
import { type Role, roles } from '../../domain/access/permissions.ts'
import type { Contract } from '../contract/contract.ts'
import { contracts } from '../contract/contracts.ts'
import { routes } from '../routes.ts'

const app = await openTestApp()
after(app.stop)

const served = Object.entries<Contract>(contracts).filter(
  ([, contract]) =>
    contract.permission !== 'public' &&
    contract.path.includes('{district}') &&
    routes.some((route) => route.contract === contract),
)
const someId = '3b241101-e2bb-4255-8caf-4136c566a962'

interface Aim {
  readonly district: string
  readonly unit: string
}

/** The address with ids that need not exist: the question is who is let in, not what is found. */
function address({ path }: Contract, { district, unit }: Aim): string {
  const filled = path
    .replace('{district}', district)
    .replace('{unit}', unit)
    .replace('{id}', someId)
    .replace('{file}', someId)
    .replace('{registry}', 'enterprise')
    .replace('{number}', '1')
    .replace('{key}', '91330212MA00000000')
    .replace('{code}', '91330212MA00000000')
  return /\{/.test(filled) ? assert.fail(`no value for ${filled}`) : filled
}

async function knock(contract: Contract, role: Role | undefined, aim: Aim) {
  const authorization = role === undefined ? undefined : `Bearer ${await app.tokenOf(role)}`
  const headers = authorization === undefined ? {} : { authorization }
  const reply = await app.send({ method: contract.method, url: address(contract, aim), headers })
  return { status: reply.statusCode, code: reply.statusCode >= 400 ? reply.json().code : 'done' }
}

for (const [id, contract] of served) {
  const { permission } = contract
  const own: Aim = { district: home, unit: ownUnit }

  test(`${id}: nobody comes in without signing in`, async () => {
    assert.deepEqual(await knock(contract, undefined, own), { status: 401, code: 'not-signed-in' })
  })

  for (const role of roles) {
    const grants = [{ role, unit: needsUnit(role) ? ownUnit : null }]
    const isOpen =
      typeof permission === 'string' || mayEver({ grants }, permission.resource, permission.action)

    test(`${id}: ${role} ${isOpen ? 'comes in' : 'is refused'}`, async () => {
      const { status, code } = await knock(contract, role, own)
      if (isOpen)
        assert.ok(![401, 405, 500, 503].includes(status) && code !== 'forbidden', `${status} ${code}`)
      else assert.deepEqual({ status, code }, { status: 403, code: 'forbidden' })
    })

    test(`${id}: ${role} reaches nothing of another district`, async () => {
      const { status, code } = await knock(contract, role, { district: elsewhere, unit: ownUnit })
      assert.deepEqual({ status, code }, { status: 404, code: 'wrong-district' })
    })
  }
}

/** Routes whose address says which unit they are about. */
const aimed: readonly { readonly id: keyof typeof contracts; readonly query: (unit: string) => string }[] = [
  { id: 'uploadEvidence', query: (unit) => `?unit=${unit}&name=a.txt` },
  { id: 'downloadSheet', query: () => '?period=2024' },
  { id: 'importSheet', query: (unit) => `?unit=${unit}&name=a.xlsx` },
]

for (const { id, query } of aimed) {
  const contract: Contract = contracts[id]
  if (!served.some(([servedId]) => servedId === id)) continue
  for (const role of roles) {
    for (const unit of [ownUnit, otherUnit]) {
      const wish = typeof contract.permission === 'string' ? assert.fail() : contract.permission
      const grants = [{ role, unit: needsUnit(role) ? ownUnit : null }]
      const may = mayAct({ grants }, wish, { unit })
      test(`${id}: ${role} ${may ? 'may' : 'may not'} for ${unit === ownUnit ? 'the own unit' : 'another unit'}`, async () => {
        const authorization = `Bearer ${await app.tokenOf(role)}`
        const isUpload = contract.upload !== undefined
        const reply = await app.send({
          method: contract.method,
          url: address(contract, { district: home, unit }) + query(unit),
          headers: isUpload
            ? { authorization, 'content-type': 'application/octet-stream' }
            : { authorization },
          ...(isUpload ? { payload: Buffer.from('content') } : {}),
        })
        if (may) assert.notEqual(reply.statusCode, 403, reply.body.slice(0, 300))
        else assert.equal(reply.statusCode, 403, reply.body.slice(0, 300))
      })
    }
  }
}

test('submissions: each role sees exactly the units that the table reaches', async () => {
  const visible = async (role: Role) => {
    const reply = await app.send({
      method: 'GET',
      url: `/api/v1/districts/${home}/submissions?limit=1000`,
      headers: { authorization: `Bearer ${await app.tokenOf(role)}` },
    })
    const items: { id: string; unitId: string }[] = reply.statusCode === 200 ? reply.json().items : []
    return items
  }
  const all = await visible('plan-office')
  assert.ok(new Set(all.map(({ unitId }) => unitId)).size > 1)
  for (const role of roles) {
    const grants = [{ role, unit: needsUnit(role) ? ownUnit : null }]
    const wanted = all.filter(({ unitId }) =>
      mayAct({ grants }, { resource: 'submission', action: 'read' }, { unit: unitId }),
    )
    const seen = await visible(role)
    assert.deepEqual(seen.map(({ id }) => id).toSorted(), wanted.map(({ id }) => id).toSorted(), role)
    const hidden = all.find(({ unitId }) => unitId !== ownUnit)
    const url = `/api/v1/districts/${home}/submissions/${hidden?.id}`
    const headers = { authorization: `Bearer ${await app.tokenOf(role)}` }
    const one = await app.send({ method: 'GET', url, headers })
    const may = mayAct(
      { grants },
      { resource: 'submission', action: 'read' },
      hidden === undefined ? {} : { unit: hidden.unitId },
    )
    assert.equal(one.statusCode === 200, may, `${role} and another unit's submission`)
  }
})

test('views: everybody sees and removes only their own', async () => {
  const as = async (role: Role) => ({ authorization: `Bearer ${await app.tokenOf(role)}` })
  const url = `/api/v1/districts/${home}/views`
  const payload = { list: 'units', name: 'mine', query: 'kind=town' }
  const saved = (await app.send({ method: 'POST', url, headers: await as('leader'), payload })).json()
  const others = await app.send({ method: 'GET', url: `${url}?list=units`, headers: await as('liaison') })
  assert.deepEqual(others.json().items, [])
  const removing = await app.send({
    method: 'DELETE',
    url: `${url}/${saved.id}`,
    headers: await as('liaison'),
  })
  assert.equal(removing.statusCode, 404)
  const mine = await app.send({ method: 'GET', url: `${url}?list=units`, headers: await as('leader') })
  assert.deepEqual(mine.json().items, [saved])
})
