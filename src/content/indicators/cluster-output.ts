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
  source: { title: '行动方案（无题稿）正文第二部分', clause: '2' },
})
