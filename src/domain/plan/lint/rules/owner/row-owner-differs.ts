/** The table makes one unit responsible, the task that states the goal is led by others. */
import { exampleTable } from '../../lint-example.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'row-owner-differs',
  title: { zh: '指标与任务的责任单位不同', en: 'Table and task name different owners' },
  why: {
    zh: '同一目标，报数的和干活的不是一家，出了偏差互相推。',
    en: 'One reports and another does the work; neither answers for a miss.',
  },
  fix: {
    zh: '统一责任单位，或写明谁报数、谁落实。',
    en: 'Name one owner, or say who reports and who does the work.',
  },
  good: [
    '一、任务\n\n1.扩大投资。到2030年，工业投资达到130亿元。（牵头单位：区工信局）\n' +
      exampleTable('工业投资（亿元） 66 90 110 130 区工信局'),
  ],
  bad: [
    '一、任务\n\n1.扩大投资。到2030年，⟦工业投资达到130亿元⟧。（牵头单位：区发改局）\n' +
      exampleTable('工业投资（亿元） 66 90 110 130 区工信局'),
  ],
  check: ({ plan, links, sections }) => {
    const unitOf = new Map(
      plan.units.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one, id] as const)),
    )
    const idsOf = (names: readonly string[]) => names.map((name) => unitOf.get(name) ?? name)
    return plan.targets.flatMap((target): readonly LintDraft[] => {
      const row = links.rowOf.get(target.id)?.series.row
      const task = sections.taskOf.get(target.section ?? '')
      if (!row || !task || row.owner.length === 0 || task.lead.length === 0) return []
      if (idsOf(row.owner).some((id) => idsOf([...task.lead, ...task.support]).includes(id))) return []
      const [owner] = row.ownerMentions
      return [
        {
          range: target.range,
          facts: { name: row.name, owner: row.owner.join('、'), lead: task.lead.join('、') },
          related: [
            { range: owner?.range ?? row.range, label: 'table' },
            ...(task.leadMentions[0] ? [{ range: task.leadMentions[0].range, label: 'task' as const }] : []),
          ],
        },
      ]
    })
  },
})
