/**
 * Certificates that hold for some years: won, won again when they run out, let lapse, taken away. The number that holds at each year's end is given.
 *
 *     validCourses({ setting, numbers: [803, 873, 1087], years: [2021, 2022, 2023], next })   // by rank, the years in which each is granted
 */
import type { Draw } from '../firm/random-draws.ts'

export interface CourseInput {
  /** Years that a certificate holds. */
  readonly term: number
  /** Part of those running out that are not won again. */
  readonly lapsing: number
  readonly years: readonly number[]
  /** Holders at the end of each year. */
  readonly numbers: readonly number[]
  readonly next: Draw
}

export interface Course {
  readonly granted: readonly number[]
  /** Year in which the last certificate is taken away. */
  readonly revoked: number | null
}

interface Holder {
  readonly granted: number[]
  revoked: number | null
  isGone: boolean
}

/** Of those that hold, so many lose it in a year for other reasons: one in so many. */
const revokedOneIn = 400

/** The first year's holders won theirs in the last years before; from the second year on, holders come and go. */
export function validCourses(input: CourseInput): readonly Course[] {
  const { years, numbers, next, term } = input
  const first = years[0] ?? 0
  const holders: Holder[] = Array.from({ length: numbers[0] ?? 0 }, () => {
    const granted = first - Math.floor(next() * term)
    const again = next() < 0.6
    return { granted: again ? [granted - term, granted] : [granted], revoked: null, isGone: false }
  })
  for (const [at, year] of years.entries()) if (at > 0) stepYear(holders, input, { year, at })
  return holders
}

interface Step {
  readonly year: number
  readonly at: number
}

function stepYear(holders: Holder[], { numbers, lapsing, next, term, years }: CourseInput, step: Step): void {
  const { year, at } = step
  // The last year is not over: what runs out in its December still holds.
  const isOver = at < years.length - 1
  const wanted = numbers[at] ?? 0
  const present = holders.filter(({ isGone }) => !isGone)
  const ending = present.filter(({ granted }) => isOver && granted.at(-1) === year - term)
  const lasting = present.length - ending.length
  const revoked = Math.min(Math.floor(present.length / revokedOneIn), lasting)
  const others = present.filter((one) => !ending.includes(one))
  for (const holder of shuffle(others, next).slice(0, revoked)) {
    holder.revoked = year
    holder.isGone = true
  }
  const mayStay = Math.min(Math.round(ending.length * (1 - lapsing)), wanted - lasting + revoked)
  for (const holder of shuffle(ending, next).slice(0, Math.max(0, mayStay))) holder.granted.push(year)
  for (const holder of ending) holder.isGone = holder.granted.at(-1) !== year
  const there = holders.filter(({ isGone }) => !isGone).length
  for (let more = there; more < wanted; more += 1)
    holders.push({ granted: [year], revoked: null, isGone: false })
}

function shuffle<Item>(items: readonly Item[], next: Draw): readonly Item[] {
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
