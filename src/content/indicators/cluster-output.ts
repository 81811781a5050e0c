import { all, beginsWith, choose, field, known, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'cluster-output',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '集群产值', en: 'Cluster output' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '一个产业集群或细分行业一年的产值；软件与互联网看营收。每家企业一年只归一个集群，以免重复；归类目前没有官方目录。',
    en: 'Output in a year of a cluster or segment; revenue for software. An enterprise belongs to one cluster a year so that nothing counts twice; there is no official list yet.',
  },
  formula: {
    over: 'enterprise-year',
    value: sum(
      choose(
        all(known('industryCode'), beginsWith('industryCode', 'I64', 'I65')),
        field('revenueWanYuan'),
        field('grossOutputWanYuan'),
      ),
    ),
    note: {
      zh: '互联网和软件企业（行业 64、65 大类）计营收，其余计产值；按集群分组汇总，未归类的单列。',
      en: 'Revenue for internet and software firms (divisions 64 and 65), output for all others; grouped by cluster, with those outside any cluster apart.',
    },
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, industryCode: 'C3973', grossOutputWanYuan: 9000, revenueWanYuan: 9900 },
        { year: 2025, industryCode: 'I6513', grossOutputWanYuan: null, revenueWanYuan: 1500 },
        { year: 2025, industryCode: null, grossOutputWanYuan: 500, revenueWanYuan: 800 },
      ],
      expected: 1.1,
    },
  ],
  source: { title: '行动方案（无题稿）正文第二部分', clause: '2' },
})
