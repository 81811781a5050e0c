/** A plan without title, document number, issuer or date. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'identity-missing',
  title: { zh: '没有标题、文号、印发单位或日期', en: 'No title, number, issuer or date' },
  why: {
    zh: '说不清是哪一份、哪一版、何时起算，年度目标也无从对应。',
    en: 'Nobody can tell which document this is, in which edition, and from when its years count.',
  },
  fix: {
    zh: '换用正式印发稿；没有的，补上：{missing}。',
    en: 'Use the document as issued; where there is none, add: {missing}.',
  },
  good: [
    '某区制造业高质量发展行动方案\n\n为推动发展，制定本方案。\n\n一、总体要求\n\n抓好落实。\n\n二、重点任务\n\n抓好任务。\n\n三、保障措施\n\n抓好保障。\n\n某区人民政府\n2026年3月1日\n',
  ],
  bad: [
    '⟦为推动发展，根据全市部署，制定本方案。⟧\n\n一、总体要求\n\n抓好落实。\n\n二、重点任务\n\n抓好任务。\n\n三、保障措施\n\n抓好保障。\n',
  ],
  check: ({ plan, scanned }) => {
    const isPlan = plan.outline.filter(({ level }) => level === 1).length >= 3
    const opening = scanned.passages[0]
    if (!isPlan || scanned.title !== null || !opening) return []
    const lines = scanned.lines.map(({ folded }) => folded)
    const missing = [
      ...(lines.some((line) => documentNumber.test(line)) ? [] : ['文号']),
      ...(lines.some((line) => issuer.test(line)) ? [] : ['印发单位']),
      ...(lines.some((line) => date.test(line)) ? [] : ['日期']),
    ]
    const first = opening.sentences[0] ?? opening.range
    return [{ range: first, facts: { missing: ['标题', ...missing].join('、') } }]
  },
})

const documentNumber = /[〔[(]\d{4}[〕\])]\s?\d{1,4}\s?号/
const issuer = /^.{2,30}(?:人民政府|政府办公室|委员会|领导小组|办公室|管委会)$/
const date = /^.{0,20}\d{4}年\d{1,2}月\d{1,2}日[^,。]{0,6}$/
