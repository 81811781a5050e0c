/**
 * The number that a person has typed: full-width digits, thousands separators and spaces are forgiven, anything else is not a number.
 *
 *     parseDecimal('１，２３４．５')   // 1234.5
 *     parseDecimal('约20')            // undefined
 */
export function parseDecimal(text: string): number | undefined {
  const plain = text
    .replace(/[０-９．，－＋]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[−–]/g, '-')
    .replace(/[,\s]/g, '')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}
