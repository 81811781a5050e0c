/**
 * What a column of a plan's table holds, told by the words of its heading.
 *
 *     columnKind('2025年目标')   // 'value'
 *     columnKind('监考单位')     // 'owner'
 *     columnKind('张三')         // undefined: no heading
 */
export type ColumnKind =
  | 'ordinal'
  | 'category'
  | 'name'
  | 'unit'
  | 'value'
  | 'score'
  | 'task'
  | 'lead'
  | 'support'
  | 'owner'
  | 'person'
  | 'deadline'
  | 'binding'
  | 'progress'
  | 'remark'

/** The first pattern that holds decides; headings are short, so none of them runs far. */
const headingWords: readonly (readonly [ColumnKind, RegExp])[] = [
  ['ordinal', /^(序号|编号|序|号|No\.?)$/i],
  ['score', /^(分值|权重|得分|评分|标准分|基本分)/],
  ['support', /(配合|协同|协办|参与|参加|协助|协作)(责任)?(单位|部门|处室|科室)?$/],
  ['person', /(领导|责任人|负责人|联系人|联络员|包保人|挂钩人)$/],
  ['lead', /^(总?牵头|主办|主要责任)(及?责任)?(单位|部门|处室|科室|地区)?(和配合单位)?$/],
  [
    'owner',
    /^(责任|承办|落实|监考|考核|主管|负责|实施|主责|完成|承担|填报|指标责任|任务)(主体|单位|部门|处室|科室|股室|地区|机构)(及?责任人)?$/,
  ],
  ['deadline', /(时限|期限|完成时间|时间节点|时间要求|时间安排|起止时间|完成时序)$/],
  ['binding', /^(指标)?(属性|性质)$/],
  [
    'progress',
    /^(目前|最新|工作|任务|目标|实际|年度|全年|(上|下)半年|前?[一二三四]季度)*(进展|完成|落实|推进|执行|办理|实施)(情况|进度|成效|程度|状态)*$|^工作成效$/,
  ],
  ['remark', /^(备注|说明|指标说明|注|指标解释|数据来源|来源|口径)$/],
  ['unit', /^(计量|指标)?单位$/],
  [
    'category',
    /^(一级指标|(指标|目标|项目|任务)?(类别|类型|分类)|分类指标|(指标|重点)?领域|维度|板块|方面|大类|目标)$/,
  ],
  [
    'name',
    /^([二三]级指标|(主要|具体|核心|考核|工作|发展|量化|关键|评价|监测|细化|预期|目标)?指标(名称|内容|项目)?|名称|项目|项目名称|内容)$/,
  ],
  [
    'task',
    /(任务|工作内容|主要内容|措施|举措|事项|内容与要求|内容和要求|重点工作|工作要求|工作目标|重点工程|任务分工|工作项目|建设内容)(名称|内容)?$/,
  ],
  [
    'value',
    /^[^,。;]{0,14}((19|20)\d\d年?|“?十[一二三四五六七]五”?|目标值?|基期值?|基数|基准值?|现状值?|实绩|实际|完成值?|计划数?|预期值?|指标值|年均|增速|增长|累计|总量)[^,。;]{0,16}$/,
  ],
]

/** Titles of documents, numbered headings and dates head no column. */
const isNoHeading =
  /(表|方案|通知|体系|清单|分解|分工|报告|名单|会议|政府)$|^[(]?[一二三四五六七八九十]{1,3}[)、]|^\d{1,2}[.、](?!\d)|\d月/

/** `text` is folded and may hold blanks (项 目). */
export function columnKind(text: string): ColumnKind | undefined {
  if (text.length > 40) return undefined
  const word = text.replace(/\s+/g, '').replace(/[:*]+$/, '')
  if (word === '' || word.length > 24 || isNoHeading.test(word)) return undefined
  const bare = word.length > 4 ? word.replace(/\([^()]*\)$/, '') : word
  return headingWords.find(([, pattern]) => pattern.test(bare))?.[0]
}

/** 目标任务 heads figures in one table and sentences in another; the cells under it decide. */
export function mayHoldFigures(text: string): boolean {
  return /(目标|任务)(?!值|数)/.test(text)
}

/** A heading broken over lines goes on: `2022年` then `基数`. */
export function isHeadingTail(text: string): boolean {
  return /^(\(?(目标|目标值|基数|基期|基期值|实绩|实际|实际值|完成|完成值|现状|现状值|预期|计划|计划数|预计)\)?|\((%|[^()]{1,8})\))$/.test(
    text.replace(/\s+/g, ''),
  )
}

/** True where the cell ends the heading before it: 2022年 ¦ 基数, 牵头责任 ¦ 单位, 落实情况 ¦ (全年). */
export function goesOn(heading: string, cell: string): boolean {
  if (/^(单位|部门)$/.test(cell)) return /(责任|牵头|配合|协同|主管|承办|协办)$/.test(heading.trim())
  return isHeadingTail(cell) && (isYearHeading(heading) || /^\([^()]*\)$/.test(cell))
}

/** A year, or a year and what it is, and nothing more. */
export function isYearHeading(text: string): boolean {
  return /^(到)?(19|20)\d\d年?末?$/.test(text.replace(/\s+/g, ''))
}
