/**
 * Starts the texts of one entry. Each entry brings only the namespaces that it shows.
 *
 *     startI18n({ zh: { common: zhCommon, cockpit: zhCockpit }, en: { common: enCommon, cockpit: enCockpit } })
 */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { localeOf, readLanguage, readStoredLanguage } from './language.ts'
import type { Texts, Translation } from './texts.ts'

interface EntryTexts<Name extends keyof Texts> {
  readonly zh: Pick<Texts, Name>
  readonly en: Translation<Pick<Texts, Name>>
}

export function startI18n<Name extends keyof Texts>(texts: EntryTexts<Name>): void {
  i18next.on('languageChanged', () => {
    document.documentElement.lang = localeOf(readLanguage())
  })
  i18next.use(initReactI18next).init({
    lng: readStoredLanguage(),
    fallbackLng: 'zh',
    resources: { zh: texts.zh, en: texts.en },
    defaultNS: 'common',
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
}
