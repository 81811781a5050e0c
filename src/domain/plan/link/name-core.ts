/**
 * What is left of an indicator's name without the words that change from place to place.
 *
 *     nameCore('累计“品字标”品牌企业数量')   // '品字标品牌企业'
 */
import { namesAlike } from '../name-pairs.ts'

const leading =
  /^(?:全[省市区县州]|[区市县]本级|全大区|累计|新增|到?\d{4}年(?:底|末)?|力争|其中|建设|建成|打造|培育|实现|完成|达到|拥有|实施|主导或参与|自主|重点)+(?=.{2})/
const trailing = /(?:数量|总量|总数|个数|家数|数|规模)$/

export function nameCore(name: string): string {
  const bare = name.replace(/[\s“”"'‘’《》、,，。()（）【】·-]/g, '')
  const core = bare.replace(leading, '').replace(trailing, '')
  return core.length >= 2 ? core : bare
}

/** 0 to 1: shared pairs of characters, or how much of the longer name the shorter is. */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.includes(short)) return Math.max(namesAlike(a, b), 0.6)
  return namesAlike(a, b)
}
