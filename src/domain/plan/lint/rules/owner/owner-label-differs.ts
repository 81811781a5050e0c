/** 责任单位 in one bracket among many that say 牵头单位. */
import type { Task } from '../../../compiled-plan.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** As many of the tasks must share a label before another one is a slip. */
const usualShare = 0.8

export default defineLintRule({
  code: 'owner-label-differs',
  title: { zh: '责任标注用词不一', en: 'One task labels its owner otherwise' },
  why: {
    zh: '“责任单位”是牵头还是配合？分解任务时会分错。',
    en: 'Is it the lead or a supporter? Tasks get assigned wrongly.',
  },
  fix: { zh: '改为“{common}”。', en: 'Write “{common}”.' },
  good: [
    '一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局）\n2.强化创新。抓好创新。（牵头单位：区科创局）\n',
  ],
  bad: [
    '一、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局）\n2.强化创新。抓好创新。（牵头单位：区科创局）\n3.支持上市。抓好上市。（责任单位：⟦区金融局⟧）\n4.引进人才。抓好人才。（牵头单位：区人社局）\n5.保护产权。抓好产权。（牵头单位：区质监局）\n',
  ],
  check: ({ plan }) => {
    const labelled = plan.tasks.filter(({ roleWord, lead }) => roleWord !== '' && lead.length > 0)
    const counts = new Map<string, number>()
    for (const { roleWord } of labelled) counts.set(roleWord, (counts.get(roleWord) ?? 0) + 1)
    const [common] = [...counts].sort((a, b) => b[1] - a[1])
    if (!common || common[1] < labelled.length * usualShare) return []
    const usual = labelled.find(({ roleWord }) => roleWord === common[0])
    return labelled
      .filter(({ roleWord }) => roleWord !== common[0])
      .map(
        (task): LintDraft => ({
          range: leadPlace(task),
          facts: { title: task.title, label: task.roleWord, common: common[0], count: common[1] },
          related: usual ? [{ range: leadPlace(usual), label: 'other' }] : [],
          arithmetic: `${common[1]} / ${labelled.length}`,
        }),
      )
  },
})

function leadPlace(task: Task) {
  return task.leadMentions[0]?.range ?? task.range
}
