/**
 * Names that nobody bears: three signs that no one would put together, a trade, a legal form.
 *
 *     makeName({ start: 4711, number: 12, trade: '精密机械', luck: 0.3 })   // 宁波霁砚翎精密机械有限公司
 *
 * Different numbers have different signs, so that no two firms are called the same.
 */
const first = '霁砚朔钛鹭珩皓蘅岫翮湛铱曜澹麓谙隽棠铄鸢榆珞霈泓岚骧旻翎蔚煊璟洹柘锷昶禾垚瀚霖暄'
const second = '翎川朴禺澜珂砺峤沅菁铖苓屿衡栩淳樾鹄芮弥琮浔煦缇蔺彧棣岑涵毓榕筠塬骞珑舸汐垣鹤崧'
const third = '朔岳禾宥楷翼纶溪畔钧寰阁邑屹铭弧茂崎霄焓途澄域楚桓泊奕翰晔峰缦阙稷沧苑辰谟磐津曦'
const places = ['宁波', '宁波市', '宁波市鄞州', '浙江']
const forms = ['有限公司', '有限公司', '有限公司', '科技有限公司', '制造有限公司', '股份有限公司', '厂']
const serviceForms = ['有限公司', '有限公司', '技术有限公司', '股份有限公司']

export interface NameParts {
  readonly place: string
  /** The signs by which the firm is known. */
  readonly word: string
  readonly trade: string
  readonly form: string
}

export interface NameInput {
  /** Where a district begins in the list of words: a different place for every seed. */
  readonly start: number
  readonly number: number
  readonly trades: readonly string[]
  /** Between 0 and 1: chooses place, trade and form. */
  readonly luck: number
  /** A software house is no factory. */
  readonly isService?: boolean
}

export function makeName(input: NameInput): NameParts {
  const { trades, luck } = input
  const draw = Math.floor(luck * 1_000_000)
  const own = input.isService === true ? serviceForms : forms
  return {
    place: places[draw % places.length] ?? '',
    word: makeWord(input.start, input.number),
    trade: trades[Math.floor(draw / 4) % trades.length] ?? '',
    form: own[Math.floor(draw / 400) % own.length] ?? '',
  }
}

export function writeName({ place, word, trade, form }: NameParts): string {
  return `${place}${word}${trade}${form}`
}

export const wordCount = first.length * second.length * third.length

/** Signs by number; a fourth one from the 64,001st firm on. */
export function makeWord(start: number, number: number): string {
  const place = (start + number * 24_593) % wordCount
  const round = Math.floor(number / wordCount)
  const [a, rest] = [place % first.length, Math.floor(place / first.length)]
  const [b, c] = [rest % second.length, Math.floor(rest / second.length)]
  const extra = round === 0 ? '' : `${second[(round - 1) % second.length]}`
  return `${first[a]}${second[b]}${third[c]}${extra}`
}
