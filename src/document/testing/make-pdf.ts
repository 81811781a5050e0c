/**
 * PDF files for tests, written by hand: text and lines at given places, in a Chinese font that is not embedded.
 *
 *     makePdf([[text('一、总体要求', 100, 90), line([80, 100], [500, 100])]])
 *
 * Points from the upper left corner of an A4 page. Text is written in GBK, as older programs do.
 */
import { deflateSync } from 'node:zlib'

/** Drawing operators of a page. */
export type Drawing = string

export interface PdfLooks {
  /** Further entries of each page's dictionary: `/Rotate 90`. */
  readonly page?: string
  readonly encoding?: 'GBK-EUC-H' | 'UniGB-UCS2-H'
  readonly isPacked?: boolean
  /** Further entries of the trailer. */
  readonly trailer?: string
}

const height = 842

/** `gbk` holds the bytes of each character of these tests' texts, found by decoding all of them. */
const gbk = new Map<string, string>()
const decoder = new TextDecoder('gb18030')
for (let high = 0x81; high <= 0xfe; high++) {
  for (let low = 0x40; low <= 0xfe; low++) {
    if (low === 0x7f) continue
    gbk.set(decoder.decode(Uint8Array.of(high, low)), ((high << 8) | low).toString(16))
  }
}

export interface TextLooks {
  readonly size?: number
  readonly encoding?: PdfLooks['encoding']
  /** Quarter turns and the like: the matrix of the text. */
  readonly turn?: readonly [number, number, number, number]
}

/** Text whose baseline begins at this place. */
export function text(words: string, at: readonly [number, number], looks: TextLooks = {}): Drawing {
  const { size = 16, encoding = 'GBK-EUC-H', turn = [1, 0, 0, 1] } = looks
  const codes = [...words].map((char) => (encoding === 'GBK-EUC-H' ? codeInGbk(char) : codeInUnicode(char)))
  return `BT /F1 ${size} Tf ${turn.join(' ')} ${at[0]} ${height - at[1]} Tm <${codes.join('')}> Tj ET`
}

function codeInGbk(char: string): string {
  return char < '\u0080' ? char.charCodeAt(0).toString(16).padStart(2, '0') : (gbk.get(char) ?? '3f')
}

function codeInUnicode(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, '0')
}

export function line(from: readonly [number, number], to: readonly [number, number]): Drawing {
  return `${from[0]} ${height - from[1]} m ${to[0]} ${height - to[1]} l S`
}

/** The lines of a table with these partings. */
export function grid(xs: readonly number[], ys: readonly number[]): Drawing {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [...ys.map((y) => line([left, y], [right, y])), ...xs.map((x) => line([x, top], [x, bottom]))].join(
    '\n',
  )
}

export function makePdf(pages: readonly (readonly Drawing[])[], looks: PdfLooks = {}): Buffer {
  const { page = '', encoding = 'GBK-EUC-H', isPacked = true, trailer = '' } = looks
  const first = 6
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [814 908 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>',
  ]
  for (const [i, drawings] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R ${page} >>`,
      stream(drawings.join('\n'), isPacked),
    )
  }
  return assemble(objects, trailer)
}

function stream(content: string, isPacked: boolean): Buffer {
  const data = isPacked ? deflateSync(content) : Buffer.from(content)
  const filter = isPacked ? '/Filter /FlateDecode' : ''
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = chunks[0]?.length ?? 0
  for (const [i, object] of objects.entries()) {
    const chunk = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    offsets.push(at)
    chunks.push(chunk)
    at += chunk.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...chunks, Buffer.from(end)])
}
