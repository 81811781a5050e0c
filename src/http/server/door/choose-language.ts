/** The language of a reply by `Accept-Language`; Chinese unless English is liked better. */
import type { Language } from '../../../app/context.ts'

export function chooseLanguage(header: string | undefined): Language {
  if (header === undefined) return 'zh'
  const wishes = header.split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
    const weight = rest.find((word) => word.trim().startsWith('q='))
    return { tag, weight: weight === undefined ? 1 : Number(weight.trim().slice(2)) || 0 }
  })
  const best = (language: Language) =>
    Math.max(0, ...wishes.filter((wish) => wish.tag.split('-')[0] === language).map((wish) => wish.weight))
  return best('en') > best('zh') ? 'en' : 'zh'
}
