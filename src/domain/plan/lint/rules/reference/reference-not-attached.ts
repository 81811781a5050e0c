/** The text points at a 任务清单, and no such list is attached. */
import { findInPassages, partRange } from '../../ground/find-in-passages.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const referred =
  /(?:对标|对照|按照|依照|详见|参见|具体见|根据本方案|见)([^,。;:、《》“”的]{0,6}(?:任务清单|责任清单|目标清单|项目清单|问题清单|任务分解表|分工方案|附表\d{0,2}|附件\d{0,2}))/g

export default defineLintRule({
  code: 'reference-not-attached',
  title: { zh: '提到的清单、附件没有附上', en: 'A list or annex that is referred to and not attached' },
  why: {
    zh: '清单没有附上，时间节点也就没有，督查无从对照。',
    en: 'Without the list there are no dated steps to be held to.',
  },
  fix: { zh: '附上“{name}”，或改引正文。', en: 'Attach “{name}”, or refer to the text.' },
  good: ['一、保障\n\n对照任务清单，抓好督查。\n\n附件\n\n某区制造业任务清单\n\n1.招引项目。\n'],
  bad: ['一、保障\n\n对照⟦任务清单⟧，按月调度。\n'],
  check: ({ scanned, plan }) => {
    const attached = [
      ...plan.outline.map(({ title, number }) => `${number ?? ''}${title}`),
      ...scanned.lines
        .filter(({ folded }) => folded.length <= 60 && /^附|清单$|表$|方案$/.test(folded))
        .map(({ folded }) => folded),
    ].join('\n')
    return findInPassages(scanned, referred).flatMap((hit): readonly LintDraft[] => {
      const name = hit.match[1] ?? ''
      const noun =
        /(?:任务清单|责任清单|目标清单|项目清单|问题清单|任务分解表|分工方案|附表|附件)/.exec(name)?.[0] ??
        name
      if (attached.includes(noun)) return []
      return [{ range: partRange(hit, name), facts: { name } }]
    })
  },
})
