/**
 * Cuts a sentence at its emphasised words.
 *
 *     splitEmphasis('27 项中 6 项落后', [{ text: '6 项落后', indicator: null }])
 *     // [{ text: '27 项中 ', emphasis: null }, { text: '6 项落后', emphasis: { … } }]
 */
export interface Emphasis {
  readonly text: string
  /** The indicator that the words speak of, if it is one. */
  readonly indicator: string | null
}

export interface SentencePart {
  readonly text: string
  readonly emphasis: Emphasis | null
}

/** The first standing place of each, from left to right; words that do not stand in the sentence are passed over. */
export function splitEmphasis(sentence: string, emphases: readonly Emphasis[]): readonly SentencePart[] {
  const parts: SentencePart[] = []
  let from = 0
  for (const { at, emphasis } of findPlaces(sentence, emphases)) {
    if (at < from) continue
    if (at > from) parts.push({ text: sentence.slice(from, at), emphasis: null })
    parts.push({ text: emphasis.text, emphasis })
    from = at + emphasis.text.length
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), emphasis: null })
  return parts
}

function findPlaces(sentence: string, emphases: readonly Emphasis[]) {
  return emphases
    .filter((emphasis) => emphasis.text !== '')
    .map((emphasis) => ({ at: sentence.indexOf(emphasis.text), emphasis }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.emphasis.text.length - a.emphasis.text.length)
}
