/**
 * The coloured stretches of the document: what the items and findings stand on, the units named in tasks, the zones.
 *
 *     makeMarks(items, findings, compiled)
 */

import type { Mark } from '../document/mark.ts'
import { type DraftReply, type Finding, type Item, kindOf, stands } from '../draft.ts'

interface MarkedThings {
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
  readonly compiled: DraftReply['compiled']
}

export function makeMarks({ items, findings, compiled }: MarkedThings): readonly Mark[] {
  const standing = items.filter(stands)
  const own = standing.map((item) => ({
    subject: item.id,
    kind: kindOf(item),
    range: item.range,
    isSettled: item.state !== 'open',
  }))
  const tasks = new Map(compiled.tasks.map((task) => [task.id, task]))
  const owners = standing.flatMap(({ id, state }) => {
    const task = tasks.get(id)
    if (task === undefined) return []
    return [...task.leadMentions, ...task.supportMentions].map(({ range }) => ({
      subject: id,
      kind: 'owner' as const,
      range,
      isSettled: state !== 'open',
    }))
  })
  const zones = compiled.zones.map(({ id, range }) => ({
    subject: id,
    kind: 'zone' as const,
    range,
    isSettled: true,
  }))
  return [...own, ...owners, ...zones, ...findings.flatMap(marksOf)]
}

function marksOf({ id, place, related, decision, severity }: Finding): readonly Mark[] {
  const places = place === null ? related : [place, ...related]
  return places.map(({ range }) => ({
    subject: id,
    kind: 'finding' as const,
    range,
    isSettled: decision !== null,
    severity,
  }))
}
