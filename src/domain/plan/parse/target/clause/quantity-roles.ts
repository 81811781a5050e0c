/**
 * What a quantity does in its clause: it is promised or reported (main), it describes a noun (modifier), it was the start of a change (from), or it only counts words (idle).
 *
 *     roleOf(…)   // 超百亿元企业三家: modifier, main
 */
import type { TextRange } from '../../../compiled-plan.ts'
import type { Quantity } from '../../quantity/find-quantities.ts'

export type QuantityRole = 'main' | 'modifier' | 'from' | 'idle'

/** Behind a figure: no noun that it would describe. */
const noNoun =
  /^(?:的?(?:(?:发展|总体|奋斗|预期|规划|战略|宏伟|既定|年度)?目标|水平|增长|增速|速度|幅度|关口|台阶|规模(?!的?\p{Script=Han}{4})|比例|任务)|大关|以上|左右|用于|建设(?!用地)|打造|实施|推进|开展|支持|并|且|同时|分别|比|较|同比|占|居|位(?!于)|进入|力争|争取|达|用作|以满足|和|及|与|以及|或|、|,|\)|增长|提升|提高|下降|快增长|的?快速增长|完成|实现|年均|左|上|每|为|形成|培育|,|其中|到|至|中|时|后|之后|的$|基础上|确保|保持|高于|低于|优先|给予|奖励|予以|来)/u
const describes = /^(?:的|级|以上)?[\p{Script=Han}“A-Z(]/u

/** Nouns that count words of the plan, not things in the world. */
const idleNoun =
  /^的?(?!具有|拥有|具备)(?:[\p{Script=Han}“”、]{0,8}?)(?:任务|举措|措施|方面|目标|工作|行动|意见|内容|原则|要求|政策|指标|环节|阶段|细分行业|细分领域|步骤|清单|问题|机制|制度|体系|领域|方向|维度|板块|类别|重点|文件|部分|专项|会议|专班|工程|模块|路径|抓手|关系|转变|统一|坚持|关键|优势|特点|场硬仗|攻坚战|精神|篇文章|加快|加强|强化|支柱|推进会|例会|调度会|协调会|督查|督导|联席会|主体功能区|记录|评论|规定(?=精神|实施|要求)|大类|小类|门类|品种类|(?:子|分|专项)规划)(?:$|近日|日前|年平均|平均|增|达|等|的)/u
/** 今后发展的13个产业: what the plan is about, where 百亿级产业 are made. */
const bareIndustries = /^的?(?:产业|行业)(?=$|[和与及、也的中]|打造成?为?|建设成?为?|培育成?为?)/
const idleLead =
  /(?:提出|提出的|明确|明确的|(?:明确|提出|确定|公布|列出|梳理)(?:了|出)(?:[^,;。]{2,16}的)?|(?:紧盯|重抓)(?:全[省市区县州])?|(?<![立随当])即:?|包括|包含|分解为|分为|涉及|涵盖|围绕|聚焦|通过|针对|下一个|每|某|这|该|(?<![^,;。]{3})从|上述|前述|以下|如下|任一|其他|另外)$/

/** 在全省180个园区中排名: those among whom one is ranked. */
const amongWhom = /(?:全[国省市区县州]|国内|省内|市内|同类)的?$/
/** 32项考核指标进行了分析: what a document counts of itself. */
const ownPart = /^的?[\p{Script=Han}]{0,8}?(?:指标|任务|举措|措施)(?!值|增|达|均)/u

export interface Surroundings {
  readonly reading: string
  /** The clause. */
  readonly clause: TextRange
  readonly previous: Quantity | undefined
  readonly next: Quantity | undefined
}

export function roleOf(quantity: Quantity, around: Surroundings): QuantityRole {
  const { reading, clause, previous, next } = around
  const left = reading.slice(
    Math.max(clause.start, previous?.outerEnd ?? 0, quantity.outerStart - 24),
    quantity.outerStart,
  )
  const right = skipBracket(
    reading.slice(quantity.outerEnd, Math.min(clause.end, next?.outerStart ?? clause.end)),
  )
  if (describesCounted(quantity, previous, reading) || isThresholdOf(quantity, next, right)) return 'modifier'
  if (isCapacity(quantity, reading.slice(quantity.outerEnd, Math.min(clause.end, quantity.outerEnd + 80))))
    return 'modifier'
  if (isFrom(left, reading.slice(quantity.outerEnd, quantity.outerEnd + 40))) return 'from'
  const before = reading.slice(Math.max(clause.start, quantity.outerStart - 80), quantity.outerStart)
  const sides = { left, right, next, before }
  if (quantity.family === 'count' && isIdle(quantity, sides)) return 'idle'
  return isModifier(quantity, sides) ? 'modifier' : 'main'
}

/** 1个超20亿元项目, 3条综合产值超20亿元产业链: the second says what kind of thing is counted. */
function describesCounted(
  { family, outerStart, comparator }: Quantity,
  previous: Quantity | undefined,
  reading: string,
): boolean {
  if (family !== 'money' || previous?.family !== 'count') return false
  const gap = reading.slice(previous.outerEnd, outerStart)
  return gap === '' || (comparator !== 'eq' && bareMeasure.test(gap))
}

/** What is measured, without the thing whose measure it is. */
const bareMeasure =
  /^(?:(?:年|总|综合|营业|销售|主营业务|主营|工业|全口径|亩均)*(?:产值|收入|营收|销售额|规模|投资额?|税收|利润))$/

/** 过5000亿元1个, 超30亿元或5亿美元项目6个: the count is what is promised, the amount says of which. */
function isThresholdOf({ family, comparator }: Quantity, next: Quantity | undefined, right: string): boolean {
  if (family !== 'money' || comparator === 'eq' || next === undefined) return false
  return (next.family === 'count' && right === '') || (next.family === 'money' && /^或者?$/.test(right))
}

/** 10万头肉牛和50万吨饲料等项目: how large the projects are belongs to their names. */
function isCapacity({ family, unit }: Quantity, right: string): boolean {
  const isSize = family === 'measure' || (family === 'count' && /^[百千万亿]/.test(unit))
  return isSize && ofProjects.test(right)
}

const ofProjects =
  /^[\p{Script=Han}](?:[^,;。]{0,28}?(?:重[大点])?|[^,;。]{0,70}?等[^,;。]{0,12})(?:项目|工程)(?:建设|落地|开工|投产|达产)/u

/** What follows a remark in brackets. */
function skipBracket(text: string): string {
  return text.startsWith('(') ? text.slice(text.indexOf(')') + 1 || text.length) : text
}

/** 由6家增加到9家, 比2020年的80万吨、12万吨分别减少5%、6% */
function isFrom(left: string, right: string): boolean {
  if (baseBefore.test(left) && changeBehind.test(right)) return true
  return (
    /(?:由|从)(?:[^,;由从]{0,12}(?:年|五[”"]?)(?:底|末)?的?|目前的?|现在的?|现有的?|上年的?|去年的?)?$/.test(
      left,
    ) && /^(?:,(?=下|降|提|上|增|扩|减|升))?[^,;。]{0,20}?(?:到|至|为)/.test(right)
  )
}

const baseBefore = /(?:比|较)[^,;比较]{0,12}年(?:底|末)? ?的 ?$/
const changeBehind =
  /^(?:[、和]\s?\d[\d.]*[^\d,;。、]{0,6})*\s?(?:分别)?\s?(?:增长|增加|提高|提升|上升|下降|降低|减少|压减|增|减|降|翻)/

/** What a unit counts with these words before the figure or behind it (#) is no thing in the world. */
const ofNoWorld = [
  { unit: '条', words: /(?:新政|政策|措施|意见|办法|举措|规定)#/ },
  { unit: '套', words: /#班子/ },
  { unit: '张', words: /#网/ },
  { unit: '个', words: /#(?:城市|国家|地区|省份|省[区市])的/ },
] as const

function isIdle(quantity: Quantity, { left, right, next, before }: Sides): boolean {
  if (idleLead.test(left) || (/等$/.test(left) && !sumsUp(quantity, before))) return true
  if (amongWhom.test(left) && /^[\p{Script=Han}]{1,12}?(?:中|前|里|之[首一])/u.test(right)) return true
  if (/在$/.test(left) && /^[\p{Script=Han}]{0,12}(?:领域|方面|环节|行业)/u.test(right)) return true
  if (bareIndustries.test(right) && !endsInVerb.test(left)) return true
  if (ownPart.test(right) && !endsInVerb.test(left)) return true
  if (
    (idleNoun.test(right.trim()) &&
      !isAimedAt(quantity, { before, right }) &&
      !isCountOfWorks(quantity, { left, right, next, before })) ||
    /[\p{Script=Han}]外$/u.test(right)
  )
    return true
  if (/^[^,]{0,12}组成/.test(right) || /召开$/.test(left)) return true
  if (/^方面/.test(right) || /是指|指的是/.test(before)) return true
  if (ofNoWorld.some(({ unit, words }) => unit === quantity.unit && words.test(`${left}#${right}`)))
    return true
  if (quantity.unit === '起' && quantity.isHan && quantity.value === 1) return true
  if (quantity.unit === '类' && describes.test(right) && !endsInVerb.test(left)) return true
  if (
    /(?:共|辖|共辖|下辖|包括|含)$/.test(left) &&
    /^(?:县|市|区|镇|乡|街道|村|社区)(?:[(、和]|市|镇|乡|街道|$)/.test(right)
  )
    return true
  if (
    quantity.isHan &&
    describes.test(right) &&
    /(?:、|和|与|及)[^,;、和与及的]{2,12}$/.test(left) &&
    !endsInVerb.test(left)
  )
    return true
  if (quantity.isHan && (isNamingUnit(quantity.unit) || right.startsWith('“')) && describes.test(right))
    return true
  return (
    quantity.isHan &&
    quantity.value === 1 &&
    next?.family !== 'money' &&
    describes.test(right) &&
    (!noNoun.test(right) || (quantity.comparator === 'eq' && !endsInVerb.test(left)))
  )
}

/** 实施5个以上工程, 总投资3亿元的20项工程: works to be done, where 五大工程 are parts of the plan. */
function isCountOfWorks({ comparator }: Quantity, { before, right }: Sides): boolean {
  return /工程$/.test(right.trim()) && (comparator !== 'eq' || /元的$/.test(before))
}

/** 新建甲、乙等6家平台: the count sums up what is made; 推动甲、乙等6家平台… only says how many there are. */
const sumsUpMade =
  /(?:新增|新建|建成|创建|培育|筹建|引进|招引|打造|认定|培植|引育|实施|推进建设)[^,;。]{2,70}等$/

function sumsUp({ unit }: Quantity, before: string): boolean {
  return sumsUpMade.test(before) && !/^[类种]$|^方/.test(unit) && !/^[^,]{0,6}(?:通过|围绕|聚焦)/.test(before)
}

/** 园区各10个的总目标, 完成产量20万辆目标: the aim at the figure, where 8项目标 are eight aims. */
function isAimedAt({ unit }: Quantity, { before, right }: Pick<Sides, 'before' | 'right'>): boolean {
  if (/^的[^,;]{0,4}目标$/.test(right)) return true
  return /^目标(?:任务)?$/.test(right) && !/^[项个大]$/.test(unit) && /(?:完成|实现|达到)/.test(before)
}

const endsInVerb =
  /(?:新增|新建|培育|引进|招引|建成|建设|打造|形成|创建|认定|完成|实施|达到|突破|超过|增加|有)$/

/** 二次创业, 三类企业, 两端: small words that make names, not counts. */
function isNamingUnit(unit: string): boolean {
  return /^(?:次|类|位|层|门|端|口|片|块|批|线|组|对|双|路|条|种|期|轮|核|轴|翼|廊)$/.test(unit)
}

/** 实现1500亿元销售收入: the measure stands behind what is attained. */
const attains = /(?:实现|完成|创造|新增|达到?)$/
export const measureBehind =
  /^的?[\p{Script=Han}]{0,8}(?:收入|产值|投资|税收|利润|利税|销售额?|增加值|出口|进出口|交易额)$/u

/** 占比超过50%的企业: what stands before a share that describes. */
const measured = /(?:率|比重|占比|比例|份额|度|增长|增速|提高|下降|投入|收入|达到|达|在|额|值)$/

interface Sides {
  /** Since the figure before. */
  readonly left: string
  /** Since the clause began. */
  readonly before: string
  readonly right: string
  readonly next: Quantity | undefined
}

/** What is done to land and buildings of a size; 推进 asks for 建设 behind the noun. */
const doneTo =
  /(?:完成|安排|争取|落实|保障|盘活|腾退|整治|治理|改造|收储|供应|出让|新增|建设|建成|供地|消化|处置|清理)$/

function isModifier({ family, isHan, comparator }: Quantity, { left, right, next }: Sides): boolean {
  if (family === 'money' && attains.test(left) && measureBehind.test(right)) return false
  if (family === 'money' && next?.family === 'count' && /^的(?:有|达到?|为)?$/.test(right)) return true
  if (!describes.test(right) || noNoun.test(right)) return false
  switch (family) {
    case 'money':
    case 'measure':
    case 'none':
      return !(family === 'measure' && (doneTo.test(left) || (/推进$/.test(left) && /建设$/.test(right))))
    case 'percent':
    case 'points':
      return /^的/.test(right) && !/^的(?:增|速|目标|比例|水平)/.test(right) && measured.test(left)
    case 'count':
      if (/^的[^,;]*(?:应当|应|须|必须|可以)/.test(right) && left.trim() === '') return true
      return (
        /^的/.test(right) && next?.family === 'count' && !/、/.test(right) && (comparator !== 'eq' || isHan)
      )
    case 'time':
    case 'times':
    case 'label':
    case 'rank':
      return false
  }
}
