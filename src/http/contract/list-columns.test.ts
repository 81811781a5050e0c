import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import type { Contract, ExportColumn } from './contract.ts'
import { contracts } from './contracts.ts'

/** Keys that end so are codes or instants, whatever their schema says. */
const codeKeys = /^(scope|period|registry|at|\w+At)$/
/** Evidence keeps the very instant that its hash was made of. */
const asTheyAre = ['listAudit at']

const lists = Object.entries<Contract>(contracts).flatMap(([id, { columns, reply }]) =>
  columns === undefined || reply === undefined ? [] : [{ id, columns, reply }],
)

test('lists are exported with columns', () => assert.ok(lists.length > 10))

for (const { id, columns, reply } of lists) {
  test(`the file of ${id} shows words for codes, in the reader’s language`, () => {
    for (const column of columns) {
      const path = column.key.split('.')
      const found = valuesAt(reply, ['items', ...path])
      assert.ok(found.length > 0, `${column.key} is not in the reply`)
      for (const schema of found) checkWords(id, column, schema)
      assert.notEqual(path.at(-1), 'zh', `${column.key} is Chinese for every reader`)
      if (codeKeys.test(path.at(-1) ?? '') && !asTheyAre.includes(`${id} ${column.key}`))
        assert.ok(column.codeOf, `${column.key} is a code`)
    }
  })
}

function checkWords(id: string, { key, words, codeOf }: ExportColumn, schema: z.ZodType): void {
  if (!(schema instanceof z.ZodEnum) || codeOf !== undefined) return
  const silent = schema.options.filter((code) => words?.[String(code)] === undefined)
  assert.deepEqual(silent, [], `${id} has no words for ${key}`)
}

/** Schemas of the values at the end of a path; through lists, and through what may be missing. */
function valuesAt(schema: z.core.$ZodType, path: readonly string[]): readonly z.ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return valuesAt(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return valuesAt(schema.element, path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => valuesAt(option, path))
  const [key, ...rest] = path
  if (key === undefined) return schema instanceof z.ZodType ? [schema] : []
  const next = schema instanceof z.ZodObject ? schema.shape[key] : undefined
  return next === undefined ? [] : valuesAt(next, rest)
}
