import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { draftedPlan } from '../../../../test/fixtures/drafted-plan.ts'
import { inventedPlan } from '../../../../test/fixtures/invented-plan.ts'
import { compilePlan } from '../compile-plan.ts'
import { smallPlan } from '../review/testing/small-draft.ts'
import { compareEditions } from './compare-editions.ts'
import { editionComparison } from './edition-comparison.ts'
import { foldName, pairByName } from './pair-by-name.ts'

const compile = (text: string) => compilePlan({ text })
const [drafted, invented] = [compile(draftedPlan), compile(inventedPlan)]

for (const [name, plan] of Object.entries({ drafted, invented, smallPlan })) {
  test(`an edition compared with itself has changed nothing: ${name}`, () => {
    const { targets, tasks, rows, clusters } = compareEditions(plan, plan)
    for (const part of [targets, tasks, rows]) {
      assert.deepEqual([part.added, part.dropped, part.changed], [[], [], []])
    }
    assert.equal(targets.same, plan.targets.length)
    assert.ok(clusters.every(({ fate, changes }) => fate === 'kept' && changes.length === 0))
  })
}

test('every target, task, row and cluster of both editions is accounted for once', () => {
  const { targets, tasks, rows, clusters } = compareEditions(drafted, invented)
  for (const [part, was, is] of [
    [targets, drafted.targets, invented.targets],
    [tasks, drafted.tasks, invented.tasks],
    [rows, drafted.indicatorTable, invented.indicatorTable],
  ] as const) {
    assert.equal(part.same + part.changed.length + part.dropped.length, was.length)
    assert.equal(part.same + part.changed.length + part.added.length, is.length)
  }
  assert.equal(clusters.filter(({ before }) => before !== null).length, drafted.clusters.length)
  assert.equal(clusters.filter(({ after }) => after !== null).length, invented.clusters.length)
})

test('looked at from the other side, what came went', () => {
  const [there, back] = [compareEditions(drafted, invented), compareEditions(invented, drafted)]
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted()
  assert.deepEqual(ids(there.targets.added), ids(back.targets.dropped))
  assert.deepEqual(ids(there.tasks.dropped), ids(back.tasks.added))
})

test('a comparison has the shape that the API declares', () => {
  const comparison = compareEditions(drafted, invented)
  assert.deepEqual(editionComparison.parse(comparison), comparison)
})

const plain = compile('到2028年，规上工业增加值达到320亿元。')
const changes: readonly (readonly [string, readonly string[]])[] = [
  ['到2028年，规上工业增加值达到350亿元。', ['value']],
  ['到2030年，规上工业增加值达到320亿元。', ['year']],
  ['到2028年，规上工业增加值达到320亿元以上。', ['comparator']],
  ['到2028年，规上工业增加值突破350亿元。', ['value', 'comparator']],
  ['到2028年，规模以上工业增加值达到320亿元。', ['subject']],
]

for (const [text, fields] of changes) {
  test(`“${text}” differs in ${fields.join(', ')}`, () => {
    const [pair] = compareEditions(plain, compile(text)).targets.changed
    assert.deepEqual(
      pair?.changes.map(({ field }) => field),
      fields,
    )
    assert.equal(pair?.basis, fields.includes('subject') ? 'near-name' : 'same-name')
  })
}

test('growth and level of one name are two promises', () => {
  const growth = compile('到2028年，规上工业增加值年均增长8%。')
  const { added, dropped, changed } = compareEditions(plain, growth).targets
  assert.deepEqual([added.length, dropped.length, changed.length], [1, 1, 0])
})

test('of one goal in two years each year meets its own', () => {
  const two = compile('到2028年，产值达到100亿元；到2030年，产值达到200亿元。')
  const raised = compile('到2028年，产值达到110亿元；到2030年，产值达到220亿元。')
  const { changed } = compareEditions(two, raised).targets
  assert.deepEqual(
    changed.map(({ before, after }) => [before.year, after.year, after.value]),
    [
      [2028, 2028, 110],
      [2030, 2030, 220],
    ],
  )
})

test('owners that came and went are told whatever their role', () => {
  const [task] = smallPlan.tasks
  assert.ok(task)
  const tasks = [{ ...task, lead: ['区财政局'], support: ['区数据局'] }]
  const [pair] = compareEditions(smallPlan, { ...smallPlan, tasks }).tasks.changed
  assert.deepEqual([pair?.ownersAdded, pair?.ownersDropped], [['区数据局'], ['区经信局']])
  assert.deepEqual(
    pair?.changes.map(({ field }) => field),
    ['lead', 'support'],
  )
})

test('the order of owners is no change', () => {
  const [task] = smallPlan.tasks
  assert.ok(task)
  const [was, is] = [
    ['甲', '乙'],
    ['乙', '甲'],
  ].map((lead) => ({ ...smallPlan, tasks: [{ ...task, lead }] }))
  assert.ok(was && is)
  assert.deepEqual(compareEditions(was, is).tasks.changed, [])
})

test('a row tells the years that changed', () => {
  const [row] = smallPlan.indicatorTable
  assert.ok(row)
  const indicatorTable = [{ ...row, values: { '2028': 330, '2030': 400 } }]
  const [pair] = compareEditions(smallPlan, { ...smallPlan, indicatorTable }).rows.changed
  assert.deepEqual(pair?.changes, [
    { field: 'values.2025', before: 251, after: null },
    { field: 'values.2028', before: 310, after: 330 },
    { field: 'values.2030', before: null, after: 400 },
  ])
})

test('clusters are kept, renamed, added or dropped', () => {
  const [one, two] = smallPlan.clusters
  assert.ok(one && two)
  const third = { ...two, id: 'cluster-9', name: '低空经济集群' }
  const clusters = [{ ...one, name: '海工装备集群', target: 600 }, third]
  const mapped = compareEditions(smallPlan, { ...smallPlan, clusters }).clusters
  assert.deepEqual(
    mapped.map(({ before, after, fate }) => [before?.name, after?.name, fate]),
    [
      ['海工集群', '海工装备集群', 'renamed'],
      [undefined, '低空经济集群', 'added'],
      ['显示集群', undefined, 'dropped'],
    ],
  )
  assert.deepEqual(
    mapped[0]?.changes.map(({ field }) => field),
    ['name', 'target'],
  )
})

const renamings: readonly (readonly [string, string, string])[] = [
  ['海工装备产业集群', '海洋工程装备产业集群', 'renamed'],
  ['海工集群', '海洋工程产业集群', 'renamed'],
  ['高端装备产业集群', '智能装备产业集群', 'dropped'],
  ['新材料产业集群', '新能源产业集群', 'dropped'],
  ['新型显示产业链', '新型显示产业集群', 'renamed'],
]

for (const [was, is, fate] of renamings) {
  test(`“${was}” beside “${is}” is ${fate}`, () => {
    const [one] = smallPlan.clusters
    assert.ok(one)
    const plan = (name: string) => ({ ...smallPlan, clusters: [{ ...one, name }] })
    const mapped = compareEditions(plan(was), plan(is)).clusters
    assert.ok(mapped.some((pair) => pair.before?.name === was && pair.fate === fate))
  })
}

test('names are compared without blanks, signs and width', () => {
  assert.equal(foldName('全区 “小巨人”企业（累计）'), foldName('小巨人企业(累计)'))
})

test('pairing leaves nobody out and takes nobody twice', () => {
  const names = fc.array(
    fc.constantFrom('增加值', '工业增加值', '规上工业增加值', '产值', '总产值', '企业', ''),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(names, names, (was, is) => {
      const [before, after] = [was, is].map((list) => list.map((name) => ({ name })))
      assert.ok(before && after)
      const { pairs, dropped, added } = pairByName(before, after, { nameOf: ({ name }) => name })
      const left = [...pairs.map((pair) => pair.before), ...dropped]
      const right = [...pairs.map((pair) => pair.after), ...added]
      assert.deepEqual([new Set(left).size, new Set(right).size], [before.length, after.length])
      assert.deepEqual([left.length, right.length], [before.length, after.length])
    }),
  )
})
