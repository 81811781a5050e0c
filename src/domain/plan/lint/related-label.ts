/** What a second place is to the finding: the words under its code frame. */
import type { Bilingual } from '../../indicator/definition.ts'

export const relatedLabels = {
  table: { zh: '指标表中', en: 'in the table' },
  body: { zh: '正文中', en: 'in the text' },
  task: { zh: '任务中', en: 'in a task' },
  goal: { zh: '目标中', en: 'in the goals' },
  heading: { zh: '所在标题', en: 'its heading' },
  first: { zh: '先出现处', en: 'where it stands first' },
  same: { zh: '同样的情形', en: 'the same again' },
  other: { zh: '另一处', en: 'the other place' },
  level: { zh: '水平值', en: 'the level' },
  growth: { zh: '增速', en: 'the growth rate' },
  part: { zh: '分项', en: 'a part' },
  total: { zh: '总数', en: 'the total' },
  base: { zh: '基数', en: 'the base' },
  layout: { zh: '布局中', en: 'in the layout' },
  definition: { zh: '写明处', en: 'where it is said' },
} as const satisfies Record<string, Bilingual>

export type RelatedLabel = keyof typeof relatedLabels
