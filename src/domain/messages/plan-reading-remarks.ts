/** Remarks of the plan compiler: why an item read from a document is in doubt, and what of the document could not be read. */
import type { RemarkText } from './remark-text.ts'

export const planReadingRemarks = {
  'subject-inherited': {
    severity: 'info',
    zh: '这一处没有写明指标名称，沿用了前文的名称；请核对。',
    en: 'The name is not printed here; the one said before is used. Check it.',
  },
  'year-inherited': {
    severity: 'info',
    zh: '这一处没有写明年份，沿用了上文的目标年份；请核对。',
    en: 'The year is not printed here; the one set before is used. Check it.',
  },
  'year-from-document': {
    severity: 'info',
    zh: '这一处没有写明年份，按文件所属年度理解；请核对。',
    en: 'The year is not printed here; the year that the document is about is used. Check it.',
  },
  'year-missing': {
    severity: 'info',
    zh: '没有读到完成年份；如果知道，请补上。',
    en: 'No year was found; add it if it is known.',
  },
  'tense-unsure': {
    severity: 'info',
    zh: '这一处没有明说是目标还是已完成的数，由上下文推断；请核对。',
    en: 'The text does not say plainly whether this is promised or reached; it is told from what stands around. Check it.',
  },
  'name-unquoted': {
    severity: 'info',
    zh: '名称没有用书名号或引号标出，起止是推断的；请核对。',
    en: 'The name is not in quotation marks, so where it begins and ends is a guess. Check it.',
  },
  'title-from-words': {
    severity: 'info',
    zh: '这项任务没有单独的标题，标题取自正文的开头；请核对。',
    en: 'The task has no title of its own; its first words are used. Check it.',
  },
  'owner-missing': {
    severity: 'info',
    zh: '没有读到责任单位；如果知道，请补上。',
    en: 'No unit in charge was found; add it if it is known.',
  },
  'aliases-joined': {
    severity: 'info',
    zh: '几个相近的名称合并成了一个；请核对是否同一处。',
    en: 'Names that are near to one another were joined. Check that they mean the same.',
  },
  'scale-missing': {
    severity: 'info',
    zh: '没有读到集群的规模目标；如果知道，请补上。',
    en: 'No scale of the cluster was found; add it if it is known.',
  },
  'plan-without-figures': {
    severity: 'warning',
    zh: '全文没有读到目标和指标；请核对上传的是不是规划或方案的正文。',
    en: 'No target and no indicator was found; check that the text is that of a plan.',
  },
  'bracket-unclosed': {
    severity: 'info',
    zh: '这一段的括号没有配对，括号后的内容可能读错；请核对。',
    en: 'A bracket in this paragraph is not closed, so what follows it may be misread. Check it.',
  },
} as const satisfies Record<string, RemarkText>
