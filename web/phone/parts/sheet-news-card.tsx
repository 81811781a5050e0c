/** Why the act was not done and what changed meanwhile; stays until it is read or the person has acted. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetDetail } from '../../../src/domain/confirmation/confirmation-view.ts'
import { SheetNews } from '../../parts/plain/confirmation/sheet-news.tsx'
import type { SheetNews as News } from '../../parts/plain/confirmation/use-sheet-news.ts'
import sheetStyles from '../styles/sheet.module.css'
import styles from '../styles/submission.module.css'
import { PhoneButton } from './phone-button.tsx'

interface SheetNewsCardProps {
  readonly sheet: SheetDetail
  readonly refused: NonNullable<News['refused']>
  readonly onClose: () => void
}

export function SheetNewsCard({ sheet, refused, onClose }: SheetNewsCardProps) {
  const { t } = useTranslation('confirmation')
  const block = useRef<HTMLDivElement>(null)
  useEffect(() => {
    block.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div ref={block} className={`${styles.problem} ${sheetStyles.news}`} role="alert">
      <p>{refused.detail}</p>
      <SheetNews refused={refused} sheet={sheet} />
      <PhoneButton onClick={onClose}>{t('news.dismiss')}</PhoneButton>
    </div>
  )
}
