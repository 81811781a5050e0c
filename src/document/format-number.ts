/**
 * Numbers of automatic lists as Word prints them.
 *
 *     formatNumber(21, 'chineseCounting')   // '二十一'
 *     formatNumber(4, 'lowerRoman')         // 'iv'
 *
 * The names of the formats are those of the file format (ST_NumberFormat). An unknown one counts in digits.
 */
const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

type Format = (value: number) => string

const counting: Format = (value) => (value < 100 ? countInChinese(value) : digitByDigit(value))
const thousand: Format = (value) => countInChinese(value)

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  decimalEnclosedCircle: (value) => enclosed(value, { first: 0x2460, last: 20 }),
  decimalEnclosedCircleChinese: (value) => enclosed(value, { first: 0x2460, last: 20 }),
  decimalEnclosedParen: (value) => enclosed(value, { first: 0x2474, last: 20 }),
  decimalEnclosedFullstop: (value) => enclosed(value, { first: 0x2488, last: 20 }),
  ideographEnclosedCircle: (value) => enclosed(value, { first: 0x3280, last: 10 }),
  upperLetter: (value) => toLetters(value).toUpperCase(),
  lowerLetter: toLetters,
  upperRoman: (value) => toRoman(value).toUpperCase(),
  lowerRoman: toRoman,
  chineseCounting: counting,
  taiwaneseCounting: counting,
  japaneseCounting: thousand,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: thousand,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: countInLegal,
  ideographLegalTraditional: countInLegal,
  ideographTraditional: (value) => stems[value - 1] ?? String(value),
  ideographZodiac: (value) => branches[value - 1] ?? String(value),
}

/** `value` from 0; what lies outside of a format's range is printed in digits. */
export function formatNumber(value: number, format: string): string {
  return Object.hasOwn(formats, format) ? (formats[format]?.(value) ?? '') : String(value)
}

/** 十一, 二十, 一百零五, up to 9999. */
function countInChinese(value: number): string {
  const written = countByPlace(value, { digits, units: ['', '十', '百', '千'], zero: '零' })
  return written.startsWith('一十') ? written.slice(1) : written
}

function countInLegal(value: number): string {
  return countByPlace(value, { digits: legalDigits, units: ['', '拾', '佰', '仟'], zero: '零' })
}

interface Numerals {
  readonly digits: string
  readonly units: readonly string[]
  readonly zero: string
}

function countByPlace(value: number, numerals: Numerals): string {
  if (value <= 0 || value > 9999) return String(value)
  let written = ''
  let isZeroDue = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      isZeroDue = written !== ''
      continue
    }
    written += `${isZeroDue ? numerals.zero : ''}${numerals.digits[digit]}${numerals.units[place]}`
    isZeroDue = false
  }
  return written
}

function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
}

function toFullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
}

function enclosed(value: number, { first, last }: { readonly first: number; readonly last: number }): string {
  return value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : String(value)
}

/** a … z, aa … zz: Word repeats the letter. */
function toLetters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let written = ''
  let rest = value
  for (const [worth, sign] of romans) {
    written += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return written
}
