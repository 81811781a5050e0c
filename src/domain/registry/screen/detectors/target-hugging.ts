/** Too many firms whose growth lands just on what was asked for. */
import { binomialTail } from '../binomial.ts'
import { defineDetector } from '../detector.ts'
import { exampleFirms } from '../example-firms.ts'
import { figureFacts } from '../figure-facts.ts'
import type { FigureColumn } from '../screen-ground.ts'
import { numbersOf } from '../screen-sheet.ts'

/** Width of the band at the target and of the bands beside it, as parts of 1; firms that must lie near it at all. */
const band = 0.002
const beside = 0.04
const fewest = 5
const unlikely = 1e-6

const usual = exampleFirms({ rows: 200 })
const before = (row: number) => numbersOf(usual.sheet.previous, 'revenueWanYuan')?.[row] ?? Number.NaN
const onTarget = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [
    at * 8,
    { revenueWanYuan: Math.ceil(before(at * 8) * 110.02) / 100 },
  ]),
)

export default defineDetector({
  code: 'target-hugging',
  title: { zh: '增速扎堆在目标上', en: 'Growth crowded on the target' },
  looksAt: {
    zh: '看多少企业的增速正好落在要求的增速上（目标至目标加 0.2 个百分点），与左右各 4 个百分点内的密度相比；碰巧如此的可能性小于百万分之一时对整列提示。',
    en: 'Counts firms whose growth is just the one asked for (up to 0.2 points above it) and compares with how dense the 4 points on either side are; the column is told when chance would bring that about less than once in a million.',
  },
  good: [
    {
      what: { zh: '两百家企业各有各的增速', en: 'Two hundred firms, each with its own growth' },
      sheet: () => ({ ...usual.sheet, targets: { revenueWanYuan: [0.1] } }),
    },
  ],
  bad: [
    {
      what: { zh: '二十四家企业的营收正好增长 10%', en: 'Twenty-four firms whose revenue grew just 10 %' },
      sheet: () => ({
        ...exampleFirms({ rows: 200, edits: onTarget }).sheet,
        targets: { revenueWanYuan: [0.1] },
      }),
      finds: [{ row: null, field: 'revenueWanYuan' }],
    },
  ],
  check: ({ sheet, figures }) =>
    figures.flatMap((figure) =>
      (sheet.targets?.[figure.field.key] ?? []).flatMap((target) => {
        const { hits, near } = countNear(figure, target)
        const chance = band / (2 * beside)
        const isCrowded = hits >= fewest && binomialTail({ trials: near, successes: hits, chance }) < unlikely
        if (!isCrowded) return []
        const facts = { ...figureFacts(figure), hits, near, target: Number((target * 100).toFixed(2)) }
        return [{ row: null, field: figure.field.key, facts }]
      }),
    ),
})

/** Of small counts, one in ten more is just ten per cent: only values of four digits and more can tell. */
const fewestSteps = 1000

function countNear(
  { change, before, field: { type } }: FigureColumn,
  target: number,
): { readonly hits: number; readonly near: number } {
  const least = fewestSteps / 10 ** (type.kind === 'number' ? type.decimals : 0)
  let hits = 0
  let near = 0
  for (let row = 0; row < change.length; row += 1) {
    const growth = Math.exp(change[row] ?? Number.NaN) - 1 - target
    if (!(Math.abs(growth) <= beside) || Math.abs(before?.[row] ?? 0) < least) continue
    near += 1
    // A little below the target too: growth of values rounded to two decimals.
    if (growth > -1e-4 && growth < band) hits += 1
  }
  return { hits, near }
}
