import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Contract } from './contract/contract.ts'
import { contracts } from './contract/contracts.ts'
import { routes } from './routes.ts'

for (const [id, contract] of Object.entries<Contract>(contracts)) {
  test(`${id} has exactly one route`, () => {
    assert.equal(routes.filter((route) => route.contract === contract).length, 1)
  })
}

test('every route is of a listed contract, and no two share method and path', () => {
  const listed = new Set<Contract>(Object.values(contracts))
  const addresses = routes.map(({ contract }) => `${contract.method} ${contract.path}`)
  assert.deepEqual(
    routes.filter(({ contract }) => !listed.has(contract)),
    [],
  )
  assert.equal(new Set(addresses).size, routes.length)
})

test('every operation of a district names it in its address', () => {
  const free = Object.values<Contract>(contracts).filter(
    ({ path }) => !path.includes('/districts/{district}'),
  )
  assert.deepEqual([...new Set(free.map(({ tag }) => tag))], ['session'])
})

test('only what everybody reads alike is shared among readers', () => {
  const personal = routes.filter(({ contract }) => contract.isShared && contract.tag === 'reporting')
  assert.deepEqual(personal, [])
  assert.ok(
    routes.filter(({ contract }) => contract.isShared).every(({ contract }) => contract.method === 'GET'),
  )
})
