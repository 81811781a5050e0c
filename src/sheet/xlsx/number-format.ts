/**
 * What a number format means: only dates and percentages change how a cell is read.
 *
 *     kindOfFormat('[$-804]yyyy"年"m"月"')   // 'date'
 *     kindOfFormat('[Red]0.00')              // 'number'
 *     kindOfFormat('0\\d')                   // 'number': a literal letter
 */
export type FormatKind = 'number' | 'date' | 'percent'

/**
 * Built-in formats by id. 27–36 and 50–58 are the dates and times of Chinese editions of Excel and WPS; they stand in no
 * format table. 46 counts elapsed hours, which is no moment.
 */
export function kindOfBuiltIn(id: number): FormatKind {
  if (id === 9 || id === 10) return 'percent'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return isDate || id === 45 || id === 47 ? 'date' : 'number'
}

export function kindOfFormat(code: string): FormatKind {
  const meaning = (withoutLiterals(code).split(';')[0] ?? '').toLowerCase().replaceAll('general', '')
  if (/\[(h+|m+|s+)\]/.test(meaning)) return 'number'
  const bare = meaning.replace(/\[[^\]]*\]/g, '')
  // 'e' is a year in East Asian formats, but 1.2E+03 is a number
  if (/[ymdhs]|a{3,}|e(?![+-])/.test(bare.replace(/am\/pm|a\/p/g, ''))) return 'date'
  return bare.includes('%') ? 'percent' : 'number'
}

/** Without quoted text, escaped characters, and the characters that `_` pads with or `*` repeats. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"|[\\_*]./g, '')
}
