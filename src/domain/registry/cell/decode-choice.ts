/**
 * A cell of a column with a few choices → the choice's id, by id, label, alias, or number and label together.
 *
 *     decodeChoice('小 型', choices)     // value 'small'
 *     decodeChoice('3-小型', choices)    // value 'small': both parts say so
 *     decodeChoice('中小型', choices)    // a problem: choice-unknown
 */
import type { RawCell } from '../../grid/grid.ts'
import type { FieldChoice } from '../field.ts'
import { type Decoded, finding, openCell, problem, value } from './decoded.ts'
import { foldName, likeness } from './likeness.ts'

/** Two names less alike than this are two things. */
const closeEnough = 0.6

export function decodeChoice(cell: RawCell, choices: readonly FieldChoice[]): Decoded<string> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const written = foldName(opened.plain).replace(/\.0+$/, '')
  const found = findChoice(written, choices) ?? findBothParts(opened.plain, choices)
  if (found !== undefined) return value(found.id)
  const known = choices.map(({ label }) => label.zh).join('、')
  const knownEn = choices.map(({ label }) => label.en).join(', ')
  const facts = { text: opened.text, known, knownEn }
  const [near] = choices
    .map((choice) => ({ choice, score: Math.max(...namesOf(choice).map((name) => likeness(written, name))) }))
    .sort((a, b) => b.score - a.score)
  if (near === undefined || near.score < closeEnough) return problem(finding('choice-unknown', facts))
  const proposed = near.choice.label.zh
  const told = { ...facts, proposed, proposedEn: near.choice.label.en }
  return problem(finding('choice-mistaken', told), near.choice.id)
}

function findChoice(written: string, choices: readonly FieldChoice[]): FieldChoice | undefined {
  return choices.find((choice) => namesOf(choice).includes(written))
}

function namesOf({ id, label, aliases }: FieldChoice): readonly string[] {
  return [id, label.zh, label.en, ...aliases].map(foldName)
}

/** `3-小型`, `小型(3)`, `3 小型`: a number and a name of one choice. */
function findBothParts(plain: string, choices: readonly FieldChoice[]): FieldChoice | undefined {
  const match = /^(\d+)[\s.,:、-]*(\D+)$|^(\D+?)[\s([]*(\d+)[)\]]?$/.exec(plain)
  if (match === null) return undefined
  const parts = [match[1] ?? match[4] ?? '', match[2] ?? match[3] ?? ''].map(foldName)
  const [byNumber, byName] = parts.map((part) => findChoice(part, choices))
  return byName !== undefined && (byNumber === byName || byNumber === undefined) ? byName : undefined
}
