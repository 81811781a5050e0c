/** When it is due, and how late it is: ■ overdue, ▲ within a week. */
import { useTranslation } from 'react-i18next'
import { useDistrict } from '../district/use-district.ts'
import type { Submission } from './submission.ts'
import './reporting.css'

type DueSubmission = Pick<Submission, 'dueOn' | 'overdueDays' | 'isClosed'>

/** Days before the due date from which it counts as near. */
const NEAR_DAYS = 7

export function DueMark({ submission }: { readonly submission: DueSubmission }) {
  const { t } = useTranslation('reporting')
  const { data: district } = useDistrict()
  const { dueOn, overdueDays, isClosed } = submission
  const left = district === undefined ? undefined : daysBetween(district.today, dueOn)
  if (isClosed) return <span className="quiet">{dueOn}</span>
  if (overdueDays > 0) {
    return (
      <span className="due-mark" data-tone="late">
        {dueOn}{' '}
        <b>
          <i>■</i> {t('overdue', { count: overdueDays })}
        </b>
      </span>
    )
  }
  const isNear = left !== undefined && left <= NEAR_DAYS
  return (
    <span className="due-mark" data-tone={isNear ? 'near' : undefined}>
      {dueOn}{' '}
      {left !== undefined && (
        <b>
          {isNear && <i>▲</i>} {t('left', { count: left })}
        </b>
      )}
    </span>
  )
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
