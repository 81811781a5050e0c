/**
 * The words of the trade: identifier ↔ 中文 ↔ English. The master of every label that code, not data, gives to a thing.
 *
 *     terms.leadUnit.zh          // 牵头单位
 *     statusTerms.behind.zh      // 落后
 */
import type { Role } from './access/permissions.ts'
import type { Bilingual, IndicatorKind } from './indicator/definition.ts'
import type { FigureOrigin } from './indicator/figure.ts'
import type { PathPoint, Status } from './indicator/reading.ts'
import type { ChangeKind } from './registry/record-view.ts'

export const terms = {
  plan: { zh: '行动方案', en: 'action plan' },
  schedule: { zh: '计划进度', en: 'schedule' },
  section: { zh: '章节', en: 'section' },
  article: { zh: '条', en: 'article' },
  clause: { zh: '款', en: 'clause' },
  indicator: { zh: '指标', en: 'indicator' },
  formula: { zh: '计算公式', en: 'formula' },
  measure: { zh: '汇总量', en: 'measure' },
  condition: { zh: '条件', en: 'condition' },
  target: { zh: '目标值', en: 'target' },
  baseline: { zh: '基期值', en: 'baseline' },
  actual: { zh: '实际值', en: 'actual' },
  due: { zh: '应达值', en: 'due' },
  path: { zh: '目标路径', en: 'target path' },
  reference: { zh: '参考路径', en: 'reference path' },
  milestone: { zh: '节点年', en: 'milestone' },
  progress: { zh: '序时进度', en: 'progress' },
  projection: { zh: '趋势预测', en: 'projection' },
  requiredRate: { zh: '所需年均增速', en: 'required yearly rate' },
  yearOnYear: { zh: '同比', en: 'year on year' },
  binding: { zh: '约束性', en: 'binding' },
  anticipatory: { zh: '预期性', en: 'anticipatory' },
  figure: { zh: '数据', en: 'figure' },
  scope: { zh: '统计口径范围', en: 'scope' },
  period: { zh: '时期', en: 'period' },
  vintage: { zh: '数据版次', en: 'vintage' },
  origin: { zh: '数据来源', en: 'origin' },
  source: { zh: '依据', en: 'source' },
  definition: { zh: '口径', en: 'definition' },
  districtProper: { zh: '区本级', en: 'district proper' },
  greaterDistrict: { zh: '全大区', en: 'greater district' },
  task: { zh: '主要任务', en: 'task' },
  job: { zh: '后台任务', en: 'job' },
  leadUnit: { zh: '牵头单位', en: 'lead unit' },
  supportUnits: { zh: '配合单位', en: 'supporting units' },
  enterprise: { zh: '企业', en: 'enterprise' },
  aboveScale: { zh: '规上', en: 'above scale' },
  creditCode: { zh: '统一社会信用代码', en: 'unified social credit code' },
  parcel: { zh: '宗地', en: 'parcel' },
  mu: { zh: '亩', en: 'mu' },
  floorAreaRatio: { zh: '容积率', en: 'floor area ratio' },
  cluster: { zh: '产业集群', en: 'cluster' },
  segment: { zh: '细分行业', en: 'segment' },
  clusterBasis: { zh: '归类依据', en: 'basis of the cluster' },
  suppression: { zh: '隐匿', en: 'suppression' },
  chain: { zh: '产业链', en: 'chain' },
  project: { zh: '重大项目', en: 'project' },
  technicalUpgrade: { zh: '技改', en: 'technical upgrade' },
  district: { zh: '区', en: 'district' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  town: { zh: '镇', en: 'town' },
  park: { zh: '园区', en: 'park' },
  zone: { zh: '功能区', en: 'zone' },
  industrialValueAdded: { zh: '工业增加值', en: 'industrial value added' },
  grossOutputAboveScale: { zh: '规上工业总产值', en: 'gross output above scale' },
  srdi: { zh: '专精特新', en: 'specialised and innovative' },
  littleGiant: { zh: '小巨人', en: 'little giant' },
  singleChampion: { zh: '单项冠军', en: 'single champion' },
  scheme: { zh: '评价方案', en: 'scheme' },
  score: { zh: '得分', en: 'score' },
  grade: { zh: '档次', en: 'grade' },
  loop: { zh: '闭环', en: 'loop' },
  matter: { zh: '事项', en: 'matter' },
  step: { zh: '环节', en: 'step' },
  act: { zh: '办理记录', en: 'act' },
  issue: { zh: '交办', en: 'issue' },
  accept: { zh: '签收', en: 'accept' },
  report: { zh: '反馈', en: 'report' },
  inspect: { zh: '核查', en: 'inspect' },
  return: { zh: '退回', en: 'return' },
  close: { zh: '销号', en: 'close' },
  supervise: { zh: '督办', en: 'supervise' },
  overdue: { zh: '逾期', en: 'overdue' },
  wallMap: { zh: '挂图作战', en: 'wall map' },
  submission: { zh: '填报', en: 'submission' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  registry: { zh: '台账', en: 'registry' },
  confirmation: { zh: '一企一单', en: 'confirmation sheet' },
  objection: { zh: '异议', en: 'objection' },
  policy: { zh: '政策', en: 'policy' },
  permission: { zh: '权限', en: 'permission' },
} as const satisfies Record<string, Bilingual>
export type Term = keyof typeof terms

export const roleTerms = {
  'plan-office': { zh: '专班', en: 'plan office' },
  liaison: { zh: '联络员', en: 'liaison' },
  approver: { zh: '审核人', en: 'approver' },
  'town-officer': { zh: '镇街园区人员', en: 'town officer' },
  leader: { zh: '区领导', en: 'leader' },
  supervisor: { zh: '督查', en: 'supervisor' },
  enterprise: { zh: '企业', en: 'enterprise' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
} as const satisfies Record<Role, Bilingual>

export const statusTerms = {
  'on-track': { zh: '达到序时', en: 'on track' },
  'slightly-behind': { zh: '略低于序时', en: 'slightly behind' },
  behind: { zh: '落后', en: 'behind' },
  'no-figure': { zh: '暂无数据', en: 'no figure' },
  'scope-unverified': { zh: '口径待核', en: 'scope unverified' },
  'no-due': { zh: '当年无应达值', en: 'nothing due' },
} as const satisfies Record<Status, Bilingual>

export const kindTerms = {
  'flow-level': { zh: '年度总量（现价）', en: 'level of a year, current prices' },
  'stock-level': { zh: '时点总量', en: 'level on a date' },
  growth: { zh: '增速', en: 'growth rate' },
  share: { zh: '比重', en: 'share' },
  'per-area': { zh: '亩均值', en: 'value per mu' },
  index: { zh: '指数', en: 'index' },
  'cumulative-count': { zh: '累计数', en: 'cumulative count' },
  'valid-count': { zh: '有效数', en: 'valid count' },
  'new-count': { zh: '新增数', en: 'new count' },
} as const satisfies Record<IndicatorKind, Bilingual>

export const originTerms = {
  published: { zh: '公开发布', en: 'published' },
  reported: { zh: '单位填报', en: 'reported' },
  computed: { zh: '系统计算', en: 'computed' },
  generated: { zh: '演示数据', en: 'demo data' },
  baseline: { zh: '方案基期值', en: "plan's baseline" },
} as const satisfies Record<FigureOrigin, Bilingual>

/** What a value to be reached stands on. */
export const dueBasisTerms = {
  baseline: { zh: '基期值', en: 'baseline' },
  target: { zh: '规划目标', en: 'target of the plan' },
  reference: { zh: '参考值', en: 'reference' },
} as const satisfies Record<PathPoint['basis'], Bilingual>

/** How rows of a registry came to be as they are. */
export const changeKindTerms = {
  import: { zh: '导入表格', en: 'import' },
  edit: { zh: '手工修改', en: 'edit' },
  batch: { zh: '系统推送', en: 'batch' },
  undo: { zh: '撤销', en: 'undoing' },
  demo: { zh: '演示数据', en: 'demo data' },
} as const satisfies Record<ChangeKind, Bilingual>

export const unitKindTerms = {
  department: { zh: '部门', en: 'department' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  town: { zh: '镇', en: 'town' },
  park: { zh: '园区', en: 'park' },
  collective: { zh: '统称', en: 'collective name' },
  enterprise: { zh: '企业', en: 'enterprise' },
} as const satisfies Record<string, Bilingual>
