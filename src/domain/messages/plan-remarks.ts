/** Remarks about the data of plans, districts and shipped figures. */
import type { RemarkText } from './remark-text.ts'

export const planRemarks = {
  'plan-invalid': {
    severity: 'error',
    zh: '方案数据中的“{path}”不符合要求（{reason}），没有采用；请按要求修改。',
    en: '“{path}” in the plan is not as required ({reason}), so it was not taken; mend it as required.',
  },
  'plan-unknown-reference': {
    severity: 'error',
    zh: '“{by}”引用了不存在的 {what}“{id}”；请改为已有的，或先补上它。',
    en: '“{by}” names the {what} “{id}”, which does not exist; name one that does or add it first.',
  },
  'plan-duplicate': {
    severity: 'error',
    zh: '{what}“{value}”出现不止一次。编号须唯一，请修改重复的一处；若原文就重印了序号，照录即可。',
    en: 'The {what} “{value}” stands more than once. Ids must be unique, so change one; a number the document prints twice is kept.',
  },
  'plan-year-outside': {
    severity: 'error',
    zh: '“{by}”的年份 {year} 不在方案应有的年份内（{from}—{to} 及其节点、基期）；请核对年份。',
    en: 'The year {year} of “{by}” is not one of the plan’s ({from}–{to}, its milestones and base); check the year.',
  },
  'plan-link-crossed': {
    severity: 'error',
    zh: '目标“{target}”列在行动“{action}”下，自己却写属于“{says}”；请统一两处。',
    en: 'Target “{target}” is listed under action “{action}” but says that it belongs to “{says}”; make the two agree.',
  },
  'plan-target-unlinked': {
    severity: 'info',
    zh: '目标“{target}”没有归到任何指标、行动或集群；如能确定请补上。',
    en: 'Target “{target}” belongs to no indicator, action or cluster; add the link if it is known.',
  },
  'district-invalid': {
    severity: 'error',
    zh: '区划数据中的“{path}”不符合要求（{reason}），没有采用；请按要求修改。',
    en: '“{path}” in the district is not as required ({reason}), so it was not taken; mend it as required.',
  },
  'district-unknown-scope': {
    severity: 'error',
    zh: '“{by}”引用了未定义的口径“{scope}”；请在口径表中补上，或改为已有的。',
    en: '“{by}” names the scope “{scope}”, which is not defined; add it or name another.',
  },
  'district-circular-scope': {
    severity: 'error',
    zh: '口径“{scope}”的组成绕回了它自己；请改正组成关系。',
    en: 'The parts of scope “{scope}” lead back to itself; mend its parts.',
  },
  'district-foreign-town': {
    severity: 'error',
    zh: '镇街代码“{town}”不以本区代码 {district} 开头；请核对代码。',
    en: 'The town code “{town}” does not begin with the district’s {district}; check the code.',
  },
  'district-duplicate': {
    severity: 'error',
    zh: '{what}“{value}”出现不止一次；请删去重复的一处。',
    en: 'The {what} “{value}” stands more than once; remove one.',
  },
  'figures-invalid': {
    severity: 'error',
    zh: '数据第 {row} 条的“{path}”不符合要求（{reason}）；请按要求修改。',
    en: '“{path}” of figure {row} is not as required ({reason}); mend it as required.',
  },
} as const satisfies Record<string, RemarkText>
