/** How many a form would ask and what that costs in a year, told before it is saved. */
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AskedParty } from '../../../src/domain/registry/ask/asked-form.ts'
import type { FormAim } from '../../../src/domain/registry/ask/form-aim.ts'
import { useReply } from '../../api/use-reply.ts'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { formatMinutes, formatYearHours } from '../burden/format-minutes.ts'

interface AudienceNoteProps {
  readonly of: AskedParty
  readonly aim: FormAim
  readonly timesAYear: number
  readonly items: number
}

export function AudienceNote({ of, aim, timesAYear, items }: AudienceNoteProps) {
  const { t } = useTranslation('forms')
  const { towns, clusters, scale } = aim
  const query = { of, towns: towns.join(), clusters: clusters.join(), scale }
  const { data, error } = useReply('countFormAudience', { query })
  if (error !== null) return <ProblemAlert error={error} />
  if (data === undefined) return null
  const { answers, minutesPerItem } = data
  if (answers === 0) return <Alert type="warning" showIcon title={t('aim.nobody')} />
  const told = t('aim.told', {
    whom: t(`aim.answers.${of}`, { count: answers }),
    items,
    times: timesAYear,
    minutes: formatMinutes(minutesPerItem),
    hours: formatYearHours(answers * items * timesAYear * minutesPerItem),
  })
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={told}
      description={scale === 'all' ? undefined : t('aim.scaleNote')}
    />
  )
}
