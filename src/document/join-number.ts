/**
 * Words with the automatic number before them.
 *
 *     joinNumber('1.', '5G网络')   // '1. 5G网络', which must not become 1.5G
 */
export function joinNumber(number: string, text: string): string {
  const words = text.trimStart()
  const isRunningOn = /[.．\d]$/.test(number) && /^[\d０-９]/.test(words)
  return isRunningOn ? `${number} ${words}` : `${number}${words}`
}
