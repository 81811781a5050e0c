/** The list of annexes names them, and the document ends there. */
import type { Line } from '../../../scan/scanned-text.ts'
import { defineLintRule } from '../../lint-rule.ts'

const listed = /^附件\s?\d{0,2}\s?:\s?\S/
/** What may stand behind the list of annexes without being one: who issues, when, to whom it is copied, page marks. */
const closing =
  /^(?:\d{1,2}[.、].{2,60}|.{2,40}(?:政府|办公室|委员会|领导小组|厅|局)|.{0,12}\d{4}年\d{1,2}月\d{1,2}日.{0,12}|抄送.*|\(.{2,30}\)|[-—\s\d]*)$/

export default defineLintRule({
  code: 'annex-not-attached',
  title: { zh: '列了附件，正文后没有', en: 'Annexes are listed and do not follow' },
  why: {
    zh: '指标、分工多在附件里；没有附件，目标没有节点，任务没有单位。',
    en: 'Figures and owners stand in the annexes; without them goals have no milestones and tasks nobody.',
  },
  fix: { zh: '连同附件一起导入：{name}。', en: 'Import the document with its annexes: {name}.' },
  good: [
    '一、任务\n\n抓好落实。\n\n附件：某区指标体系\n\n附件\n\n某区指标体系\n\n1.工业投资到2030年达到130亿元，由区工信局负责。\n',
  ],
  bad: ['一、任务\n\n抓好落实。\n\n⟦附件：某区指标体系⟧\n\n某区人民政府\n2026年3月1日\n'],
  check: ({ scanned: { lines, tables } }) => {
    const at = lines.findLastIndex(({ folded }) => listed.test(folded))
    const line = lines[at]
    if (!line || tables.some(({ range }) => range.start > line.range.start)) return []
    return lines.slice(at + 1).every(isClosing) ? [{ range: line.range, facts: { name: nameOf(line) } }] : []
  },
})

function isClosing({ folded }: Line): boolean {
  return closing.test(folded)
}

function nameOf({ folded }: Line): string {
  return folded.replace(/^附件\s?\d{0,2}\s?:\s?(?:1\s?[.、])?\s?/, '')
}
