/** Invented firms with valid invented credit codes, and the lists that references lead to. */

import { yinzhou } from '../../src/content/districts/yinzhou/district.ts'
import { clusters } from '../../src/content/districts/yinzhou/plan/clusters.ts'
import { titleRungs } from '../../src/content/settings/title-rungs.ts'
import { makeReferenceIndex, type ReferenceLookups } from '../../src/domain/registry/cell/reference-index.ts'
import { creditCodeAlphabet, creditCodeCheckCharacter } from '../../src/domain/registry/credit-code.ts'
import { Chance } from './chance.ts'

export interface Firm {
  readonly code: string
  readonly name: string
  readonly town: string
}

const openings = ['宁波', '宁波市鄞州', '浙江', '鄞州', '宁波鄞州', '']
const middles = [
  ...[
    '甬江',
    '东钱',
    '天童',
    '瞻岐',
    '海晏',
    '明楼',
    '鄮山',
    '金峨',
    '横街',
    '梅湖',
    '阳堂',
    '太白',
    '同谷',
    '卫家',
    '沧海',
    '启明',
    '恒阔',
  ],
  ...[
    '瑞霖',
    '辰拓',
    '亿泽',
    '锐航',
    '博鼎',
    '聚川',
    '宏桥',
    '祥雨',
    '汇丰源',
    '合计源',
    '万里达',
    '三一帆',
    '中科博微',
    '年年红',
    '总成',
  ],
]
const trades = [
  ...[
    '精密机械',
    '电子科技',
    '汽车部件',
    '纺织服饰',
    '新材料',
    '模具',
    '电器',
    '磁材',
    '智能装备',
    '食品',
    '医疗器械',
    '金属制品',
    '塑业',
    '包装',
  ],
]
const endings = ['有限公司', '有限公司', '有限公司', '股份有限公司', '有限责任公司', '（宁波）有限公司', '厂']

export const towns = yinzhou.towns
export const rungs = titleRungs

function makeCode(chance: Chance): string {
  const division = chance.pick(['330212', '330212', '330227', '330200', '330203'])
  const isDigits = chance.is(0.3)
  const letters = isDigits ? '0123456789' : creditCodeAlphabet
  const opening = isDigits ? '' : chance.pick(['MA2', 'MA', 'MAC', '7', '6'])
  let body = opening
  while (body.length < 9) body += chance.pick([...letters])
  const first = `${chance.pick(['91', '91', '91', '92', '93'])}${division}${body}`
  return `${first}${creditCodeCheckCharacter(first)}`
}

function makeFirms(count: number): readonly Firm[] {
  const chance = new Chance('firms')
  const firms: Firm[] = []
  const seen = new Set<string>()
  while (firms.length < count) {
    const name = `${chance.pick(openings)}${chance.pick(middles)}${chance.is(0.3) ? chance.pick(middles) : ''}${chance.pick(trades)}${chance.pick(endings)}`
    const code = makeCode(chance)
    if (seen.has(name) || seen.has(code) || name.length < 6) continue
    seen.add(name).add(code)
    firms.push({ code, name, town: chance.pick(towns).code })
  }
  return firms
}

export const firms = makeFirms(1200)

export const clusterEntries = clusters.flatMap(({ id, name, segments }) => [
  { id, name, aliases: [] },
  ...(segments ?? []).map((segment) => ({ id: segment.id, name: segment.name, aliases: [] })),
])

export const lookups: ReferenceLookups = {
  enterprise: makeReferenceIndex(
    'enterprise',
    firms.map(({ code, name }) => ({ id: code, name, aliases: [] })),
  ),
  town: makeReferenceIndex(
    'town',
    towns.map(({ code, name }) => ({ id: code, name, aliases: [] })),
  ),
  rung: makeReferenceIndex(
    'rung',
    rungs.map(({ id, label, aliases }) => ({ id, name: label.zh, aliases })),
  ),
  cluster: makeReferenceIndex('cluster', clusterEntries),
}
