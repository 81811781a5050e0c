/**
 * The scale that a cluster's own paragraphs want it to reach; of several years the last.
 *
 *     readBodyScale(['力争到2027年产业集群产值突破360亿元。'], years)   // { amount: 360, year: 2027, … }
 */
import type { ClusterYears } from './find-listed-clusters.ts'
import { governingYear } from './governing-year.ts'
import { findScales, type Scale } from './scale.ts'

export interface BodyScale extends Scale {
  readonly year: number | null
}

const measured =
  /(?:总?产值|规模|营业总?收入|主营业务收入|主营收入|营收|销售收入|总?收入|总量)(?:规模)?(?:力争|将|要|争取|有望|确保|分别|年均)*(?:实现|保持在|稳定在|提升至|提高到|提升到|跃升至|跃上|迈上|迈向|增长到|增至|达到|达|为|突破|超过|超|约|近|过)*$/
const past = /同比|已达|实现了|达到了|已(?:经)?突破|现有|去年|目前/

export function readBodyScale(readings: readonly string[], years: ClusterYears): BodyScale | undefined {
  let best: BodyScale | undefined
  for (const reading of readings) {
    for (const scale of findScales(reading)) {
      const from = clauseStart(reading, scale.span.start)
      const words = reading.slice(from, scale.span.start)
      if (!measured.test(words) || past.test(words)) continue
      const year = governingYear(reading, scale.span.start)
      if (year !== null && years.written !== null && year < years.written) continue
      if (best === undefined || (year ?? 0) > (best.year ?? 0)) best = { ...scale, year }
    }
  }
  return best
}

function clauseStart(reading: string, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 80); place--) {
    if (',。;('.includes(reading.charAt(place))) return place + 1
  }
  return Math.max(0, at - 80)
}
