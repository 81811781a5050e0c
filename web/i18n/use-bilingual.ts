/**
 * Picks the reader's language out of data that carries both: names of indicators, sentences of findings.
 *
 *     const say = useBilingual()
 *     say(reading.label)   // 全部工业增加值
 */
import { useTranslation } from 'react-i18next'

export function useBilingual(): (text: { readonly zh: string; readonly en: string }) => string {
  const { i18n } = useTranslation()
  return (text) => (i18n.language === 'en' ? text.en : text.zh)
}
