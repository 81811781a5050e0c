/** Bars where text will stand; a screen reader hears that something is loading. */
import './state.css'
import { useTranslation } from 'react-i18next'

const bars = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const

export function LoadingState({ lines = 5 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  return (
    <div className="loading" role="status" aria-label={t('loading')}>
      {bars.slice(0, lines).map((bar) => (
        <div className="loading__bar" key={bar} />
      ))}
    </div>
  )
}
