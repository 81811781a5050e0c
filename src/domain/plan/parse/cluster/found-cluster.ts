/** A cluster as one place of the text has it, before its mentions are brought together. */
import type { Cluster, PlaceMention, TextRange } from '../../compiled-plan.ts'
import { placeNameSpan } from '../place-name.ts'
import { printSpan, quoteSpan, type Spoken } from '../spoken.ts'

export interface FoundCluster extends Omit<Cluster, 'id' | 'parent'> {
  /** Section of the cluster it is a segment of. */
  readonly parentSection: string | null
  /** Where its scale is printed, for a mention in running text. */
  readonly scaleAt: number | null
  /** 2: a heading of its own with a figure, 1: a heading, 0: an item of a list. */
  readonly weight: number
}

export interface ClusterDraft {
  readonly spoken: Spoken
  readonly name: TextRange
  readonly section: string | null
  readonly extent: TextRange
  readonly amount: number | null
  readonly tier: string | null
  readonly year: number | null
  readonly doubts: readonly string[]
  readonly scaleAt?: number | undefined
  /** Where the words around put it. */
  readonly where?: readonly PlaceMention[]
}

/** A name that begins with a place says where: 开发区机电装备. */
function placesInName(spoken: Spoken, name: TextRange): readonly PlaceMention[] {
  const place = placeNameSpan(spoken.reading, name)
  if (place === undefined || name.end - place.end < 2) return []
  return [{ ...quoteSpan(spoken, place), place: printSpan(spoken, place), what: '' }]
}

export function draftCluster(draft: ClusterDraft): FoundCluster {
  const { spoken, name, section, extent, amount, tier, year, doubts } = draft
  const placeMentions = [...placesInName(spoken, name), ...(draft.where ?? [])]
  return {
    ...quoteSpan(spoken, name),
    name: printSpan(spoken, name).replace(/\s+/g, ''),
    kind: 'cluster',
    section,
    confidence: doubts.length === 0 ? 1 : 0.8,
    doubts,
    tier,
    target: amount,
    unit: amount === null ? null : '亿元',
    year,
    fields: [],
    places: [...new Set(placeMentions.map(({ place }) => place))],
    placeMentions,
    enterprises: [],
    extent,
    parentSection: null,
    scaleAt: draft.scaleAt ?? null,
    weight: 0,
  }
}
