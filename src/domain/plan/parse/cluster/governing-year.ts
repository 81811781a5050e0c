/**
 * The year by which a clause wants something: the last one named before it in its sentence, else in its paragraph.
 *
 *     governingYear('到2025年建成若干集群,力争打造…', 18)   // 2025
 */
const promised = /(?:到|至|力争|争取|确保|用到)?\s*((?:19|20)\d\d)\s*年(?:底|末|前|初|左右)?/g

export function governingYear(reading: string, at: number): number | null {
  const sentence = Math.max(reading.lastIndexOf('。', at - 1), reading.lastIndexOf(';', at - 1)) + 1
  return lastYear(reading.slice(sentence, at), false) ?? lastYear(reading.slice(0, sentence), true)
}

function lastYear(words: string, isStrict: boolean): number | null {
  let year: number | null = null
  for (const match of words.matchAll(promised)) {
    if (isStrict && !/^(?:到|至|力争)/.test(match[0])) continue
    year = Number(match[1])
  }
  return year
}
