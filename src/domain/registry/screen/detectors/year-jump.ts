/** A value that changed since last time as hardly any firm of its size does, and no unit explains it. */
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { figureFacts } from '../figure-facts.ts'
import { findSlips } from '../find-slips.ts'
import { cutsOf, middleAndSpread } from '../robust.ts'
import { rowsByGroup } from '../rows-by-group.ts'
import type { FigureColumn, ScreenGround } from '../screen-ground.ts'

/** So many spreads beyond the usual change, and at least so many times more or less. */
const far = 6
const leastTimes = 4
/** And so many times apart from what the firm's other figures did. */
const leastApart = 3
/** Small firms change more: each third of the firms by size has its own spread. */
const bands = 3

const usual = exampleFirms({ rows: 90 })

export default defineDetector({
  code: 'year-jump',
  title: { zh: '与上一期相差悬殊', en: 'Far from last time' },
  looksAt: {
    zh: '看每个数与同一企业上一期之比，在规模相近的企业中是否极少见（超过常见变动的 6 倍离散度，且至少 4 倍或四分之一），而且本行其他各项没有同样变动；各项同涨同跌的企业不提示。',
    en: 'Asks whether a value’s ratio to the firm’s last one is most unusual among firms of like size (beyond six spreads, and at least fourfold or a quarter) while the row’s other figures did not move alike; a firm that grew in everything is passed over.',
  },
  good: [
    { what: { zh: '各项与上年相近', en: 'All much as last year' }, sheet: () => usual.sheet },
    {
      what: { zh: '一家企业各项都增长十倍', en: 'A firm whose every figure grew tenfold' },
      sheet: () => exampleFirms({ rows: 90, grow: { 33: 10 } }).sheet,
    },
  ],
  bad: [
    {
      what: { zh: '只有研发费用变成三十倍', en: 'R&D alone grew thirtyfold' },
      sheet: () =>
        exampleFirms({
          rows: 90,
          edits: { 5: { rdExpenseWanYuan: usual.value(5, 'rdExpenseWanYuan') * 30 } },
        }).sheet,
      finds: [{ row: 5, field: 'rdExpenseWanYuan' }],
    },
  ],
  check: (ground) => {
    const slips = new Set(ground.once(findSlips).map(({ row, column }) => `${row} ${column}`))
    const bandOf = sizeBands(ground)
    const rowsOf = rowsByGroup(bandOf)
    return ground.figures.flatMap((figure, column) => {
      const rows = moversIn(figure, ground).filter((row) => !slips.has(`${row} ${column}`))
      return jumpsAmong(rows, figure, { bandOf, rowsOf }).map((row) => {
        const before = figure.before?.[row] ?? Number.NaN
        const value = figure.values[row] ?? Number.NaN
        const times = Number((value / before).toPrecision(3))
        return { row, field: figure.field.key, facts: { ...figureFacts(figure), value, before, times } }
      })
    })
  },
})

/** Rows that changed by much, and not as the whole firm did. */
function moversIn({ change, usualChange }: FigureColumn, { rowChange }: ScreenGround): readonly number[] {
  const [least, apart] = [Math.log(leastTimes), Math.log(leastApart)]
  const rows: number[] = []
  for (let row = 0; row < change.length; row += 1) {
    const moved = (change[row] ?? Number.NaN) - usualChange
    if (!(Math.abs(moved) > least)) continue
    // Where the whole firm grew, the figure went with it.
    if (!(Math.abs(moved - rowChange(row)) < apart)) rows.push(row)
  }
  return rows
}

interface Bands {
  readonly bandOf: Uint8Array
  readonly rowsOf: readonly Uint32Array[]
}

/** Those that changed by more than firms of their size do: what these do is asked only of bands in which some row stands. */
function jumpsAmong(
  rows: readonly number[],
  { change, usualChange }: FigureColumn,
  { bandOf, rowsOf }: Bands,
): readonly number[] {
  const spreads: number[] = []
  return rows.filter((row) => {
    const band = bandOf[row] ?? 0
    spreads[band] ??= Math.max(0.1, middleAndSpread(change, rowsOf[band]).spread || 0)
    return Math.abs((change[row] ?? Number.NaN) - usualChange) > far * spreads[band]
  })
}

/** By the largest column of money: thirds of the rows. */
function sizeBands({ sheet, figures }: ScreenGround): Uint8Array {
  const by = figures.find(({ unit }) => unit === 'wan-yuan' || unit === 'yi-yuan') ?? figures[0]
  const bandOf = new Uint8Array(sheet.size)
  if (by === undefined) return bandOf
  for (const cut of cutsOf(by.values, bands))
    for (let row = 0; row < bandOf.length; row += 1)
      bandOf[row] = (bandOf[row] ?? 0) + Number((by.values[row] ?? Number.NaN) >= cut)
  return bandOf
}
