/** What the fields, kinds and states of a review are called. */
import type { Bilingual } from '../../indicator/definition.ts'
import type { ReviewChanges, ReviewKind } from './review-fields.ts'
import type { ItemState } from './reviewed-plan.ts'

export const fieldLabels = {
  subject: { zh: '目标名称', en: 'Subject' },
  value: { zh: '目标值', en: 'Value' },
  valueHigh: { zh: '目标值上限', en: 'Upper value' },
  unit: { zh: '计量单位', en: 'Unit' },
  comparator: { zh: '比较方式', en: 'Comparison' },
  kind: { zh: '数值类型', en: 'Kind of value' },
  counting: { zh: '计数方式', en: 'Counting' },
  direction: { zh: '增减方向', en: 'Direction' },
  year: { zh: '年份', en: 'Year' },
  baselineYear: { zh: '基期年份', en: 'Base year' },
  scope: { zh: '口径', en: 'Scope' },
  isFact: { zh: '是否已有成绩', en: 'Reached already' },
  title: { zh: '任务名称', en: 'Task' },
  lead: { zh: '牵头单位', en: 'Lead' },
  support: { zh: '配合单位', en: 'Support' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  name: { zh: '名称', en: 'Name' },
  tier: { zh: '能级', en: 'Tier' },
  target: { zh: '规模目标', en: 'Scale' },
  places: { zh: '布局', en: 'Places' },
  category: { zh: '类别', en: 'Category' },
  values: { zh: '各年数值', en: 'Values by year' },
  owner: { zh: '责任单位', en: 'Owner' },
} as const satisfies Record<keyof ReviewChanges, Bilingual>

export const kindLabels = {
  target: { zh: '目标', en: 'target' },
  task: { zh: '任务', en: 'task' },
  cluster: { zh: '集群', en: 'cluster' },
  row: { zh: '指标表行', en: 'row of the table' },
} as const satisfies Record<ReviewKind, Bilingual>

export const stateLabels = {
  open: { zh: '待校核', en: 'open' },
  accepted: { zh: '已确认', en: 'accepted' },
  corrected: { zh: '已更正', en: 'corrected' },
  added: { zh: '人工添加', en: 'added' },
  removed: { zh: '已删除', en: 'removed' },
  split: { zh: '已拆分', en: 'split' },
  merged: { zh: '已合并', en: 'merged' },
} as const satisfies Record<ItemState, Bilingual>
