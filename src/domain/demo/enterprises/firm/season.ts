/**
 * How much work a month of a year has beside a usual one: fewer days at the Spring Festival, more before a quarter and a year are closed.
 *
 *     seasonOf('02-01')   // twelve factors around 1
 */

const usual = [1, 0.93, 1.05, 0.99, 1, 1.06, 0.97, 0.96, 1.05, 0.98, 1.03, 1.14]
/** Work stops some days before the festival and takes up slowly. */
const quiet = { before: 5, after: 10 }

export function seasonOf(festival: string | undefined): readonly number[] {
  if (festival === undefined) return usual
  const first = (Number(festival.slice(0, 2)) - 1) * 30 + Number(festival.slice(3)) - quiet.before
  return usual.map((work, month) => {
    const from = Math.max(first, month * 30 + 1)
    const to = Math.min(first + quiet.before + quiet.after, month * 30 + 31)
    return work * (1 - (0.8 * Math.max(0, to - from)) / 30)
  })
}
