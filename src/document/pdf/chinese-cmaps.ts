/**
 * What the PDF library asks for when a Chinese font is not embedded: which character each code stands for.
 *
 *     new ChineseCmaps().fetch({ kind: 'cMapUrl', filename: 'GBK-EUC-H' })   // a CMap as bytes
 *
 * Adobe's tables go from codes to glyph numbers and from these to characters, 2 MB of files. We only read, never draw: so the
 * number of a glyph is here the character itself, and the tables follow from GB18030 and UTF-16 as this program knows them.
 */
export class ChineseCmaps {
  fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const cmap = kind === 'cMapUrl' ? makeCmap(filename) : undefined
    if (cmap === undefined) return Promise.reject(new Error(`No table named ${filename}`))
    return Promise.resolve(Buffer.from(cmap, 'latin1'))
  }
}

/** Codes are UTF-16 already, or glyph numbers that we made characters. */
const unicode = /^(?:Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)|Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2)/
const chinese = /^(?:GBK|GBKp|GBK2K|GBpc|GB)-EUC|^GBK2K/

/** Glyphs of ASCII keep their numbers in Adobe-GB1, since fonts give widths by them: proportional and half-width. */
const proportional = 1
const halfWidth = 814

function makeCmap(name: string): string | undefined {
  if (name.startsWith('Adobe-') && unicode.test(name)) return wrap(name, 'bfrange', characterRanges())
  if (unicode.test(name)) {
    return wrap(name, 'cidrange', [`<0020> <007e> ${proportional}`, '<00a0> <ffff> 160'])
  }
  if (!chinese.test(name)) return undefined
  const ascii = name.startsWith('GBK-') ? halfWidth : proportional
  return wrap(name, 'cidrange', [`<20> <7e> ${ascii}`, ...gbkRanges()])
}

function wrap(name: string, kind: 'bfrange' | 'cidrange', ranges: readonly string[]): string {
  const isVertical = name.endsWith('-V') ? 1 : 0
  const space = chinese.test(name)
    ? '2 begincodespacerange\n<00> <80>\n<8140> <fefe>\nendcodespacerange'
    : '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange'
  const body = `${ranges.length} begin${kind}\n${ranges.join('\n')}\nend${kind}`
  return `/CIDInit /ProcSet findresource begin\nbegincmap\n/CMapName /${name} def\n/WMode ${isVertical} def\n${space}\n${body}\nendcmap\n`
}

/** From glyph numbers to characters; a range may not run over the low byte. */
function characterRanges(): readonly string[] {
  const rows = Array.from({ length: 256 }, (_, row) => {
    const high = row.toString(16).padStart(2, '0')
    return `<${high}00> <${high}ff> <${high}00>`
  })
  return [...rows, '<0001> <005f> <0020>', '<032e> <038c> <0020>']
}

function gbkRanges(): readonly string[] {
  const decoder = new TextDecoder('gb18030')
  const ranges: string[] = []
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const [character = '', ...rest] = decoder.decode(Uint8Array.of(high, low))
      const code = character.charCodeAt(0)
      if (rest.length > 0 || character.length !== 1 || code === 0xfffd) continue
      const bytes = ((high << 8) | low).toString(16)
      ranges.push(`<${bytes}> <${bytes}> ${code}`)
    }
  }
  return ranges
}
