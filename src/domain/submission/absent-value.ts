/**
 * Cells that say that there is nothing to say, and those that a spreadsheet could not compute.
 *
 *     isSaidMissing('暂无')      // true
 *     isFormulaError('#N/A')    // true
 */
const missingWords = new Set([
  ...[
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '/',
    '//',
    '\\',
    '无',
    '暂无',
    '没有',
    '无数据',
    '暂无数据',
    '无此项',
  ],
  ...['不适用', '未统计', '未公布', '空', '…', '……', '...', 'n/a', 'na', 'nil', 'none', 'null'],
])
const longestWord = Math.max(...[...missingWords].map((word) => word.length))

const formulaError = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i

export function isSaidMissing(text: string): boolean {
  return text.length <= longestWord && missingWords.has(text.toLowerCase())
}

export function isFormulaError(text: string): boolean {
  return text.startsWith('#') && formulaError.test(text)
}
