/** Two rows under two codes that seem to be one firm: the same or nearly the same name, and address, telephone or figures to the digit. */
import { defineDetector } from '../detector.ts'
import { coreOfName, nearness, plainAddress, plainText } from '../firm-name.ts'
import type { Columns, Sheet } from '../screen-sheet.ts'
import { numbersOf, textsOf } from '../screen-sheet.ts'

const sheet = (columns: Columns): Sheet => ({
  size: textsOf(columns, 'name')?.length ?? 0,
  fields: [],
  columns,
})

export default defineDetector({
  code: 'duplicate-firm',
  title: { zh: '像是同一家企业', en: 'Looks like one firm' },
  looksAt: {
    zh: '去掉地名、组织形式和括号后比较企业名称（允许差一个字），再看地址、电话是否相同，营收、税收等数字取整后是否都相同；名称相近且另有一项相同，或数字与电话、地址都相同时提示。',
    en: 'Compares names without place, legal form and brackets (one sign may differ), then addresses, telephones and whether figures agree but for what is behind the point; speaks when names are alike and something else agrees, or when figures and telephone or address agree.',
  },
  good: [
    {
      what: {
        zh: '名称只差一个字，但地址、电话、数字都不同',
        en: 'Names one sign apart, all else different',
      },
      sheet: () =>
        sheet({
          name: ['宁波霁砚翎精密机械有限公司', '宁波霁砚岳精密机械有限公司'],
          creditCode: ['91330212XN0000001A', '91330212XN0000002B'],
          address: ['姜山镇霁岚路1号', '云龙镇珩岚路7号'],
          phone: ['10000000001', '10000000002'],
          taxWanYuan: Float64Array.of(31.27, 18.4),
        }),
    },
    {
      what: { zh: '同一园区里的两家企业', en: 'Two firms in one park' },
      sheet: () =>
        sheet({
          name: ['宁波霁砚翎精密机械有限公司', '宁波朔川禾电器有限公司'],
          creditCode: ['91330212XN0000001A', '91330212XN0000002B'],
          address: ['姜山镇霁岚路1号', '姜山镇霁岚路1号'],
        }),
    },
  ],
  bad: [
    {
      what: { zh: '名称差一个字，地址相同', en: 'Names one sign apart at one address' },
      sheet: () =>
        sheet({
          name: ['宁波霁砚翎精密机械有限公司', '宁波朔川禾电器有限公司', '宁波市霁砚岭精密机械有限责任公司'],
          creditCode: ['91330212XN0000001A', '91330212XN0000002B', '91330212XN0000003C'],
          address: ['姜山镇霁岚路1号', '姜山镇珩岚路7号', '姜山镇霁岚路1号'],
        }),
      finds: [{ row: 2, field: 'name' }],
    },
  ],
  check: ({ sheet: own }) => {
    const firms = readFirms(own)
    const told = new Set<number>()
    return pairsOf(firms).flatMap(([first, row]) => {
      const evidence = weigh(firms, first, row)
      if (told.has(row) || evidence === undefined) return []
      told.add(row)
      const { names } = firms
      const other = { other: names[first] ?? '', ...whereOf(own, first, firms.codes[first] ?? '') }
      const facts = { name: names[row] ?? '', ...other, ...evidence }
      return [{ row, field: 'name', facts }]
    })
  },
})

function whereOf({ numbers }: Sheet, row: number, code: string) {
  const number = numbers === undefined ? row + 1 : (numbers[row] ?? 0)
  return number === 0
    ? { where: `已入库的 ${code} `, whereEn: `stored as ${code}` }
    : { where: `第 ${number} 行`, whereEn: `in row ${number}` }
}

interface Firms {
  readonly names: readonly string[]
  readonly cores: readonly string[]
  readonly codes: readonly string[]
  readonly addresses: readonly string[]
  readonly phones: readonly string[]
  /** Whole figures that would not agree by chance, as one text; '' where too few are known. */
  readonly figures: readonly string[]
}

const compared = ['revenueWanYuan', 'taxWanYuan', 'electricityWanKwh']

function readFirms({ columns, size }: Sheet): Firms {
  const names = textsOf(columns, 'name') ?? []
  const numbers = compared.map((field) => numbersOf(columns, field))
  return {
    names,
    cores: names.map(coreOfName),
    codes: textsOf(columns, 'creditCode') ?? textsOf(columns, 'enterprise') ?? [],
    addresses: (textsOf(columns, 'address') ?? []).map(plainAddress),
    phones: (textsOf(columns, 'phone') ?? []).map(plainText),
    figures: Array.from({ length: size }, (_, row) => {
      const known = numbers
        .map((column) => Math.round(column?.[row] ?? Number.NaN))
        .filter((value) => value >= 10)
      return known.length < 2 ? '' : known.join(' ')
    }),
  }
}

/** Rows that share a name, an address, a telephone or their figures. A place where very many firms sit says nothing. */
const mostAtOnePlace = 30

function pairsOf({ cores, addresses, phones, figures }: Firms): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  for (const column of [cores, addresses, phones, figures]) {
    const rows = new Map<string, number[]>()
    for (const [row, text] of column.entries()) {
      if (text === '') continue
      const before = rows.get(text)
      if (before === undefined) rows.set(text, [row])
      else if (before.length < mostAtOnePlace) {
        for (const first of before) pairs.push([first, row])
        before.push(row)
      }
    }
  }
  return pairs
}

interface Evidence {
  readonly same: string
  readonly sameEn: string
}

/** Undefined when too little agrees, or when both rows have one code: that is told elsewhere. */
function weigh(
  { cores, codes, addresses, phones, figures }: Firms,
  first: number,
  row: number,
): Evidence | undefined {
  if (codes[first] !== undefined && codes[first] === codes[row]) return undefined
  const agree = (column: readonly string[]) =>
    column[row] !== undefined && column[row] !== '' && column[row] === column[first]
  const [one, other] = [cores[first] ?? '', cores[row] ?? '']
  const distance = one === '' || other === '' ? 2 : nearness(one, other)
  const others = [
    { agrees: agree(addresses), zh: '地址', en: 'address' },
    { agrees: agree(phones), zh: '电话', en: 'telephone' },
    { agrees: agree(figures), zh: '数字', en: 'figures' },
  ].filter(({ agrees }) => agrees)
  const isAlike = distance === 0 || (distance === 1 && others.length > 0)
  if (!isAlike && others.length < 2) return undefined
  if (distance === 0 && others.length === 0 && (cores[row] ?? '').length < 4) return undefined
  const name =
    distance === 0 ? { zh: '名称', en: 'name' } : { zh: '名称（差一字）', en: 'name but for one sign' }
  const same = [...(distance < 2 ? [name] : []), ...others]
  return { same: same.map(({ zh }) => zh).join('、'), sameEn: same.map(({ en }) => en).join(', ') }
}
