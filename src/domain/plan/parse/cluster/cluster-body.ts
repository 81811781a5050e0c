/** The paragraphs under a cluster's heading: fields, places, firms. */
import type { Cluster, PlaceMention } from '../../compiled-plan.ts'
import { printSpan, type Spoken } from '../spoken.ts'
import { findFields, findFirms } from './body-lists.ts'
import { findBodyPlaces } from './body-places.ts'

export type ClusterBody = Pick<Cluster, 'fields' | 'places' | 'placeMentions' | 'enterprises'>

export function readClusterBody(paragraphs: readonly Spoken[]): ClusterBody {
  const fields = new Set<string>()
  const firms = new Set<string>()
  const mentions: PlaceMention[] = []
  for (const spoken of paragraphs) {
    for (const span of findFields(spoken.reading)) fields.add(printSpan(spoken, span))
    for (const span of findFirms(spoken.reading)) firms.add(printSpan(spoken, span))
    mentions.push(...findBodyPlaces(spoken))
  }
  return {
    fields: [...fields],
    enterprises: [...firms],
    placeMentions: mentions,
    places: [...new Set(mentions.map(({ place }) => place))],
  }
}
