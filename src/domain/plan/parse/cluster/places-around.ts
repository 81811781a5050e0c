/**
 * Where running text puts a cluster that it names: the words since the scale before, and what follows if no other scale does.
 *
 *     依托高新区、北港工业园,打造千亿级新材料产业集群
 *     打造千亿级新材料产业集群,重点布局在高新区
 */
import type { PlaceMention, TextRange } from '../../compiled-plan.ts'
import type { Spoken } from '../spoken.ts'
import { findBodyPlaces } from './body-places.ts'
import { sentenceAround } from './governing-year.ts'

interface Between {
  /** Where the cluster's scale ends. */
  readonly at: number
  /** Ends of the neighbouring scales. */
  readonly last: number
  readonly next: number
}

export function placesAround(spoken: Spoken, { at, last, next }: Between): readonly PlaceMention[] {
  const { reading } = spoken
  const sentence = sentenceAround(reading, at, '。;')
  const start = Math.max(sentence.start, last)
  const end = next < sentence.end ? Math.min(sentence.end, clauseEnd(reading, at)) : sentence.end
  return findBodyPlaces(cutSpoken(spoken, { start, end }))
}

function clauseEnd(reading: string, at: number): number {
  const comma = reading.indexOf(',', at)
  return comma < 0 ? reading.length : comma
}

function cutSpoken({ text, reading, offsets }: Spoken, { start, end }: TextRange): Spoken {
  return { text, reading: reading.slice(start, end), offsets: offsets.slice(start, end + 1) }
}
