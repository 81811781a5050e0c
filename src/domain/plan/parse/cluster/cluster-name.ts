/**
 * Names of clusters: without the verb before, without the words that say that it is one.
 *
 *     clusterNameSpan('做强装备制造产业集群', whole)   // 装备制造产业集群
 *     clusterCore('数字产业集群')                     // '数字'
 */
import type { TextRange } from '../../compiled-plan.ts'
import { trimSpan } from '../spoken.ts'

const verbs =
  /^(?:(?:全面|重点|着力|大力|加快|聚力|集中|积极|持续|继续|深入|全力|奋力|努力|优先|突出|统筹|联动|协同|共同|要|将|再|以|力争|培育壮大|发展壮大|做大做强|做强做优|做优做强|做精做优|提质发展|提升发展|转型发展|打造|建设|形成|培育|发展|聚焦|做强|做大|做优|做精|做实|构建|建成|壮大|推进|推动|围绕|巩固|提升|优化|布局|谋划|抢占|支持|培植|创建|实施|改造|拓展|延伸|基本|初步|培优|锻造|夯实|扶持|塑造|引育|抓好|加速|集聚|突破|实现)+)(?=[^的]{2,})/
const tiers =
  /^(?:世界级|国家级|省级|市级|国际级|(?:超)?[一二两三五六七八九\d]{0,4}(?:万亿|千亿|百亿|十亿|亿)元?(?:级|规模|能级)?(?:以上)?)的?/
/** Whose it is, 省内光伏, or what the plan calls it: “一心三区”轨道交通. */
const scopes = /^(?:[全我本][省市区县州](?:域|内)?|[省市区县州][内域])的?|^“[^“”]{1,14}”(?=[^和、“]{2})/
const endings =
  /(?:先进制造业集群|战略性新兴产业集群|特色产业集群|优势产业集群|产业集群|制造业集群|产业链群|产业链|集群|全产业链|产业群|产业|行业)$/

export function clusterNameSpan(reading: string, whole: TextRange): TextRange {
  let span = trimSpan(reading, whole, '"、,:;。')
  for (let turn = 0; turn < 4; turn++) {
    const words = reading.slice(span.start, span.end)
    const lead = (verbs.exec(words) ?? tiers.exec(words) ?? scopes.exec(words))?.[0].length ?? 0
    if (lead === 0) break
    span = trimSpan(reading, { start: span.start + lead, end: span.end })
  }
  return trimSpan(reading, span, '“”"、,:;。')
}

/** What two mentions of one cluster share. */
export function clusterCore(name: string): string {
  const bare = name.replace(/[\s“”"'、,()（）【】·-]/g, '')
  const core = bare.replace(endings, '').replace(/(?:产业|制造业)$/, '')
  return core.length >= 2 ? core : bare
}

/** Words that are said of every cluster and name none. */
const general =
  /^(?:先进|制造业?|现代化?|特色|优势|支柱|主导|重点|战略性?|新兴|未来|传统|标志性|高端|新型|工业|产业|千百亿级?|百千亿级?|万千亿级?|若干|一批|多个|各|等|在?[这该此]|上述|本|项|细分|领域|中小企业|县域|区域|和|与|个|大|具有|国际|国内|竞争力|影响力|的|数字化|X|N|\+|\d|集群|产业链|体系|接续|后备|潜力|成长型?|骨干|龙头|领军|核心|关键|标杆|示范|地标|拳头|首位|相关|配套|规模以上|规上|其中|同时|另外|全[省市区县州]|我[省市区县州]|[省市区县]级|[一二两三四五六七八九十]|基地|园区|集聚区|(?:国内|国际|全国|全省|世界|行业)?(?:一流|知名|领先|前列)|(?:特色|优势|亮点)?(?:鲜明|突出|明显)|全产业链|配套完善|链条完整|分工合理|布局合理|结构合理)*$/

export function isGeneralName(core: string): boolean {
  return general.test(core)
}

/** Words that tell what is done and name nothing. */
const deed =
  /^(?:引进|招引|新增|新建|落地|开工|储备|支持|鼓励|加快|推动|实现|达到|拥有|成为|迈向|冲刺|跻身|力争|确保|形成|打造|建设|培育)/

/** An item of a list may name a cluster: short, no sentence, no figure. */
export function mayNameCluster(item: string): boolean {
  const bare = item.replace(/\([^()]*\)/g, '')
  return (
    bare.length >= 2 &&
    bare.length <= 16 &&
    !/[。;:!?%]|\d{2}|亿|万元|企业$|项目$|平台$|人才|工程$|行动$|政策|作用|水平|能力|体系|等$/.test(bare) &&
    !deed.test(bare) &&
    !/^\d+[家个户条项]/.test(bare) &&
    !isGeneralName(clusterCore(bare))
  )
}
