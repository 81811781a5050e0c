import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Contract } from './contract/contract.ts'
import { contracts } from './contract/contracts.ts'
import { describeApi } from './openapi.ts'

const api = JSON.parse(JSON.stringify(describeApi('1.2.3')))
const operations = Object.entries<Record<string, OperationJson>>(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

interface OperationJson {
  operationId: string
  tags: string[]
  summary: string
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  security: object[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema?: object }> }>
}

test('the description is OpenAPI 3.1 with a title, a version and a licence', () => {
  assert.equal(api.openapi, '3.1.0')
  assert.equal(api.info.version, '1.2.3')
  assert.ok(api.info.title.length > 0 && api.info.license.identifier === 'Apache-2.0')
})

test('every contract is described once, under its id, path and method', () => {
  const described = operations.map(
    ({ path, method, operation }) => `${operation.operationId} ${method} ${path}`,
  )
  const wanted = Object.entries<Contract>(contracts).map(
    ([id, { method, path }]) => `${id} ${method.toLowerCase()} ${path}`,
  )
  assert.deepEqual(described.toSorted(), wanted.toSorted())
})

for (const { path, operation } of operations) {
  test(`${operation.operationId}: parameters, bodies and replies are whole`, () => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    assert.deepEqual(inPath.map(({ name }) => name).toSorted(), placeholders.toSorted())
    assert.ok(inPath.every(({ required }) => required))
    assert.ok(operation.parameters.every(({ schema }) => Object.keys(schema).length > 0))
    const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
    assert.equal(new Set(names).size, names.length)
    assert.ok(operation.tags.every((tag) => api.tags.some((known: { name: string }) => known.name === tag)))
    for (const [status, { description }] of Object.entries(operation.responses)) {
      assert.match(status, /^(\d{3}|default)$/)
      assert.ok(description.length > 0)
    }
    assert.deepEqual(Object.keys(operation.responses.default?.content ?? {}), ['application/problem+json'])
    for (const scheme of operation.security.flatMap(Object.keys)) {
      assert.ok(scheme in api.components.securitySchemes)
    }
  })
}

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '')
  for (const reference of references) {
    const found = reference.split('/').reduce<unknown>((at, key) => Reflect.get(at as object, key), api)
    assert.ok(found !== undefined, reference)
  }
  assert.ok(references.length > 0)
})

test('a reply schema is the one that checks the reply', () => {
  const units = api.paths['/api/v1/districts/{district}/units'].get.responses['200'].content
  assert.deepEqual(units['application/json'].schema.required, ['items', 'nextCursor'])
  assert.ok('text/csv' in units)
})
