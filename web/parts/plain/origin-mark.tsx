/**
 * The mark that a generated figure carries wherever it stands: a hollow diamond in dense tables, the word 演示 where there is room. Other origins carry
 * none: they are real.
 *
 *     <OriginMark origin="generated" />          // ◇
 *     <OriginMark origin="generated" withWord /> // 演示
 */
import { useTranslation } from 'react-i18next'
import styles from './styles/origin-mark.module.css'

interface OriginMarkProps {
  readonly origin: string | null | undefined
  readonly withWord?: boolean
}

export function OriginMark({ origin, withWord = false }: OriginMarkProps) {
  const { t } = useTranslation('parts')
  if (origin !== 'generated') return null
  if (withWord) {
    return (
      <span className={styles.word} title={t('figure.generatedHint')}>
        {t('figure.generated')}
      </span>
    )
  }
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" role="img" aria-label={t('figure.generated')}>
      <title>{t('figure.generatedHint')}</title>
      <path d="M5 1 9 5 5 9 1 5Z" />
    </svg>
  )
}
