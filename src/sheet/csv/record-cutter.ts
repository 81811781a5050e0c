/**
 * Text as it arrives, cut after whole records: a line end inside quotes ends none.
 *
 *     const cutter = new RecordCutter(',')
 *     cutter.push('1,"a\nb"\n2,"c')   // '1,"a\nb"\n'; the rest is kept
 *     cutter.end()                    // '2,"c'
 */
export class RecordCutter {
  readonly #delimiter: number
  #rest = ''
  /** Scanned so far, and the end of the last whole record before it. */
  #at = 0
  #end = 0
  #isQuoted = false
  #isFieldStart = true

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  /** Characters of a record that has not ended. */
  get held(): number {
    return this.#rest.length
  }

  get isQuoted(): boolean {
    return this.#isQuoted
  }

  push(text: string): string {
    this.#rest += text
    if (!this.#isQuoted && this.#rest.indexOf('"', this.#at) < 0) this.#skip()
    else this.#scan()
    const whole = this.#rest.slice(0, this.#end)
    this.#rest = this.#rest.slice(this.#end)
    this.#at -= this.#end
    this.#end = 0
    return whole
  }

  end(): string {
    const rest = this.#rest
    this.#rest = ''
    return rest
  }

  /** Without quotes the last line end will do. */
  #skip(): void {
    const last = this.#rest.lastIndexOf('\n')
    if (last >= this.#at) this.#end = last + 1
    this.#at = this.#rest.length
    const code = this.#rest.charCodeAt(this.#at - 1)
    if (this.#at > 0) this.#isFieldStart = code === 10 || code === this.#delimiter
  }

  #scan(): void {
    const text = this.#rest
    let isQuoted = this.#isQuoted
    let isFieldStart = this.#isFieldStart
    for (let at = this.#at; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 34) {
        // a doubled quote closes and opens again, which comes to the same
        if (isQuoted) isQuoted = false
        else if (isFieldStart || text.charCodeAt(at - 1) === 34) isQuoted = true
        isFieldStart = false
      } else if (isQuoted) continue
      else if (code === 10) {
        this.#end = at + 1
        isFieldStart = true
      } else isFieldStart = code === this.#delimiter
    }
    this.#at = text.length
    this.#isQuoted = isQuoted
    this.#isFieldStart = isFieldStart
  }
}
