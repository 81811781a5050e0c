import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compilePlan } from '../compile-plan.ts'
import { nameCore, nameLikeness } from './name-core.ts'

const plan = [
  '一、主要目标',
  '到2027年，技改投资达到45亿元，累计培育省级绿色工厂20家。',
  '二、重点任务',
  '1.加快技改。到2027年，技改投资达到450000万元，企业装备数控化率达到95%。（牵头单位：市工信局）',
  '2.绿色转型。到2027年，新增省级绿色工厂20家。（牵头单位：市生态环境局）',
  '附件 主要指标',
  '| 指标 | 2024年基数 | 2027年目标 | 责任单位 |',
  '| 技改投资（亿元） | 30 | 45 | 市工信局 |',
  '| 重点行业装备数控化率（%） | 90 | 95 | 市工信局 |',
  '| 省级绿色工厂（家） | 8 | 20 | 市生态环境局 |',
].join('\n')

test('one goal in prose, task and annex is one, whatever the scale of its unit', () => {
  const { goals, targets, indicatorTable } = compilePlan({ text: plan })
  const nameOf = new Map([
    ...targets.map(({ id, subject, value, unit }) => [id, `${subject} ${value}${unit}`] as const),
    ...indicatorTable.map(({ id, name }) => [id, name] as const),
  ])
  const goal = goals.find(({ name }) => name === '技改投资')
  assert.deepEqual(
    goal?.mentions.map((id) => nameOf.get(id)),
    ['技改投资', '技改投资 45亿元', '技改投资 450000万元'],
  )
})

test('a near name with the value of the table is the same goal; new ones are not all ever', () => {
  const { goals, targets } = compilePlan({ text: plan })
  const rate = targets.find(({ subject }) => subject.includes('数控化率'))
  assert.ok(goals.find(({ name }) => name === '重点行业装备数控化率')?.mentions.includes(rate?.id ?? ''))
  const added = targets.find(({ counting }) => counting === 'new')
  assert.ok(added !== undefined)
  assert.ok(!goals.find(({ name }) => name === '省级绿色工厂')?.mentions.includes(added.id))
})

test('targets know the task they stand in', () => {
  const { targets, tasks } = compilePlan({ text: plan })
  const inTask = targets.filter(({ task }) => task === tasks[0]?.id)
  assert.deepEqual(
    inTask.map(({ value }) => value),
    [450000, 95],
  )
})

test('a cluster’s scale is linked to it', () => {
  const text = '（一）新材料产业集群。到2027年，新材料产业集群产值突破300亿元，培育企业5家。\n'
  const { targets, clusters } = compilePlan({ text })
  assert.deepEqual(
    targets.map(({ value, cluster }) => [value, cluster]),
    [
      [300, clusters[0]?.id],
      [5, null],
    ],
  )
})

test('cores drop what varies from place to place', () => {
  assert.equal(nameCore('累计“品字标”品牌企业数量'), '品字标品牌企业')
  assert.equal(nameCore('全市规上工业总产值'), '规上工业总产值')
  assert.ok(nameLikeness('国家级绿色工厂', '绿色工厂') >= 0.6)
  assert.ok(nameLikeness('工业投资', '技术交易额') < 0.35)
})

test('bare subjects are goals of their cluster or heading, named after it', () => {
  const text = [
    '二、产业体系',
    '1.轴承产业集群。到2030年产值达到200亿元，年均增长8%。2028年产值达到160亿元。',
    '2.齿轮产业集群。到2030年集群产值达到200亿元。',
    '三、重点任务',
    '1.做优园区。到2030年营业收入达到90亿元。',
    '2.做强平台。到2030年营业收入达到70亿元。',
  ].join('\n')
  const { goals } = compilePlan({ text })
  assert.deepEqual(
    goals.map(({ name, mentions, proposed }) => [name, mentions.length, proposed.length]),
    [
      ['轴承产业集群产值', 2, 0],
      ['轴承产业集群产值', 1, 0],
      ['齿轮产业集群产值', 1, 0],
      ['做优园区：营业收入', 1, 0],
      ['做强平台：营业收入', 1, 0],
    ],
  )
})
