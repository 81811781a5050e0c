/**
 * How words stand beside one another in the reader's language.
 *
 *     const { join, inside, pair } = useWords()
 *     join(['区经信局', '区科技局'])   // 区经信局、区科技局
 *     inside('联络员', '区经信局')     // 联络员（区经信局）
 *     pair('更正原因', '年报核实')     // 更正原因：年报核实
 */
import { useTranslation } from 'react-i18next'

export interface Words {
  readonly separator: string
  readonly join: (words: readonly string[]) => string
  /** The detail in brackets; the name alone where there is none. */
  readonly inside: (name: string, detail: string | null) => string
  readonly pair: (name: string, value: string) => string
}

export function useWords(): Words {
  const { t } = useTranslation()
  const separator = t('words.separator')
  return {
    separator,
    join: (words) => words.join(separator),
    inside: (name, detail) => (detail === null ? name : t('words.inside', { name, detail })),
    pair: (name, value) => t('words.pair', { name, value }),
  }
}
