/**
 * A firm's name without what many names share: place, legal form, brackets. What is left tells it from others.
 *
 *     coreOfName('宁波市鄞州霁砚翎精密机械有限公司')   // 霁砚翎精密机械
 */
const place = /^(?:浙江省|浙江|宁波市|宁波|鄞州区|鄞州|[\p{Script=Han}]{2,3}(?:省|市|区|县))+/u
const form = /(?:股份|有限责任|有限|集团|总|分)?(?:公司|工厂|厂|合作社|经营部|商行)$/u

export function coreOfName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[([【〔][^)\]】〕]*[)\]】〕]/g, '')
    .replace(/[\s·.,，。]/g, '')
  const placeless = plain.replace(place, '')
  const core = (placeless.length >= 4 ? placeless : plain).replace(form, '')
  return core === '' ? plain : core
}

/** An address without the places that all of a district share. */
export function plainAddress(address: string): string {
  return plainText(address).replace(/^(?:浙江省|宁波市|鄞州区)+/, '')
}

export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** Whether one sign was changed, left out or put in; 0, 1, or 2 for more. */
export function nearness(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return 2
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1
  return long.length - start - end <= 1 ? 1 : 2
}
