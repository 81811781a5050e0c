/**
 * The cockpit's sentences, computed from the readings it shows: how many lag and which, where the worst will end, and what is not known.
 *
 *     findings({ readings, projections }).map((finding) => finding.text.zh)
 *     // ['27 项指标中，可判定 20 项，其中 2 项落后：工业投资、亩均税收。', …]
 */
import { z } from 'zod'
import { formatFixed, roundHalfUp } from '../../../base/round.ts'
import { type Bilingual, bilingual } from '../definition.ts'
import { subtractExactly } from '../exact-quotient.ts'
import { unitFacts } from '../light/explain.ts'
import type { IndicatorReading, Projection, Status } from '../reading.ts'

/** A sentence and the parts of it that are set off; a part may lead to an indicator. */
export const finding = z.object({
  text: bilingual,
  emphasis: z.array(z.object({ zh: z.string(), en: z.string(), indicator: z.string().nullable() })),
})
export type Finding = z.infer<typeof finding>

export interface FindingsInput {
  readonly readings: readonly IndicatorReading[]
  /** By indicator id; only the worst one's is told. */
  readonly projections: ReadonlyMap<string, Projection>
}

/** A piece of a sentence in both languages. */
interface Part extends Bilingual {
  readonly isEmphasised: boolean
  readonly indicator: string | null
}

/** How many names a sentence lists before it says 等. */
const maxNames = 4

export function findings({ readings, projections }: FindingsInput): readonly Finding[] {
  const judged = readings.filter((reading) => isJudged(reading.status))
  const lagging = laggingFirst(judged)
  const worst = lagging[0]
  const total = readings.length
  const rest = notJudged(readings)
  if (judged.length === 0) {
    return [
      sentence(plain(`${total} 项指标都还不能判定。`, `None of the ${total} indicators can be judged yet.`)),
      ...rest,
    ]
  }
  if (worst === undefined) return [allOnTrack(judged.length, total), ...rest]
  return [someBehind(lagging, judged.length, total), ...lookAhead(worst, projections.get(worst.id)), ...rest]
}

/** Those that lag, the worst first: behind before slightly behind, then the smaller part achieved. */
export function laggingFirst(readings: readonly IndicatorReading[]): readonly IndicatorReading[] {
  return readings
    .filter((reading) => reading.status === 'behind' || reading.status === 'slightly-behind')
    .sort(
      (a, b) =>
        Number(b.status === 'behind') - Number(a.status === 'behind') ||
        achieved(a) - achieved(b) ||
        a.row - b.row,
    )
}

function isJudged(status: Status): boolean {
  return status === 'on-track' || status === 'slightly-behind' || status === 'behind'
}

/** The quotient that was judged; what could only be compared by size counts as nothing achieved. */
function achieved({ assessment, better }: IndicatorReading): number {
  const { judgedBy, progress, ratio } = assessment
  if (judgedBy === 'progress') return progress ?? 0
  if (judgedBy === null || ratio === null) return 0
  return better === 'lower' && ratio > 0 ? 1 / ratio : ratio
}

function allOnTrack(judged: number, total: number): Finding {
  return sentence(
    plain(`${total} 项指标中，可判定的 ${judged} 项`, `Of ${total} indicators, ${judged} can be judged and `),
    strong('全部达到序时', 'all are on track'),
    plain('。', '.'),
  )
}

function someBehind(lagging: readonly IndicatorReading[], judged: number, total: number): Finding {
  const behind = lagging.filter((reading) => reading.status === 'behind').length
  const slightly = lagging.length - behind
  const listed = lagging.slice(0, maxNames)
  const isCut = listed.length < lagging.length
  return sentence(
    plain(
      `${total} 项指标中，可判定 ${judged} 项，其中 `,
      `Of ${total} indicators, ${judged} can be judged: `,
    ),
    ...(behind > 0 ? [strong(`${behind} 项落后`, `${behind} behind`)] : []),
    ...(behind > 0 && slightly > 0 ? [plain('、', ' and ')] : []),
    ...(slightly > 0 ? [strong(`${slightly} 项略低于序时`, `${slightly} slightly behind`)] : []),
    plain('：', ' ('),
    ...listed.flatMap((reading, at) => (at === 0 ? [nameOf(reading)] : [plain('、', ', '), nameOf(reading)])),
    plain(isCut ? '等。' : '。', isCut ? ' and others).' : ').'),
  )
}

/** Where the trend leads the worst one by the plan's last target. */
function lookAhead(worst: IndicatorReading, projection: Projection | undefined): readonly Finding[] {
  const target = worst.targets.at(-1)
  if (projection === undefined || target === undefined) return []
  const opening = [plain('差距最大的是', 'Furthest behind is '), nameOf(worst)]
  if (projection.kind === 'too-few-points') {
    const { points, needed } = projection
    const zh = `；只有 ${points} 个年度数据（至少需要 ${needed} 个），暂不预测。`
    const en = `; with ${points} yearly figures (at least ${needed} are needed) nothing is projected.`
    return [sentence(...opening, plain(zh, en))]
  }
  const end = projection.points.find((point) => point.year === target.year)
  if (end === undefined) return []
  const write = (value: number) => withUnit(value, worst)
  const [at, goal, low, high] = [write(end.value), write(target.value), write(end.low), write(end.high)]
  // From the value as shown, so that the three numbers of the sentence add up.
  const gap =
    (worst.better === 'higher' ? 1 : -1) *
    subtractExactly(target.value, roundHalfUp(end.value, worst.decimals))
  const short = gapWithUnit(gap, worst)
  const demo = projection.usesGenerated
    ? { zh: '（含演示数据）', en: ' (with demo data)' }
    : { zh: '', en: '' }
  return [
    sentence(
      ...opening,
      plain(
        `：按现有趋势${demo.zh}，到 ${target.year} 年约为 ${at.zh}`,
        `: on its trend${demo.en} it reaches about ${at.en}`,
      ),
      plain(
        `（80% 区间 ${low.zh}至 ${high.zh}），`,
        ` in ${target.year} (80% interval ${low.en} to ${high.en}), `,
      ),
      plain(`目标 ${goal.zh}，`, `against ${goal.en}, `),
      gap > 0
        ? strong(`差 ${short.zh}`, `${short.en} short`)
        : strong('届时可以达到', 'which would be enough'),
      plain('。', '.'),
    ),
  ]
}

function notJudged(readings: readonly IndicatorReading[]): readonly Finding[] {
  const count = (status: Status) => readings.filter((reading) => reading.status === status).length
  const [missing, unverified] = [count('no-figure'), count('scope-unverified')]
  if (missing + unverified === 0) return []
  return [
    sentence(
      plain('另有 ', 'Not judged: '),
      ...(missing > 0 ? [plain(`${missing} 项暂无数据`, `${missing} without a figure`)] : []),
      ...(missing > 0 && unverified > 0 ? [plain('、', ', ')] : []),
      ...(unverified > 0
        ? [plain(`${unverified} 项口径待核`, `${unverified} with a scope still to be verified`)]
        : []),
      plain('。', '.'),
    ),
  ]
}

function sentence(...parts: readonly Part[]): Finding {
  const emphasis = parts
    .filter((part) => part.isEmphasised)
    .map(({ zh, en, indicator }) => ({ zh, en, indicator }))
  return { text: { zh: parts.map((p) => p.zh).join(''), en: parts.map((p) => p.en).join('') }, emphasis }
}

function plain(zh: string, en: string): Part {
  return { zh, en, isEmphasised: false, indicator: null }
}

function strong(zh: string, en: string): Part {
  return { zh, en, isEmphasised: true, indicator: null }
}

function nameOf(reading: IndicatorReading): Part {
  return { zh: reading.label.zh, en: reading.label.en, isEmphasised: true, indicator: reading.id }
}

/** `1,605 家`, `5.1%`. */
function withUnit(value: number, { unit, decimals }: IndicatorReading): Bilingual {
  const { inUnit, inUnitEn } = unitFacts(unit)
  const digits = groupThousands(formatFixed(value, decimals))
  return { zh: digits + inUnit, en: digits + inUnitEn }
}

/** A difference of percentages is told in points. */
function gapWithUnit(gap: number, reading: IndicatorReading): Bilingual {
  const { zh, en } = withUnit(gap, reading)
  return reading.unit === 'percent'
    ? { zh: zh.replace('%', ' 个百分点'), en: en.replace('%', ' points') }
    : { zh, en }
}

function groupThousands(digits: string): string {
  const [whole = '', fraction] = digits.replace('-', '−').split('.')
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
