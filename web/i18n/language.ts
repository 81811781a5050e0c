/**
 * The interface's language: Chinese first, English by choice. The choice is kept in this browser.
 */
import i18next from 'i18next'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

const STORE_KEY = 'guatu.language'

/** As `lang`, `Accept-Language` and `Intl` want it. */
export function localeOf(language: Language): 'zh-CN' | 'en' {
  return language === 'zh' ? 'zh-CN' : 'en'
}

/** The language now shown. */
export function readLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh'
}

export function readStoredLanguage(): Language {
  return localStorage.getItem(STORE_KEY) === 'en' ? 'en' : 'zh'
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORE_KEY, language)
  await i18next.changeLanguage(language)
}
