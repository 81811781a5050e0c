import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOwnerClause } from './read-owner-clause.ts'

/** Words, who leads, who supports, by when. */
type Case = readonly [string, string, string, string?]

const cases: readonly Case[] = [
  [
    '牵头单位:县工信局(县中小企业局);配合单位:县科技局、各镇(街道)',
    '县工信局(县中小企业局)',
    '县科技局、各镇(街道)',
  ],
  ['责任单位:县政府办(金融办)', '县政府办(金融办)', ''],
  ['牵头单位:县发改局,责任单位:县商务局,各园区', '县发改局', '县商务局、各园区'],
  ['市发展改革委牵头,市财政局、市教育局按职责分工负责', '市发展改革委', '市财政局、市教育局'],
  ['市发展改革委、市财政局等按职责分工负责', '市发展改革委、市财政局', ''],
  ['市工信局,市科技局按职责分工负责', '市工信局、市科技局', ''],
  ['由市工信局牵头,各县(市、区)政府配合', '市工信局', '各县(市、区)政府'],
  ['市委组织部牵头市人社局、市教育局配合', '市委组织部', '市人社局、市教育局'],
  ['责任领导:张三;责任单位:县住建局;完成时限:2026年12月底', '县住建局', '', '2026年12月底'],
  ['牵头单位 市发改委 配合单位 市统计局', '市发改委', '市统计局'],
  ['主办单位:市商务局;协办单位:市税务局、某某海关', '市商务局', '市税务局、某某海关'],
  ['各区县政府、开发区管委会负责落实', '各区县政府、开发区管委会', ''],
  ['责任单位:市国资委、市财政局,列第一位的为牵头单位,下同', '市国资委', '市财政局'],
  ['责任单位:市商务局、市统计局。具体任务均涉及各区县政府,不再做分工,下同', '市商务局、市统计局', ''],
  ['牵头:市经信局;参与:市科技局', '市经信局', '市科技局'],
]

for (const [words, lead, support, deadline] of cases) {
  test(`reads ${words}`, () => {
    const clause = readOwnerClause(words)
    const join = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => words.slice(start, end)).join('、')
    assert.equal(join(clause?.lead), lead)
    assert.equal(join(clause?.support), support)
    assert.equal(join(clause?.deadline ? [clause.deadline] : []), deadline ?? '')
  })
}

for (const words of ['含PCT', '加快推进产业发展', '2026年40.8亿元,年均约20%', '责任领导:李四', ''])
  test(`names no owner: ${words}`, () => assert.equal(readOwnerClause(words), undefined))
