import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import suppressionRules from '../../../content/settings/suppression-rules.ts'
import { codeColumn } from '../../../table/column.ts'
import { type CellContribution, contributionsOf, joinContributions } from './cell-contribution.ts'
import { findRecoverable } from './find-recoverable.ts'
import { type CellRelation, cellOf, crossTable, type PublishedTable } from './published-table.ts'
import { type CellState, suppressCells } from './suppress-cells.ts'
import { isSensitive, suppressionRuleAt } from './suppression-rule.ts'

const rule = suppressionRuleAt(suppressionRules, '2025-12-31')

interface Firm {
  readonly name: string
  readonly town: number
  readonly cluster: number
  readonly tax: number
}

function tableOf(firms: readonly Firm[], towns: number, clusters: number) {
  const ids = (of: (firm: Firm) => number) => Int32Array.from(firms, of)
  return crossTable(
    { ids: ids(({ town }) => town), count: towns },
    { ids: ids(({ cluster }) => cluster), count: clusters },
    [
      {
        enterprises: codeColumn(firms.map(({ name }) => name)),
        values: Float64Array.from(firms, ({ tax }) => tax),
      },
    ],
  )
}

/** So many firms of one size in each cell: a plain way to write a table. */
function evenTable(counts: readonly (readonly number[])[]) {
  const firms = counts.flatMap((row, town) =>
    row.flatMap((count, cluster) =>
      Array.from({ length: count }, (_, at) => ({
        name: `${town}-${cluster}-${at}`,
        town,
        cluster,
        tax: 10,
      })),
    ),
  )
  return tableOf(firms, counts.length, counts[0]?.length ?? 0)
}

const marks = { shown: '.', sensitive: 'S', complementary: 'c', empty: ' ' } as const

function draw(table: ReturnType<typeof tableOf>): string {
  const states = suppressCells(table, rule)
  const width = table.columnCount + 1
  const rows = Array.from({ length: table.rowCount + 1 }, (_, row) =>
    states.slice(row * width, (row + 1) * width),
  )
  return rows.map((row) => row.map((state) => marks[state]).join('')).join('/')
}

describe('what is sensitive', () => {
  const cases: readonly (readonly [string, CellContribution, boolean])[] = [
    ['two enterprises', { contributors: 2, total: 100, largest: 50, secondLargest: 50 }, true],
    ['three equal ones', { contributors: 3, total: 90, largest: 30, secondLargest: 30 }, false],
    ['one of ten has 71 %', { contributors: 10, total: 100, largest: 71, secondLargest: 4 }, true],
    ['one of ten has 70 %', { contributors: 10, total: 100, largest: 70, secondLargest: 4 }, false],
    ['two of ten have 86 %', { contributors: 10, total: 100, largest: 46, secondLargest: 40 }, true],
    ['none at all', { contributors: 0, total: 0, largest: 0, secondLargest: 0 }, false],
  ]
  for (const [name, cell, wanted] of cases) {
    it(`${name}: ${wanted ? 'hidden' : 'shown'}`, () => assert.equal(isSensitive(cell, rule), wanted))
  }

  it('an enterprise counts once in a cell, with all its rows, whatever their sign; unknown values and firms not at all', () => {
    const ids = Int32Array.of(0, 0, 0, 0, 0, -1)
    const firms = codeColumn(['A', 'A', 'B', 'C', null, 'D'])
    const values = Float64Array.of(5, 7, -20, Number.NaN, 100, 100)
    assert.deepEqual(contributionsOf({ ids, count: 1 }, firms, values), [
      { contributors: 2, total: 32, largest: 20, secondLargest: 12 },
    ])
  })
})

describe('what is hidden with it', () => {
  it('nothing where nothing is sensitive', () => {
    assert.equal(
      draw(
        evenTable([
          [4, 5],
          [6, 7],
        ]),
      ),
      '.../.../...',
    )
  })

  it('a cell alone in its row and column would follow by subtraction: a rectangle is hidden', () => {
    assert.equal(
      draw(
        evenTable([
          [1, 9, 9],
          [5, 9, 9],
          [9, 9, 9],
        ]),
      ),
      'Sc../cc../..../....',
    )
  })

  it('two small cells of one row that are three firms together hide each other in their row, not in their columns', () => {
    assert.equal(
      draw(
        evenTable([
          [1, 2, 9],
          [5, 6, 9],
          [9, 9, 9],
        ]),
      ),
      'SS../cc../..../....',
    )
  })

  it('two cells of one firm each are two firms together: each would know the other, so a third is hidden', () => {
    const drawn = draw(
      evenTable([
        [1, 1, 4],
        [9, 9, 9],
        [9, 9, 9],
      ]),
    )
    assert.equal(drawn.slice(0, 4), 'SSc.')
  })

  it('an empty cell covers nothing', () => {
    const drawn = draw(
      evenTable([
        [1, 0, 9],
        [9, 9, 9],
      ]),
    )
    assert.equal(drawn, 'S c./c.c./....')
  })

  it('a row with nothing else to hide loses its total', () => {
    assert.equal(
      draw(
        evenTable([
          [2, 0],
          [9, 9],
        ]),
      ),
      'S S/c.c/...',
    )
  })
})

/** An attacker of another make: is the cell a combination of what the relations tell? By projecting it on them, not by elimination. */
function canCompute(cell: number, states: readonly CellState[], relations: readonly CellRelation[]): boolean {
  const hidden = states.flatMap((state, at) =>
    state === 'sensitive' || state === 'complementary' ? [at] : [],
  )
  const basis: number[][] = []
  const residue = (vector: readonly number[]) =>
    basis.reduce<readonly number[]>((rest, axis) => {
      const along = axis.reduce((sum, part, at) => sum + part * (rest[at] ?? 0), 0)
      return rest.map((part, at) => part - along * (axis[at] ?? 0))
    }, vector)
  const lengthOf = (vector: readonly number[]) => Math.hypot(...vector)
  for (const { total, parts } of relations) {
    const told = hidden.map((at) => (at === total ? -1 : parts.includes(at) ? 1 : 0))
    const rest = residue(residue(told))
    if (lengthOf(rest) > 1e-7) basis.push(rest.map((part) => part / lengthOf(rest)))
  }
  const wanted = hidden.map((at) => (at === cell ? 1 : 0))
  return lengthOf(residue(residue(wanted))) < 1e-7
}

function assertSafe(table: PublishedTable): void {
  const states = suppressCells(table, rule)
  const [cells = []] = table.measures
  for (const [at, state] of states.entries()) {
    const cell = cells[at]
    assert.ok(cell !== undefined)
    if (state === 'shown') assert.ok(!isSensitive(cell, rule), `cell ${at} is shown`)
    if (state === 'sensitive')
      assert.ok(!canCompute(at, states, table.relations), `cell ${at} can be computed`)
  }
  for (const { total, parts } of table.relations) {
    const hidden = parts.filter((part) => states[part] === 'sensitive' || states[part] === 'complementary')
    if (states[total] !== 'shown' || hidden.length === 0) continue
    // The total less all that is shown is what the hidden ones add up to.
    const rest = joinContributions(hidden.map((part) => cells[part]).filter((one) => one !== undefined))
    assert.ok(!isSensitive(rest, rule), `what is left of total ${total} is sensitive`)
  }
}

describe('attacks', () => {
  const firm = fc.record({
    name: fc.integer({ min: 0, max: 400 }).map(String),
    town: fc.integer({ min: 0, max: 5 }),
    cluster: fc.integer({ min: 0, max: 4 }),
    tax: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -2000, max: 5000 })),
  })

  it('no sensitive cell of a table with both totals follows from what is shown', () => {
    fc.assert(
      fc.property(fc.uniqueArray(firm, { maxLength: 150, selector: ({ name }) => name }), (firms) => {
        assertSafe(tableOf(firms, 6, 5))
      }),
      { numRuns: 150 },
    )
  })

  it('nor of one with segments below clusters below the district', () => {
    // Cells 0–5 are segments of three clusters, 6–8 the clusters, 9 the district, for each of four towns; then the same for all towns.
    const height = 10
    const within: readonly CellRelation[] = [
      { total: 6, parts: [0, 1] },
      { total: 7, parts: [2, 3] },
      { total: 8, parts: [4, 5] },
      { total: 9, parts: [6, 7, 8] },
    ]
    const relations = [
      ...[0, 1, 2, 3, 4].flatMap((town) =>
        within.map(({ total, parts }) => ({
          total: town * height + total,
          parts: parts.map((part) => town * height + part),
        })),
      ),
      ...Array.from({ length: height }, (_, cell) => ({
        total: 4 * height + cell,
        parts: [0, 1, 2, 3].map((town) => town * height + cell),
      })),
    ]
    const levels = [
      (segment: number) => segment,
      (segment: number) => 6 + Math.floor(segment / 2),
      () => 9,
    ] as const
    const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 6 }), {
      minLength: 24,
      maxLength: 24,
    })
    fc.assert(
      fc.property(sizes, (amounts) => {
        const cells = Array.from({ length: 50 }, (): number[] => [])
        for (const [at, own] of amounts.entries()) {
          const [town, segment] = [Math.floor(at / 6), at % 6]
          for (const place of [town, 4]) {
            for (const level of levels) cells[place * height + level(segment)]?.push(...own)
          }
        }
        const measures = [
          cells.map((own) => {
            const [largest = 0, secondLargest = 0] = own.toSorted((a, b) => b - a)
            return { contributors: own.length, total: own.reduce((a, b) => a + b, 0), largest, secondLargest }
          }),
        ]
        assertSafe({ measures, relations })
      }),
      { numRuns: 60 },
    )
  })

  it('a cell that is safe for one measure and not for another is hidden for both', () => {
    const table = evenTable([
      [4, 5, 6],
      [6, 7, 8],
      [9, 9, 9],
    ])
    const [tax = []] = table.measures
    const land = tax.map((cell, at) => (at === cellOf(table, 0, 0) ? { ...cell, largest: cell.total } : cell))
    const states = suppressCells({ ...table, measures: [tax, land] }, rule)
    assert.equal(states[cellOf(table, 0, 0)], 'sensitive')
  })

  it('a chain over several relations is seen through: rows and columns each hide two cells, and one follows all the same', () => {
    // Two squares of hidden cells, and one cell between them: it is what the first three rows leave of the first two columns.
    const square = (rows: readonly number[], columns: readonly number[]) =>
      rows.flatMap((row) => columns.map((column) => cellOf({ columnCount: 4 }, row, column)))
    const hidden = new Set([
      ...square([0, 1], [0, 1]),
      ...square([2, 3], [2, 3]),
      cellOf({ columnCount: 4 }, 1, 2),
    ])
    const { relations } = evenTable(Array.from({ length: 4 }, () => [9, 9, 9, 9]))
    assert.deepEqual([...findRecoverable(hidden, relations)], [cellOf({ columnCount: 4 }, 1, 2)])
  })
})
