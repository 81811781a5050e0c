/** One way in which bureaus spoil a sheet, alone, with exactly what is said about it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterpriseYear from '../../src/content/registries/enterprise-year.ts'
import type { Registry } from '../../src/domain/registry/registry.ts'
import { type GridOptions, readGrid, type ShortCell } from '../../src/domain/registry/testing/read-grid.ts'
import { type Firm, firms, lookups } from './invented.ts'

export interface Hostile {
  readonly name: string
  readonly registry?: Registry
  readonly rows: readonly (readonly ShortCell[])[]
  readonly options?: GridOptions
  /** By sheet row, the fields that matter. */
  readonly reads: Readonly<Record<number, Readonly<Record<string, unknown>>>>
  /** On the table. */
  readonly told?: readonly string[]
  /** On cells, rows and columns. */
  readonly remarks?: readonly string[]
}

export function firm(at: number): Firm {
  const found = firms[at]
  if (found === undefined) throw new Error('there are more invented firms than that')
  return found
}

export function testHostile(cases: readonly Hostile[]): void {
  for (const { name, registry = enterpriseYear, rows, options, reads, told = [], remarks = [] } of cases) {
    test(name, () => {
      const read = readGrid(registry, rows, { lookups, ...options })
      assert.deepEqual(read.told, told)
      assert.deepEqual([...read.remarks].sort(), [...remarks].sort())
      assert.deepEqual([...read.rows.keys()], Object.keys(reads).map(Number))
      for (const [row, values] of Object.entries(reads)) {
        for (const [field, value] of Object.entries(values)) {
          assert.deepEqual(read.rows.get(Number(row))?.[field], value, `row ${row}, ${field}`)
        }
      }
    })
  }
}
