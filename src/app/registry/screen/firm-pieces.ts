/**
 * The firms of an import in pieces of bounded size, in the order of their codes: all periods of a firm stay together.
 *
 *     piecesOf([{ code: '9133…1', rows: 4 }, { code: '9133…2', rows: 4 }])   // [{ firms: { codes: […] }, rows: 8 }]
 */
import type { FirmRange, StagedFirm } from '../../../store/registry/screening/screen-store.ts'

export interface FirmsPiece {
  readonly firms: FirmRange
  readonly codes: readonly string[]
  readonly rows: number
}

/** So many firms can be named one by one. */
const mostNamed = 500

export function piecesOf(firms: readonly StagedFirm[], mostRows = 50_000): readonly FirmsPiece[] {
  const starts: number[] = []
  let rows = 0
  for (const [at, firm] of firms.entries()) {
    if (at === 0 || rows + firm.rows > mostRows) {
      starts.push(at)
      rows = 0
    }
    rows += firm.rows
  }
  return starts.map((start, at) => {
    const own = firms.slice(start, starts[at + 1])
    const codes = own.map(({ code }) => code)
    const range = { from: codes[0] ?? '', to: firms[starts[at + 1] ?? firms.length]?.code ?? null }
    return {
      firms: codes.length <= mostNamed ? { codes } : range,
      codes,
      rows: own.reduce((sum, firm) => sum + firm.rows, 0),
    }
  })
}
