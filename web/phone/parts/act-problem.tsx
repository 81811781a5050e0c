/** Why an act was not done, and the way out: send again, reload, or stand by the value. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { OFFLINE, problemOf } from '../../api/api-problem.ts'
import styles from '../styles/submission.module.css'
import { PhoneButton } from './phone-button.tsx'

interface ActProblemProps {
  readonly error: Error
  /** For acts whose page does not read itself again. */
  readonly onReload?: () => void
  readonly onConfirm: () => void
}

export function ActProblem({ error, onReload, onConfirm }: ActProblemProps) {
  const { t } = useTranslation('phone')
  const problem = problemOf(error)
  const block = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error !== null) block.current?.scrollIntoView({ block: 'center' })
  }, [error])
  const text = problem.code === OFFLINE ? t('submission.notSent') : problem.detail || problem.title
  return (
    <div ref={block} className={styles.problem} role="alert">
      <p>{text}</p>
      {problem.code === 'unit-slip-suspected' && (
        <PhoneButton onClick={onConfirm}>{t('submission.confirm')}</PhoneButton>
      )}
      {problem.code === 'stale-version' && onReload !== undefined && (
        <PhoneButton onClick={onReload}>{t('submission.stale')}</PhoneButton>
      )}
    </div>
  )
}
