/** Remarks about rules that tell clusters, and the sentences that say why an enterprise is in one. */
import type { Bilingual } from '../bilingual.ts'
import type { RemarkText } from './remark-text.ts'

export const clusterRemarks = {
  'cluster-rule-twice': {
    severity: 'error',
    zh: '“{beginning}”有两条归类规则，无法确定用哪一条；请保留一条。',
    en: 'There are two rules for “{beginning}”, so it is unclear which counts; keep one.',
  },
  'cluster-rule-unknown': {
    severity: 'error',
    zh: '“{beginning}”归入“{cluster}”，但方案里没有这个集群或细分行业；请改正编号。',
    en: '“{beginning}” leads to “{cluster}”, which is no cluster or segment of the plan; mend the id.',
  },
} as const satisfies Record<string, RemarkText>

export const clusterExplanations = {
  'cluster-by-list': {
    zh: '{fromYear} 年起列入“{cluster}”名单。',
    en: 'On the list of “{cluster}” from {fromYear} on.',
  },
  'cluster-list-unknown': {
    zh: '名单所列“{cluster}”不是方案里的集群，没有采用。',
    en: 'The list says “{cluster}”, which is no cluster of the plan, so it was passed over.',
  },
  'cluster-by-product': {
    zh: '主导产品属于“{cluster}”。',
    en: 'The main product belongs to “{cluster}”.',
  },
  'cluster-product-unknown': {
    zh: '主导产品所填“{cluster}”不是方案里的集群，没有采用。',
    en: 'The main product is put into “{cluster}”, which is no cluster of the plan, so it was passed over.',
  },
  'cluster-by-class': {
    zh: '行业小类 {code} 按“{beginning}”归入“{cluster}”。',
    en: 'Industry class {code} belongs to “{cluster}” by the rule for “{beginning}”.',
  },
  'cluster-rule-proposed': {
    zh: '归类规则是建议稿，待区里确认。',
    en: 'The rule is a proposal until the district confirms it.',
  },
  'cluster-class-partly': {
    zh: '这个小类只有一部分产品属于该集群，请以名单或主导产品为准。',
    en: 'Only part of this class belongs there; a list or the main product should decide.',
  },
  'cluster-class-converted': {
    zh: '2011 版代码 {former} 对应 2017 版 {code}。',
    en: 'Code {former} of 2011 is {code} of 2017.',
  },
  'cluster-class-unconverted': {
    zh: '2011 版代码 {former} 没有 2017 版对照，无法按行业归类。',
    en: 'Code {former} of 2011 has no counterpart of 2017 here, so the class cannot tell.',
  },
  'cluster-class-outside': {
    zh: '行业小类 {code} 不属于任何集群。',
    en: 'Industry class {code} belongs to no cluster.',
  },
  'cluster-class-missing': {
    zh: '不在名单中，没有填主导产品和行业小类，无法归类。',
    en: 'On no list, and neither the main product nor the industry class is known.',
  },
} as const satisfies Record<string, Bilingual>
export type ClusterExplanationCode = keyof typeof clusterExplanations
