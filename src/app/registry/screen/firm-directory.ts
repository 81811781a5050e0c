/**
 * The firms of a district as the detectors compare them, held between imports with the index that references are looked up in. A firm is told by its place, in the order
 * of the codes.
 *
 *     firms.placeOf('9133…')      // 17
 *     firms.industries[17]        // C3484
 *     firms.coreAt(17)            // 霁砚翎精密机械
 */
import { CodeList } from '../../../base/code-list.ts'
import { coreOfName, plainAddress } from '../../../domain/registry/screen/firm-name.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import { getCodeColumn, getColumn, type Table } from '../../../table/table.ts'

/** Of each row's firm, −1 where it is not known. */
export function placesIn(table: Table, firms: FirmDirectory): Int32Array {
  const { codes, names } = getCodeColumn(table, 'enterprise')
  if (names === firms.codes) return codes
  const places = names.map((name) => firms.placeOf(name))
  return codes.map((code) => places[code] ?? -1)
}

export class FirmDirectory {
  readonly codes: readonly string[]
  readonly list: CodeList
  readonly names: readonly string[]
  /** '' where it is not known. */
  readonly industries: readonly string[]
  readonly addresses: readonly string[]
  #cores: string[] | undefined
  #plainAddresses: string[] | undefined

  /** With columns creditCode, name, address, industryCode, in the order of the codes. */
  constructor(table: Table) {
    const words = (field: string) => wordsOf(getColumn(table, field))
    this.codes = words('creditCode')
    this.names = words('name')
    this.industries = words('industryCode')
    this.addresses = words('address')
    this.list = new CodeList(this.codes)
  }

  get size(): number {
    return this.codes.length
  }

  /** −1 for a firm that is not known. */
  placeOf(code: string): number {
    return this.list.placeOf(code)
  }

  /** The name without what many share. */
  coreAt(place: number): string {
    this.#cores ??= this.names.map(coreOfName)
    return this.#cores[place] ?? ''
  }

  addressAt(place: number): string {
    this.#plainAddresses ??= this.addresses.map(plainAddress)
    return this.#plainAddresses[place] ?? ''
  }
}
