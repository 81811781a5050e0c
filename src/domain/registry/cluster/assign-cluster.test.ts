import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import clusterList from '../../../content/registries/cluster-list.ts'
import { valueAt } from '../../../table/column.ts'
import { tableOfRows } from '../../../table/table-of-rows.ts'
import { registryTable } from '../registry-table.ts'
import { type ClusterFacts, clusterAssigner } from './assign-cluster.ts'
import { clusterColumns } from './cluster-columns.ts'
import { type ClusterRules, checkClusterRules } from './cluster-rules.ts'

const clusters = [
  { id: 'digital', name: '数字', segments: [{ id: 'digital/materials', name: '电子材料' }] },
  { id: 'materials', name: '新材料', segments: [{ id: 'materials/magnets', name: '磁性材料' }] },
]

const rules: ClusterRules = {
  validFrom: '2023-01-01',
  isProposal: true,
  source: { zh: '示例', en: 'example' },
  rules: [
    { beginning: 'C39', to: 'digital', coverage: 'whole', also: [] },
    { beginning: 'C3985', to: 'digital/materials', coverage: 'whole', also: ['materials/magnets'] },
    { beginning: 'C3990', to: null, coverage: 'whole', also: [] },
  ],
}

const setting = {
  clusters,
  rules: [rules],
  conversions: [{ from: 'C3963', to: 'C3973', name: '集成电路制造' }],
}
const assign = clusterAssigner(setting)

const bare: ClusterFacts = { year: 2025, listed: null, product: null, industryCode: null, edition: null }

describe('the one cluster of an enterprise in a year', () => {
  const cases: readonly (readonly [string, Partial<ClusterFacts>, readonly (string | null)[]])[] = [
    ['by its class', { industryCode: 'C3911' }, ['digital', null, 'class']],
    [
      'by the longest beginning of its class',
      { industryCode: 'C3985' },
      ['digital', 'digital/materials', 'class'],
    ],
    ['none where a rule takes the class out', { industryCode: 'C3990' }, [null, null, 'none']],
    ['none outside the rules', { industryCode: 'C1311' }, [null, null, 'none']],
    ['none when nothing is known', {}, [null, null, 'none']],
    ['none before the rules begin', { industryCode: 'C3911', year: 2022 }, [null, null, 'none']],
    [
      'its product goes before its class',
      { industryCode: 'C3985', product: 'materials/magnets' },
      ['materials', 'materials/magnets', 'product'],
    ],
    [
      'a list goes before both',
      { industryCode: 'C3985', product: 'digital', listed: { cluster: 'materials', fromYear: 2023 } },
      ['materials', null, 'list'],
    ],
    [
      'an unknown name is passed over',
      { industryCode: 'C3911', product: 'X', listed: { cluster: 'Y', fromYear: 2023 } },
      ['digital', null, 'class'],
    ],
    [
      'a class of 2011 by its counterpart',
      { industryCode: 'C3963', edition: '2011' },
      ['digital', null, 'class'],
    ],
    ['a class of 2011 without one: none', { industryCode: 'C3969', edition: '2011' }, [null, null, 'none']],
  ]
  for (const [name, facts, wanted] of cases) {
    it(name, () => {
      const { cluster, segment, basis, because } = assign({ ...bare, ...facts })
      assert.deepEqual([cluster, segment, basis], wanted)
      assert.ok(because.zh.length > 0 && because.en.length > 0)
    })
  }

  it('says why, what it passed over, and what the class cannot tell', () => {
    const { because } = assign({ ...bare, industryCode: 'C3985', product: 'X' })
    assert.equal(
      because.zh,
      '主导产品所填“X”不是方案里的集群，没有采用。行业小类 C3985 按“C3985”归入“电子材料”。这个小类只有一部分产品属于该集群，请以名单或主导产品为准。归类规则是建议稿，待区里确认。',
    )
  })
})

it('rules that contradict each other or lead nowhere are not taken', () => {
  const broken = { ...rules, rules: [...rules.rules, { beginning: 'C39', to: 'unknown' }] }
  assert.deepEqual(
    checkClusterRules(broken, clusters).diagnostics.map(({ code }) => code),
    ['cluster-rule-twice', 'cluster-rule-unknown'],
  )
})

it('whole columns are assigned as each row would be, with the list entry that is valid in the year', () => {
  const facts = tableOfRows(
    [
      { enterprise: 'A', year: 2022, industryCode: 'C3911' },
      { enterprise: 'A', year: 2023, industryCode: 'C3911' },
      { enterprise: 'A', year: 2024, industryCode: 'C3911' },
      { enterprise: 'A', year: 2026, industryCode: 'C3911' },
      {
        enterprise: 'B',
        year: 2024,
        industryCode: 'C3963',
        industryEdition: '2011',
        productCluster: 'materials',
      },
    ],
    {
      enterprise: 'code',
      year: 'number',
      industryCode: 'code',
      industryEdition: 'code',
      productCluster: 'code',
    },
  )
  const lists = registryTable(clusterList.fields, [
    { enterprise: 'A', cluster: 'materials', fromYear: 2023, toYear: 2025 },
    { enterprise: 'A', cluster: 'materials/magnets', fromYear: 2024, toYear: 2025 },
    { enterprise: 'Z', cluster: 'digital', fromYear: 2000, toYear: null },
  ])
  const columns = clusterColumns(facts, lists, assign)
  const rows = Array.from({ length: facts.rowCount }, (_, row) => [
    valueAt(columns.cluster, row),
    valueAt(columns.segment, row),
    valueAt(columns.clusterBasis, row),
    valueAt(columns.industryCode, row),
  ])
  assert.deepEqual(rows, [
    [null, null, 'none', 'C3911'],
    ['materials', null, 'list', 'C3911'],
    ['materials', 'materials/magnets', 'list', 'C3911'],
    ['digital', null, 'class', 'C3911'],
    ['materials', null, 'product', 'C3973'],
  ])
})
