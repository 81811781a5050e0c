/**
 * Which sections of a document look back, and which only say who may apply: told by their titles, and by those above.
 *
 *     sectionsUnder(outline, lookingBack)   // the ids of 发展基础 and of all that stands under it
 */
import type { OutlineNode } from '../../compiled-plan.ts'

export const lookingBack =
  /现状|回顾|(?:计划|预算|任务|目标|规划)(?:的?)(?:执行|完成|落实)情况|工作总结|成效|成就|成绩|进展|发展基础|现实基础|工作基础|产业基础$|基本情况|形势|背景|面临|(?:20\d\d年|上年|去年|过去[一二三四五六七八九十]年)(?:工作|主要)?(?:回顾|情况|完成)/

/** 申报条件: figures under it say who may apply. */
export const conditional = /(?:申报|认定|准入|入选|评定|享受|入库|基本)(?:条件|标准|范围|对象)|条件$/

/** ——转型成效明显。 is a goal in words, not a look back. */
const slogan = /^[—\-●■◆▲★•·]/

/** Under 主要目标 a title like 转型取得重大进展 tells what is to be reached. */
const goalsTitle = /目标(?!任务?(?:的?完成|进展))|总体要求/

/** Ids of the sections whose own title or one above it is of the kind. */
export function sectionsUnder(outline: readonly OutlineNode[], kind: RegExp): ReadonlySet<string> {
  const under = new Set<string>()
  const goals = new Set<string>()
  for (const { id, title, parent, number } of outline) {
    const isGoal = (parent !== null && goals.has(parent)) || (goalsTitle.test(title) && !kind.test(title))
    if (isGoal) goals.add(id)
    const isOwn = kind.test(title) && !slogan.test(number ?? '') && !isGoal
    if (isOwn || (parent !== null && under.has(parent))) under.add(id)
  }
  return under
}
