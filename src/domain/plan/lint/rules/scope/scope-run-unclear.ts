/** A list changes its scope midway and never says where the second one ends. */
import type { Target } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** 全市 and 我市 are one area; a part of it beside the whole is another. */
const partial = /本级|大区|市区|城区|辖区/

export default defineLintRule({
  code: 'scope-run-unclear',
  title: { zh: '一句中口径变了，管到哪里没有写', en: 'A scope changes midway in a sentence' },
  why: {
    zh: '后面几项按前一个口径还是后一个口径，读不出来。',
    en: 'Which of the two scopes the later items have cannot be read.',
  },
  fix: {
    zh: '每一项都写口径，或按口径分成两句。',
    en: 'Print the scope with each item, or make a sentence of each scope.',
  },
  good: [
    '一、主要目标\n\n到2030年，全大区单项冠军25家、小巨人企业120家。区本级卓越工程师40个、绿色工厂21家。\n',
  ],
  bad: [
    '一、主要目标\n\n到2030年，全大区单项冠军（25家）、小巨人企业（120家）、区本级卓越工程师（40个）、⟦绿色工厂（21家）⟧。\n',
  ],
  check: ({ plan, text }) => {
    const drafts: LintDraft[] = []
    let run: Target[] = []
    const close = () => {
      const scopes = new Set(run.map(({ scope }) => scope))
      const turn = run.findLastIndex(({ scopeBasis }) => scopeBasis === 'printed')
      const after = run.slice(turn + 1).filter(({ scopeBasis }) => scopeBasis === 'inherited')
      const [first, ...others] = after
      if (scopes.size > 1 && turn > 0 && first && [...scopes].some((scope) => partial.test(scope ?? '')))
        drafts.push({
          range: first.range,
          facts: { scope: run[turn]?.scope ?? '', before: run[0]?.scope ?? '', count: after.length },
          related: others.map(({ range }) => ({ range, label: 'same' as const })),
        })
      run = []
    }
    for (const target of plan.targets) {
      const last = run.at(-1)
      if (
        last &&
        /[。；;\n]/.test(text.slice(last.valueRange.end, Math.max(last.valueRange.end, target.range.start)))
      )
        close()
      if (target.scope !== null) run.push(target)
    }
    close()
    return drafts
  },
})
