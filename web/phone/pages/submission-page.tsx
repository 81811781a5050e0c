/** One submission: what is asked, what helps to judge it, the steps that the person may take now, and what has happened so far. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SubmissionDetail } from '../../../src/domain/submission/submission.ts'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { phoneLinks } from '../match-route.ts'
import { ActLog } from '../parts/act-log.tsx'
import { Card } from '../parts/card.tsx'
import { PageError } from '../parts/page-error.tsx'
import { PageLoading } from '../parts/page-loading.tsx'
import { PhoneLink } from '../parts/phone-link.tsx'
import { StepForm } from '../parts/step-form.tsx'
import card from '../styles/card.module.css'
import styles from '../styles/submission.module.css'
import type { OpenStep } from '../use-take-step.ts'

interface SubmissionPageProps {
  readonly id: string
  readonly session: Session
}

export function SubmissionPage({ id, session }: SubmissionPageProps) {
  const { t } = useTranslation('phone')
  const say = useBilingual()
  const reply = useReply('getSubmission', { params: { id } })
  const work = useReply('listWork', { query: { limit: 100 } })
  const [taken, setTaken] = useState<OpenStep | null>(null)
  if (reply.data === undefined) {
    return reply.error === null ? <PageLoading /> : <PageError error={reply.error} onRetry={reply.refetch} />
  }
  const submission = reply.data
  const isWaiting = work.error === null ? work.data?.items.some((item) => item.id === id) : true
  const onTaken = (step: OpenStep) => {
    setTaken(step)
    window.scrollTo(0, 0)
  }
  return (
    <>
      {taken !== null && (
        <p className={styles.taken} role="status">
          {t('submission.sent', { step: say(taken.label) })}
        </p>
      )}
      <SubmissionFacts submission={submission} session={session} />
      <Steps submission={submission} isWaiting={isWaiting}>
        <StepForm
          key={submission.version}
          submission={submission}
          session={session}
          onReload={() => void reply.refetch()}
          onTaken={onTaken}
        />
      </Steps>
      <Card title={t('submission.log')}>
        <ActLog submission={submission} />
      </Card>
    </>
  )
}

interface StepsProps {
  readonly submission: SubmissionDetail
  /** It is this person's turn; undefined while that is asked. */
  readonly isWaiting: boolean | undefined
  readonly children: ReactNode
}

/** The form stands open when it is this person's turn, and folded when a step is possible but nobody waits for it. */
function Steps({ submission, isWaiting, children }: StepsProps) {
  const { t } = useTranslation('phone')
  const say = useBilingual()
  const { openSteps } = submission
  if (isWaiting === undefined) return <PageLoading />
  if (openSteps.length === 0) return <p className={card.hint}>{t('submission.nothing')}</p>
  if (isWaiting) return <Card title={t('submission.steps')}>{children}</Card>
  const names = openSteps.map((step) => say(step.label)).join(t('submission.or'))
  return (
    <details className={card.card}>
      <summary className={styles.fold}>{t('submission.possible', { steps: names })}</summary>
      {children}
    </details>
  )
}

interface SubmissionFactsProps {
  readonly submission: SubmissionDetail
  readonly session: Session
}

function SubmissionFacts({ submission, session }: SubmissionFactsProps) {
  const { t } = useTranslation('phone')
  const { unitLabel, periodLabel } = useLabels()
  const say = useBilingual()
  const { context, unit, overdueDays } = submission
  const inUnit = (value: number) => `${formatValue(value, context.decimals)} ${unitLabel(unit)}`
  return (
    <section className={card.card}>
      <h1 className={styles.title}>{submission.name}</h1>
      <p className={styles.state} data-late={overdueDays > 0}>
        {say(submission.stateLabel)}
        {overdueDays > 0 && ` · ${t('work.late', { count: overdueDays })}`}
      </p>
      <dl className={styles.facts}>
        <Fact name={t('submission.unit')}>{submission.unitName}</Fact>
        <Fact name={t('submission.period')}>{periodLabel(submission.period)}</Fact>
        <Fact name={t('submission.dueOn')}>{submission.dueOn}</Fact>
        <Fact name={t('submission.now')}>
          {submission.value === null ? t('submission.noValue') : inUnit(submission.value)}
        </Fact>
        {context.previous !== null && (
          <Fact name={t('submission.previous', { period: periodLabel(context.previous.period) })}>
            {inUnit(context.previous.value)}
          </Fact>
        )}
        {context.due !== null && <Fact name={t('submission.thisDue')}>{inUnit(context.due)}</Fact>}
      </dl>
      <details className={styles.meaning}>
        <summary>{t('submission.meaning')}</summary>
        <p>{say(context.meaning)}</p>
        {mayEver(session, 'indicator', 'read') && (
          <PhoneLink className={styles.link} href={phoneLinks.indicator(submission.indicator)}>
            {t('submission.indicator')}
          </PhoneLink>
        )}
      </details>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
