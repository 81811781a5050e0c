/**
 * The unit behind a number. Measure words are listed by family; what stands behind a stroke is open: 万元/亩, 立方米/万元, 万元/人·年.
 *
 *     readUnit('万元/亩左右', 0)   // { unit: '万元/亩', end: 4, family: 'money' }
 */
import { matchAt } from './read-number.ts'

/**
 * count: things one counts; measure: areas, weights, energy …; time: how long; label: names a thing (5号, 三星级, 500强), counts nothing;
 * none: a bare number.
 */
export type UnitFamily =
  | 'percent'
  | 'points'
  | 'times'
  | 'money'
  | 'count'
  | 'measure'
  | 'time'
  | 'label'
  | 'none'

export interface ReadUnit {
  readonly unit: string
  readonly end: number
  readonly family: UnitFamily
}

const list = (words: string) => new RegExp(words.trim().split(/\s+/).join('|'), 'y')

/** Longer before shorter; in the order of trial. */
const families: readonly (readonly [UnitFamily, RegExp])[] = [
  ['points', /个?(?:百分点|千分点|万分点)/y],
  ['percent', /[%‰]/y],
  [
    'label',
    list(
      '强(?!度) 号(?!召) 届 版 代(?!表) 维 档 级 星级? 大(?!关) 字 线(?:城市)? 纳米 期(?=工程|项目|建设) 分之 次会议 次全会 次党代会',
    ),
  ],
  ['time', list('个工作日 工作日 个月 个季度 小时 分钟 秒 周年 周 年 天 日 月')],
  ['times', list('倍 番 成(?=以上|左右|[,。;、)]|$)')],
  ['money', /(?:美元|欧元|港元|港币|日元|英镑|人民币|元(?:人民币)?)/y],
  [
    'measure',
    list(`
    吨标准煤 吨标煤 吨二氧化碳 千克标准煤 克标准煤 标准煤 平方公里 平方千米 平方米 立方米 立方 千瓦时 兆瓦时 吉瓦时 千伏安 兆伏安
    千瓦 兆瓦 吉瓦 千伏 公里 千米 海里 公顷 公斤 千克 毫克 微克 厘米 毫米 标准箱 载重吨 总吨 亩 吨 米 升(?!级) 克 斤 度 岁 平米
    kWh MWh GWh P(?![A-Za-z]) kW MW GW km2 km m2 m3 kg TEU TB GB PB EFLOPS PFLOPS Gbps Mbps 标箱`),
  ],
  [
    'count',
    list(`
    人次 人年 架次 班次 车次 航次 户次 场次 批次 件次 例次 趟次 人日 个标准箱 家次 标准车 张床位 张床 个 家 户 项 件 名 人 位 条 座 处 所 台 套 辆 艘 架 只 头
    张 份 种 类 款 部 支 场 次 批 片 块 宗 起 例 间 栋 幢 口 眼 盏 根 枚 株 棵 门 篇 册 本 组 对 店 站 羽 尾 匹 封 首 届 席 顶 把 床 期 层 轮 趟 单(?!位)
    朵 列(?!入|为|支|车|举) 标段 柜 箱 瓶 副 双 队 团 颗 轴 平方`),
  ],
]

/** What may stand behind a stroke or 每: 亩, 万元, 人·年, 百户. */
const denominator =
  /(?:\/|每)(?:[万亿千百]?(?:平方公里|平方千米|平方米|立方米|元GDP|元|美元|[\p{Script=Han}]{1,3}?(?=[,。;、()\s]|以|左|之|$|·|\d)|[\p{Script=Han}]|[A-Za-z]{1,4}\d?))(?:[·•./](?:年|月|日|天|人|次))?/uy

export function readUnit(text: string, at: number): ReadUnit {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  for (const [family, pattern] of families) {
    const found = matchAt(pattern, text, from)
    if (found === '') continue
    const end = from + found.length
    const per = mayDivide(family) ? matchAt(denominator, text, end) : ''
    return { unit: found.replace(/(?<=元)人民币$/, '') + per, end: end + per.length, family }
  }
  return { unit: '', end: at, family: 'none' }
}

function mayDivide(family: UnitFamily): boolean {
  return family === 'money' || family === 'measure' || family === 'count'
}
