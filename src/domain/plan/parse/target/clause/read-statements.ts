/**
 * Everything a paragraph says with a figure, in order.
 *
 *     readStatements('工业投资达到130亿元，增长8%', document).map(({ quantity }) => quantity.value)   // [130, 8]
 */
import { findQuantities } from '../../quantity/find-quantities.ts'
import type { DocumentYears } from '../year/document-years.ts'
import { findYears, type YearMention } from '../year/year-mentions.ts'
import type { ClauseContext } from './clause-context.ts'
import { type Clause, type Cut, cutClauses } from './clauses.ts'
import { readClause } from './read-clause.ts'
import { placeQuantities, type Spot } from './spots.ts'
import type { Statement } from './statement.ts'

export interface ReadPassage {
  readonly reading: string
  readonly cut: Cut
  readonly years: readonly YearMention[]
  readonly statements: readonly Statement[]
}

const noCut: Cut = { clauses: [], frames: [], owner: new Int32Array(0) }

/** What the clauses before leave for the next, a frame each. */
interface Trail {
  last: Statement | undefined
  names: ClauseContext['lastNames']
  bare: Clause | undefined
}

/** `carried`: the subject of the line before, for one that begins without. */
export function readStatements(reading: string, document: DocumentYears, carried?: string): ReadPassage {
  const years = reading.includes('年') || reading.includes('五') ? findYears(reading, document) : []
  const quantities = findQuantities(reading)
  if (quantities.length === 0) return { reading, cut: noCut, years, statements: [] }
  const cut = cutClauses(reading)
  const placed = placeQuantities(reading, cut, quantities)
  const statements: Statement[] = []
  const trails = new Map<number, Trail>()
  cut.clauses.forEach((clause, index) => {
    const trail = trailOf(clause, trails, cut)
    const spots: readonly Spot[] = placed.get(index) ?? []
    if (spots.length === 0) {
      trail.bare = clause
      return
    }
    const read = readClause(clause, spots, {
      reading,
      cut,
      years,
      last: trail.last,
      lastNames: trail.names,
      bare: trail.bare,
      carried: carried === undefined ? [] : [carried],
    })
    for (const statement of read.statements) statements.push(statement)
    if (read.statements.length === 0 && clause.sign === ':') {
      trail.bare = clause
      return
    }
    // 用了5年时间 says for how long, not of what.
    const told = (wanted: Statement['role']) =>
      read.statements.findLast(
        ({ role, quantity, trimmed }) => role === wanted && (quantity.family !== 'time' || trimmed.isReached),
      )
    trail.last = told('main') ?? told('from') ?? trail.last
    trail.names = read.names
    trail.bare = undefined
  })
  return { reading, cut, years, statements: statements.sort((a, b) => a.quantity.start - b.quantity.start) }
}

function trailOf(clause: Clause, trails: Map<number, Trail>, cut: Cut): Trail {
  const known = trails.get(clause.frame)
  if (known === undefined) {
    const parent = cut.frames[clause.frame]?.parent ?? -1
    const trail: Trail = { last: trails.get(parent)?.last, names: [], bare: undefined }
    trails.set(clause.frame, trail)
    return trail
  }
  if (clause.opensSentence) {
    known.bare = undefined
    known.names = []
  }
  return known
}
