/**
 * Long sheets of invented enterprises: a directory of them, and what they did in a year, as a bureau's program exports it and as COPY takes it.
 *
 *     const firms = makeFirms(100_000)
 *     directoryCsv(firms)                  // 统一社会信用代码,企业名称,所属镇街,…
 *     yearCsv(firms, 2025)                 // 20 columns with their heads
 *     yearCopyCsv(firms, 2025)             // the same rows, ids in place of words, no head
 */
import enterpriseYear from '../src/content/registries/enterprise-year.ts'
import { seededRandom } from '../src/domain/demo/seeded-random.ts'
import { creditCodeAlphabet, creditCodeCheckCharacter } from '../src/domain/registry/credit-code.ts'

export interface Firm {
  readonly code: string
  readonly name: string
}

export function makeFirms(count: number): readonly Firm[] {
  const next = seededRandom('enterprise-sheets')
  return Array.from({ length: count }, (_, row) => ({
    code: makeCode(next),
    name: `宁波第${row}精密机械有限公司`,
  }))
}

function makeCode(next: () => number): string {
  let body = 'MA'
  while (body.length < 9) body += creditCodeAlphabet[Math.floor(next() * 31)]
  const first = `91330212${body}`
  return `${first}${creditCodeCheckCharacter(first)}`
}

/** `firstTown` moves all of them to another town; `note` makes the lines long. */
export function directoryCsv(
  firms: readonly Firm[],
  { firstTown = 0, note = '' }: { readonly firstTown?: number; readonly note?: string } = {},
): Buffer {
  const towns = ['姜山镇', '首南街道', '东吴镇', '云龙镇']
  const lines = firms.map(
    ({ code, name }, row) => `${code},${name},${towns[(row + firstTown) % 4]},C3484,2010-05-01,${note}`,
  )
  const heads = '统一社会信用代码,企业名称,所属镇街,行业代码,成立日期,备注'
  return Buffer.from(`${heads}\r\n${lines.join('\r\n')}\r\n`)
}

const words = {
  flag: ['是', '否'],
  choice: ['小型', '中型'],
  cluster: ['数字产业集群', '高端装备产业集群', '新型功能材料产业集群'],
} as const
const ids = {
  flag: ['true', 'false'],
  choice: ['small', 'medium'],
  cluster: ['digital', 'high-end-equipment', 'new-materials'],
} as const

/** Of the gross output, so that no rule within a row is broken. */
const shares: Readonly<Record<string, number>> = {
  grossOutputWanYuan: 1,
  valueAddedWanYuan: 0.24,
  revenueWanYuan: 0.97,
  profitWanYuan: 0.06,
  rdExpenseWanYuan: 0.03,
  investmentWanYuan: 0.05,
  digitalRevenueWanYuan: 0.3,
  softwareRevenueWanYuan: 0.1,
  taxWanYuan: 0.04,
  landMu: 0.002,
  employees: 0.01,
  electricityWanKwh: 0.02,
  energyTce: 0.07,
  emissionTonnes: 0.0004,
}

export function yearCsv(firms: readonly Firm[], year: number): Buffer {
  const heads = ['企业名称', ...enterpriseYear.fields.map(({ label }) => label.zh)]
  return Buffer.from(`${heads.join(',')}\r\n${rowsOf(firms, year, { terms: words, withName: true })}`)
}

/** More rows of another year, to follow those of `yearCsv`. */
export function yearRows(firms: readonly Firm[], year: number): Buffer {
  return Buffer.from(rowsOf(firms, year, { terms: words, withName: true }))
}

export function yearCopyCsv(firms: readonly Firm[], year: number): Buffer {
  return Buffer.from(rowsOf(firms, year, { terms: ids, withName: false }))
}

interface Writing {
  readonly terms: typeof words | typeof ids
  readonly withName: boolean
}

/** The same numbers for the same year, however the rows are written. */
function rowsOf(firms: readonly Firm[], year: number, { terms, withName }: Writing): string {
  const next = seededRandom(`enterprise-sheets ${year}`)
  const lines = firms.map(({ code, name }, row) => {
    const output = (2000 + (row % 997) * 40) * (0.95 + next() * 0.1)
    const cells = enterpriseYear.fields.map(({ key, type }) => {
      if (key === 'enterprise') return code
      if (key === 'productCluster') return terms.cluster[row % 3]
      if (type.kind === 'year') return year
      if (type.kind === 'flag') return terms.flag[row % 2]
      if (type.kind === 'choice') return terms.choice[row % 2]
      // The figures of a firm go along with one another, not in step.
      const value = output * (shares[key] ?? 0) * (0.95 + next() * 0.1)
      return type.kind === 'integer' ? Math.round(value) : value.toFixed(2)
    })
    return (withName ? [name, ...cells] : cells).join(',')
  })
  return `${lines.join('\r\n')}\r\n`
}
