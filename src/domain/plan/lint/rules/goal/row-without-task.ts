/** Rows of the table that no task works on. */
import { nameKey } from '../../ground/name-key.ts'
import { exampleTable } from '../../lint-example.ts'
import type { LintGround } from '../../lint-ground.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** So many characters in common with a task's words, and the task speaks of it. */
const telling = 4

export default defineLintRule({
  code: 'row-without-task',
  title: { zh: '指标没有任务支撑', en: 'Rows that no task works on' },
  why: {
    zh: '指标下达了，却没有一条任务去推动，靠什么完成说不清。',
    en: 'The indicator is set, and nothing in the plan is done for it.',
  },
  fix: { zh: '给这些指标补上任务或责任措施。', en: 'Add a task for each, or say which one serves it.' },
  good: [
    `一、重点任务\n\n1.扩大投资。加大工业投资力度。（牵头单位：区工信局）\n${exampleTable('工业投资（亿元） 66 90 110 130')}`,
  ],
  bad: [
    `一、重点任务\n\n1.扩大投资。加大工业投资力度。（牵头单位：区工信局）\n2.强化技改。推进技改投资。（牵头单位：区工信局）\n${exampleTable('工业投资（亿元） 66 90 110 130', '技改投资（亿元） 20 25 30 40', '⟦国家级零碳工厂数量（家）⟧ 11 13 17 21')}`,
  ],
  check: (ground) => {
    const { rows, plan } = ground
    if (plan.tasks.length === 0) return []
    const stated = rowsInTasks(ground)
    const cores = new Map(rows.map((series) => [series, coreOf(series.row.name)]))
    const spoken = piecesSpoken(ground, [...cores.values()])
    const bare = rows.filter((series) => {
      const pieces = piecesOf(cores.get(series) ?? '')
      return !stated.has(series.row.id) && pieces.length > 0 && !pieces.some((piece) => spoken.has(piece))
    })
    const [first, ...others] = bare
    if (!first || bare.length * 2 > rows.length) return []
    return [
      {
        range: first.row.range,
        facts: { name: first.row.name, count: bare.length },
        related: others.map(({ row }) => ({ range: row.range, label: 'same' as const })),
      },
    ]
  },
})

function rowsInTasks({ plan, links, sections }: LintGround): ReadonlySet<string> {
  return new Set(
    plan.targets.flatMap(({ id, section }) => {
      const row = links.rowOf.get(id)?.series.row
      return row && sections.taskOf.has(section ?? '') ? [row.id] : []
    }),
  )
}

/** What a task would have to mention: 国家级绿色工厂 asks for 绿色工厂, 研发费用占营收比重 for 研发费用. */
function coreOf(name: string): string {
  return nameKey(name)
    .replace(/占.{2,20}(?:比重|比例|比)$/, '')
    .replace(/^(?:自主培养|国家级|国家|省级|市级|全国|规上工业|规上|全部)*(?:以上)?/, '')
    .replace(/(?:年均)?(?:增速|增长率|营收|增加值|总产值|产值|指数|数量)$/, '')
}

function piecesOf(core: string): readonly string[] {
  return Array.from({ length: Math.max(0, core.length - telling + 1) }, (_, at) =>
    core.slice(at, at + telling),
  )
}

/** Which of the pieces the tasks' own words hold: one walk over them. */
function piecesSpoken({ plan, text }: LintGround, cores: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(cores.flatMap(piecesOf))
  const spoken = new Set<string>()
  for (const { extent } of plan.tasks) {
    for (let at = extent.start; at + telling <= extent.end; at++) {
      const piece = text.slice(at, at + telling)
      if (wanted.has(piece)) spoken.add(piece)
    }
  }
  return spoken
}
