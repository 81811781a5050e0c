/**
 * A cell that names another thing → that thing's id.
 *
 *     decodeReference('姜山', { target: 'town', index: towns })        // value '330212110'
 *     decodeReference('江山镇', { target: 'town', index: towns })      // a problem naming the nearest
 *     decodeReference('91330212MA2GRPNX1H', { target: 'enterprise' })   // value: no list to look it up in, but it is a code
 */
import type { Facts } from '../../../base/diagnostic.ts'
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { ReferenceTarget } from '../field.ts'
import { decodeCreditCode } from './decode-credit-code.ts'
import { type Decoded, finding, openCell, problem, value } from './decoded.ts'
import type { NearReference, ReferenceIndex } from './reference-index.ts'

export interface ReferenceContext {
  readonly target: ReferenceTarget
  readonly index?: ReferenceIndex | undefined
}

/** A nearest name is proposed when it is this much alike, and clearly more than the next. */
const sureScore = 0.6
const sureDistance = 0.15

export function decodeReference(cell: RawCell, context: ReferenceContext): Decoded<string> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const { target, index } = context
  if (target === 'enterprise' && looksLikeCode(opened.plain)) return decodeEnterpriseCode(cell, index)
  const { text } = opened
  if (index === undefined) return problem(finding('reference-no-list', { text }))
  const ids = index.find(text)
  const [only] = ids
  if (ids.length === 1 && only !== undefined) return value(only)
  if (ids.length > 1) {
    const candidates = ids.map((id) => index.nameOf(id) ?? id).join('、')
    return problem(finding('reference-ambiguous', { text, candidates }))
  }
  return describeUnknown(text, index)
}

/** Letters and digits only, and more of them than any short name has. */
function looksLikeCode(plain: string): boolean {
  return /^[0-9A-Za-z\s.+-]{6,}/.test(plain) || /[0-9A-Za-z]{15,}/.test(plain)
}

function decodeEnterpriseCode(cell: RawCell, index: ReferenceIndex | undefined): Decoded<string> {
  if (index === undefined) return decodeCreditCode(cell)
  const code = decodeCreditCode(cell, index.has)
  if (code.kind !== 'value') return describeAsName(code, rawText(cell), index)
  if (index.has(code.value)) return code
  return value(code.value, finding('reference-unknown-enterprise', { text: code.value }))
}

/** An English name is a name all the same. */
function describeAsName(code: Decoded<string>, text: string, index: ReferenceIndex): Decoded<string> {
  const [only, ...more] = index.find(text)
  return only !== undefined && more.length === 0 ? value(only) : code
}

function describeUnknown(text: string, index: ReferenceIndex): Decoded<string> {
  const near = index.nearest(text)
  const [best, next] = near
  const facts: Facts = { text, candidates: near.map(({ name }) => name).join('、') }
  if (best === undefined) return problem(finding('reference-unknown', { text }))
  const isSure = best.score >= sureScore && best.score - (next?.score ?? 0) >= sureDistance
  return isSure ? proposeNear(best, text) : problem(finding('reference-unknown-near', facts))
}

function proposeNear(best: NearReference, text: string): Decoded<string> {
  return problem(finding('reference-mistaken', { text, proposed: best.name }), best.id)
}
