/** What is filled in time and late, of what is expected, as one bar with its share. */
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../parts/plain/format/format-value.ts'
import { shareOf } from './share-of.ts'

interface ShareBarProps {
  readonly expected: number
  readonly filled: number
  readonly onTime: number
}

export function ShareBar({ expected, filled, onTime }: ShareBarProps) {
  const { t } = useTranslation('quality')
  const width = (count: number) => 100 * (shareOf(count, expected) ?? 0)
  return (
    <span className="share-bar">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={t('owners.share')}>
        <rect className="share-bar__track" width="100" height="6" />
        <rect data-kind="late" width={width(filled)} height="6" />
        <rect data-kind="on-time" width={width(onTime)} height="6" />
      </svg>
      {formatShare(shareOf(filled, expected), 1)}
    </span>
  )
}
