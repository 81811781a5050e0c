/**
 * The small words that carry the mood of a sentence: what is behind, what is intended.
 *
 *     findCarriers('全市已建成').past   // [2]
 */
import type { TextRange } from '../../compiled-plan.ts'

/** Words that tell of what has been; nothing but a later word of intent turns them. */
export const past =
  /\d{1,2}月\d{1,2}日(?!之?前)|会上,|上半年|前三季度|一季度|\d{1,2}(?:—|-|~|至)\d{1,2}月|(?<!巩固|依托|利用|盘活|围绕|针对|支持|推动|促进|督促|加快|对|将|把|在)已(?!知|婚)|(?<!为|除|明确|提出|确定|制定|出台|部署|印发|发布|公布|设定|下达|强调|提到|描绘|勾画|规划)了(?!解|然|却|望)|现有(?=[约近超]{0,2}\d)|现已|(?<!项)目前(?!的|期)|过去|[一二三四五六七八九十两]+多?年来|截[至止](?!到?20\d\d)|以来|连续[\d一二三四五六七八九十两]+年|突破性进展|回顾|(?:数据|统计)显示|据统计|(?<![比较同])(?:去|上)年(?!同期)|超(?:时序|序时|额完成)|(?:目标|任务|计划)(?:\([^()]{1,12}\)|\d[\d.]*[万亿]?元)?的(?=\d)|先后|再创(?!新|辉)|首次(?=跨|进|突|实|入|获|超)|相继/g

/** Words that tell of what is there, unless a year to come stands before them: 形成一批拥有自主品牌的企业. */
export const perhapsPast =
  /现有|(?<![没具享])有着|(?<![人户均])拥有(?!量|率)|共有(?!产)|(?:^|[,;。、]|[省市区县]|其中)有(?=[约近超]{0,2}\d)|获悉|共(?:引进|接待|完成|实现|签约|培育)|(?<!望|力争|争取)获(?=\d|评|批|得|[^,;。]{0,6}\d)|为全[国省市]第/g

/** What only a report says, in whichever of its sentences; 巩固已有成果 is said of goals too. */
export const reported =
  /(?<!项)目前(?!的|期)|(?<![比较同])(?:去|上)年(?!同期)|截[至止](?!到?20\d\d)|以来|先后|相继|现有(?=[约近超]{0,2}\d)|已(?:经)?(?:建成|形成|达|成为|有(?=\d)|集中|集聚|超|完成|实现|突破|累计|引进|入驻|签约|培育|发展|拥有)(?![^,。;]{0,10}的)/

/** What a whole page of report is made of; in a text that intends something the same words are goals. */
export const praise =
  /领跑|(?:被|获)[^,。]{2,20}(?:表扬|授予|评为|认定)|快速发展|成为全[国省市]|居全[国省市区县](?:第|前)/

/** Words of intent. */
export const future =
  /力争|确保|计划(?!的|投资|总投资)|将(?!军)|目标(?!企业|客户|客商|市场|人群|群体|对象|的\d|\d[\d.]*个百分点)|(?<![升加高长大降少增低展])到(?:20\d\d|二〇)|争取(?![^,;。]{0,16}(?:资金|投资|补助|债券?|贷款)\d)|努力|预期|要(?!素|求|闻)|未来|到“|规划到|拟|今后|下一步|明确,|提出,|强调|(?<!(?:按照|根据|对照|围绕)[^,;。]{0,20})要求,/g

/** Of those, what turns to what is to come even where all around looks back; 预测将完成 does not. */
const sure = /^(?:力争|确保|目标|到|今后|下一步|未来|要求,)/

/** The same for a whole document, without the words that reports use too. */
export const intent =
  /力争|确保|计划(?!的|投资|总投资|生育)|(?:^|[,;。\p{Script=Han}])将(?!军|近)|(?<!完成(?:全?年|年度|市政府下达的?|上级下达的?)?)目标(?!完成|任务完成|任务?的\d)|到(?:20\d\d|二〇)\d|争取|预期|下一步|今后|未来|底前|重点任务|主要任务|责任单位|牵头单位/u

const planWords = /(?:规划|方案|计划|要点|意见|措施|办法|纲要|清单|任务)(?:\(.{1,30}\))?$/

/** A short line that names a document of goals. */
export function isPlanTitle(reading: string): boolean {
  return reading.length <= 80 && planWords.test(reading)
}

/** Behind a figure, what only a report adds: its rank, its praise, its record. */
export const reportBehind =
  /^\([^()]{0,16}(?:数据|统计|测算|预测)\)|^,是[^,;。]{0,16}(?:基本盘|压舱石|主体|主力军|支柱)|^,[较比][^,;。]{2,12}[翻增升降长][^,;。]{0,2}了|^(?:[,、]?同比(?:增长|下降|提高|上升|增加|减少)\d[\d.]*(?:%|个百分点)(?!以上|左右|以内))|^(?:的?[\p{Script=Han}“”、]{0,20})?(?:,?(?:总量|增速|规模)?(?:持续)?(?:位居|居|列|位列|排名|排在|领跑)(?:全|第|[^,;。]{0,6}(?:第|前列))|,?创(?:历史|同期|近)?[^,;。]{0,6}新高|,?被[^,;。]{2,24}(?:表扬|评为|认定为|列为|授予)|(?:快速|蓬勃|加速|持续|稳步)(?:发展|崛起|壮大)(?:$|[,;。]))/u

/** Where they stand in a reading, each in order. */
export interface Carriers {
  readonly past: readonly number[]
  readonly perhapsPast: readonly number[]
  readonly future: readonly number[]
  /** Those of intent that hold where the text looks back. */
  readonly sureFuture: readonly number[]
}

export function findCarriers(reading: string): Carriers {
  const places = (pattern: RegExp) => Array.from(reading.matchAll(pattern), ({ index }) => index)
  const ahead = places(future)
  return {
    past: places(past),
    perhapsPast: places(perhapsPast),
    future: ahead,
    sureFuture: ahead.filter((at) => sure.test(reading.slice(at, at + 3))),
  }
}

/** The last place within the range; -1 where there is none. */
export function lastWithin(places: readonly number[], { start, end }: TextRange): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < end) low = middle + 1
    else high = middle
  }
  const last = places[low - 1] ?? -1
  return last < start ? -1 : last
}
