/**
 * Whether a paragraph sounds like a report or like a plan, where no word of time tells: reports give figures to the last digit,
 * ranks and prizes and what has opened; plans say 以上, 力争 and 打造.
 *
 *     voiceOf('建成充电桩3261个，3家企业入选国家名录')   // 3: a report
 *     voiceOf('打造特色园区，新增充电桩3000个以上')      // -3: a plan
 */

import type { DocumentYears } from './year/document-years.ts'

export type Voice = 'report' | 'plan' | 'neither'

interface Sign {
  readonly words: RegExp
  readonly weight: number
}

/** Signs of either; each counts up to three times. */
const signs: readonly Sign[] = [
  { words: /入选|获[批评得颁]|荣获|被授予|斩获|上榜|表彰|表扬|全国首[个批家例创]|零的突破/g, weight: 1 },
  {
    words:
      /建成投[产用运]|建成通车|投入(?:运营|使用|运行)|(?<!确保[^,;。]{0,16})通车|圆满|顺利(?!推进|实施)|成功(?!率)|全面完成|超额完成|如期|率先(?!实现|建成|打造)|落成|揭牌|开园|启用/g,
    weight: 1,
  },
  {
    words:
      /累计|连续[\d一二三四五六七八九十两]+[年个]|年来|以来|[增升跃]至|居全[国省市]|位居|领先(?=[,;。])|\d余/g,
    weight: 1,
  },
  { words: /分别(?:增长|下降|提高|达)|同比|增长\d{1,4}\.\d{1,3}%|下降\d{1,4}\.\d{1,3}%/g, weight: 1 },
  {
    words: /\d{1,6}\.\d{0,2}[1-46-9]\d{0,3}(?=[万亿%个])|\d[1-9]\d{0,5}[1-9](?=[个家项件人户公亿万套所])/g,
    weight: 1,
  },
  { words: /\d[万亿]?[%个家项件人户元亩公里]{0,3}(?:以上|左右|以内)|不[低少]于|不超过/g, weight: -2 },
  {
    words:
      /力争|确保|争取|争创|(?<!一)将(?!军)|鼓励|引导|探索|谋划|用好|办好|抓好|做好|加紧|今年(?!以来)|明年|下一步/g,
    weight: -1,
  },
  {
    words:
      /做大|做强|做优|培育壮大|大力发展|打造|强化|聚焦|更[好多大]|全链条|提质|扩容|新一轮|[深大]入?实施|行动/g,
    weight: -1,
  },
]

const mostOfAKind = 3

/** Above zero for a report, below for a plan; near zero where little or both is said. */
export function voiceOf(reading: string): number {
  return signs.reduce(
    (sum, { words, weight }) => sum + weight * Math.min(mostOfAKind, reading.match(words)?.length ?? 0),
    0,
  )
}

export interface Voices {
  /** What the whole text sounds like. */
  readonly text: Voice
  /** What a paragraph sounds like; the text counts where the paragraph says little. */
  hear(reading: string): Voice
}

/** One paragraph outweighs no more than this many small ones. */
const mostOfOne = 4
const clear = 3
/** Where a text sounds so much like a report, a paragraph that sounds a little like a plan is part of it. */
const overwhelming = 8

export function startVoices(readings: readonly string[], { start }: DocumentYears): Voices {
  const heard = new Map(readings.map((reading) => [reading, voiceOf(reading)]))
  const total = readings.reduce(
    (sum, reading) => sum + Math.max(-mostOfOne, Math.min(mostOfOne, heard.get(reading) ?? 0)),
    0,
  )
  return {
    text: total >= clear ? 'report' : total <= -clear ? 'plan' : 'neither',
    hear: (reading) => {
      const own = heard.get(reading) ?? voiceOf(reading)
      if (own <= -clear) return 'plan'
      // A plan for years to come must sound clearly like a report to be one.
      if (start !== null) return own >= clear ? 'report' : 'neither'
      const isAmongReports = total >= overwhelming || (own >= 0 && total >= clear)
      return own >= 2 || isAmongReports ? 'report' : 'neither'
    },
  }
}
