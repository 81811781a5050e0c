/**
 * A firm that is in the sheets twice: under its code, or under another one with its name written otherwise.
 *
 *     plantDuplicateFirm(input)?.errors[0]   // { key: ['91330212XN… of the double'], kind: 'duplicate-firm', right: '91330212XN… of the firm', … }
 */
import { makeCreditCode } from '../firm/make-credit-code.ts'
import { type Draw, pickFrom } from '../firm/random-draws.ts'
import type { PlantInput } from './plant-input.ts'
import type { PlantedRows, SheetRow } from './planted-error.ts'

/** Codes of doubles are taken from here on: no firm has them. */
const doublesFrom = 400_000_000

export function plantDuplicateCode({ rows, next }: PlantInput): PlantedRows | undefined {
  const own = rows.find(({ registry }) => registry === 'enterprise')
  if (own === undefined) return undefined
  const code = String(own.row.creditCode)
  const name = String(own.row.name)
  const double = { ...own.row, name: next() < 0.5 ? name : changeName(name, next), address: null }
  return {
    rows: [...rows, { registry: 'enterprise', row: double }],
    errors: [
      {
        registry: 'enterprise',
        key: [code],
        field: null,
        kind: 'duplicate-code',
        right: name,
        planted: double.name,
      },
    ],
  }
}

/** The double has most of what the firm has: address, telephone, figures of the last year; some of it written otherwise, some left out. */
export function plantDuplicateFirm({ rows, world, index, next }: PlantInput): PlantedRows | undefined {
  const own = rows.find(({ registry }) => registry === 'enterprise')
  if (own === undefined || own.row.status !== 'active') return undefined
  const code = makeCreditCode(world.division, doublesFrom + index)
  const years = rows.filter(({ registry }) => registry === 'enterprise-year')
  const last = years.at(-1)
  const person = rows.find(({ registry }) => registry === 'person')
  const name = changeName(String(own.row.name), next)
  const address = changeAddress(String(own.row.address), next())
  const phone = next() < 0.7 ? (person?.row.phone ?? null) : null
  const rounding = next()
  const copies: readonly SheetRow[] = [
    { registry: 'enterprise', row: { ...own.row, creditCode: code, name, address } },
    ...(person === undefined
      ? []
      : [{ registry: 'person', row: { ...person.row, enterprise: code, phone } }]),
    ...(last === undefined || rounding < 0.1
      ? []
      : [{ registry: last.registry, row: { ...roundFigures(last.row, rounding < 0.4), enterprise: code } }]),
  ]
  return {
    rows: [...rows, ...copies],
    errors: [
      {
        registry: 'enterprise',
        key: [code],
        field: null,
        kind: 'duplicate-firm',
        right: String(own.row.creditCode),
        planted: name,
      },
    ],
  }
}

/** As names get changed in sheets: another place, another form, a sign that looks or sounds alike, a sign left out. */
function changeName(name: string, next: Draw): string {
  const [, place = '', rest = name] = /^(宁波市鄞州|宁波市|宁波|浙江)?(.*)$/.exec(name) ?? []
  const ways = [
    `${place === '宁波' ? '宁波市' : '宁波'}${rest}`,
    `鄞州区${rest}`,
    name.replace(/有限公司$/, '有限责任公司').replace(/厂$/, '工厂'),
    `${place}${misspell(rest, next)}`,
    `${place}${misspell(rest, next)}`,
    `${place}${rest.slice(0, 1)}${rest.slice(2)}`,
  ]
  const changed = pickFrom(ways, next())
  return changed === name
    ? `${name.replace(/(有限公司|厂)$/, '')}（${place === '' ? '宁波' : place}）有限公司`
    : changed
}

function changeAddress(address: string, number: number): string | null {
  if (number < 0.2) return null
  return number < 0.45 ? `宁波市鄞州区${address}` : address
}

/** Someone leaves the digits after the point out. */
function roundFigures(row: SheetRow['row'], isRounded: boolean): SheetRow['row'] {
  if (!isRounded) return row
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      typeof value === 'number' ? Math.round(value) : value,
    ]),
  )
}

const alike = '岳乐朔塑禾和宥有楷凯翼益纶伦溪希畔盼钧军寰环阁格邑逸屹义铭名弧胡茂贸崎奇霄肖焓涵途图澄成域玉'

/** One of the first three signs becomes one that sounds like it, or any other. */
function misspell(name: string, next: Draw): string {
  const at = Math.floor(next() * 3)
  const sign = name[at] ?? ''
  const known = alike.indexOf(sign)
  const other = known >= 0 ? alike[known % 2 === 0 ? known + 1 : known - 1] : pickFrom([...alike], next())
  return `${name.slice(0, at)}${other ?? ''}${name.slice(at + 1)}`
}
