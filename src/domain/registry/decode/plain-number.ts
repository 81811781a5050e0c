/**
 * Plain numbers at the speed of reading their characters: digits, a point, thousands separators in their places, a minus. Scaling by a power of ten is exact.
 *
 *     const reader = new PlainNumbers({ shift: -4, decimals: 2, isInteger: false, min: 0 })   // 元 into 万元
 *     reader.read('1,234,500')   // 123.45
 *     reader.read('12345.67')    // 1.23, and `wasRounded`
 *     reader.read('约20')        // NaN: not plain, or not allowed; others say why
 */
export interface PlainNumberRules {
  /** Power of ten from what is written to the field's unit. */
  readonly shift: number
  readonly decimals: number
  readonly isInteger: boolean
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** What Float64 keeps exactly. */
const maxDigits = 15
const longest = 26
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

const minus = 45
const point = 46
const comma = 44

export class PlainNumbers {
  /** Whether the number last read had more decimals than the field keeps. */
  wasRounded = false
  readonly #rules: PlainNumberRules
  readonly #min: number
  readonly #max: number
  /** Of the number being read; its mantissa is never negative. */
  #isNegative = false
  #mantissa = 0
  #fraction = 0

  constructor(rules: PlainNumberRules) {
    this.#rules = rules
    this.#min = rules.min ?? Number.NEGATIVE_INFINITY
    this.#max = rules.max ?? Number.POSITIVE_INFINITY
  }

  read(text: string): number {
    this.wasRounded = false
    this.#isNegative = text.charCodeAt(0) === minus
    if (!this.#scan(text, this.#isNegative ? 1 : 0)) return Number.NaN
    const magnitude = this.#scale()
    const value = this.#isNegative && magnitude !== 0 ? -magnitude : magnitude
    return value >= this.#min && value <= this.#max ? value : Number.NaN
  }

  /** The number last read, in the field's unit, where it was rounded. */
  get unrounded(): number {
    const magnitude = this.#mantissa / 10 ** (this.#fraction - this.#rules.shift)
    return this.#isNegative ? -magnitude : magnitude
  }

  /** Mantissa and places after the point; false for what is not plain. */
  #scan(text: string, start: number): boolean {
    const { length } = text
    if (length > longest) return false
    let mantissa = 0
    let digits = 0
    let seen = 0
    // places after the point, and digits since the last separator; −1 before there is one
    let fraction = -1
    let group = -1
    for (let at = start; at < length; at += 1) {
      const code = text.charCodeAt(at)
      if (code >= 48 && code <= 57) {
        mantissa = mantissa * 10 + code - 48
        seen += 1
        if (mantissa > 0) digits += 1
        if (fraction >= 0) fraction += 1
        else if (group >= 0) group += 1
      } else if (code === point && fraction < 0 && (group < 0 || group === 3)) fraction = 0
      else if (code === comma && fraction < 0 && (group === 3 || (group < 0 && seen > 0 && seen <= 3)))
        group = 0
      else return false
    }
    if (seen === 0 || digits > maxDigits || (fraction < 0 && group >= 0 && group !== 3)) return false
    this.#mantissa = mantissa
    this.#fraction = fraction < 0 ? 0 : fraction
    return true
  }

  /** In the field's unit, rounded half up to the decimals that it keeps; NaN for a whole thing in parts. */
  #scale(): number {
    const { shift, decimals, isInteger } = this.#rules
    const places = this.#fraction - shift
    if (places <= 0) return this.#mantissa * (powers[-places] ?? Number.NaN)
    const kept = isInteger ? 0 : decimals
    if (places <= kept) return this.#mantissa / (powers[places] ?? Number.NaN)
    const unit = powers[places - kept] ?? Number.NaN
    const rest = this.#mantissa % unit
    if (rest !== 0 && isInteger) return Number.NaN
    this.wasRounded = rest !== 0
    const whole = (this.#mantissa - rest) / unit + (rest * 2 >= unit ? 1 : 0)
    return whole / (powers[kept] ?? Number.NaN)
  }
}
