/** Recomputes the hash chain on the server and says whether it is whole, or where it first breaks. */
import { SafetyCertificateOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useReply } from '../../api/use-reply.ts'
import { JobProgress } from '../../parts/antd/flow/job-progress.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'

export function ChainCheck() {
  const { t } = useTranslation('audit')
  const [isWanted, setWanted] = useState(false)
  const check = useReply('verifyAudit', {}, { isEnabled: isWanted })
  const run = () => {
    if (isWanted) check.refetch()
    else setWanted(true)
  }
  return (
    <section className="panel chain" aria-label={t('chain')}>
      <div className="chain__head">
        <span>{t('chainText')}</span>
        <Button icon={<SafetyCertificateOutlined aria-hidden />} loading={check.isFetching} onClick={run}>
          {t('verify')}
        </Button>
      </div>
      {check.isFetching && <JobProgress label={t('verifying')} state="running" share={null} />}
      {!check.isFetching && check.error !== null && <ProblemAlert error={check.error} />}
      {!check.isFetching && check.data !== undefined && <ChainResult result={check.data} />}
    </section>
  )
}

function ChainResult({ result }: { readonly result: ReplyOf<'verifyAudit'> }) {
  const { t } = useTranslation('audit')
  const { firstBroken } = result
  return (
    <Alert
      type={result.isWhole ? 'success' : 'error'}
      showIcon
      role="status"
      title={
        firstBroken === null
          ? t('whole', { records: result.records })
          : t('broken', { seq: firstBroken.seq, reason: firstBroken.reason })
      }
      description={
        <span className="quiet">
          {t('head')} <code>{result.headHash}</code>
        </span>
      }
    />
  )
}
