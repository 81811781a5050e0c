/** One organ under two names: 区人社局 and 区人力社保局. */
import type { TextRange } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'unit-two-names',
  title: { zh: '同一单位两个名称', en: 'One unit under two names' },
  why: {
    zh: '任务会分给两个“单位”，台账里各占一行，催办时互相推。',
    en: 'Work is split between two “units”, each with its own line in the ledger.',
  },
  fix: {
    zh: '统一为“{name}”，或在单位表中登记“{alias}”为其别名。',
    en: 'Use “{name}” throughout, or register “{alias}” as its alias.',
  },
  good: [
    '一、任务\n\n1.引进人才。抓好人才。（牵头单位：区人力资源社保局）\n2.培养人才。抓好培养。（牵头单位：区人力资源社保局）\n',
  ],
  bad: [
    '一、任务\n\n1.引进人才。抓好人才。（牵头单位：区人力资源社保局）\n2.培养人才。抓好培养。（牵头单位：⟦区人社局⟧）\n',
  ],
  check: ({ plan }) => {
    const places = new Map<string, TextRange>()
    const mentions = [
      ...plan.tasks.flatMap(({ leadMentions, supportMentions }) => [...leadMentions, ...supportMentions]),
      ...plan.indicatorTable.flatMap(({ ownerMentions }) => ownerMentions),
    ]
    for (const { name, range } of mentions) if (!places.has(name)) places.set(name, range)
    return plan.units.flatMap(({ name, doubtfulAliases }) =>
      doubtfulAliases.flatMap((alias): readonly LintDraft[] => {
        const [here, there] = [places.get(alias), places.get(name)]
        if (!here) return []
        return [
          { range: here, facts: { name, alias }, related: there ? [{ range: there, label: 'other' }] : [] },
        ]
      }),
    )
  },
})
