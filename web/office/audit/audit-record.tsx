/** One record with everything that was kept of it. */
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../parts/antd/flow/format-moment.ts'
import type { AuditEvent } from './audit-event.ts'
import { useActionNames } from './use-action-names.ts'

export function AuditRecord({ event }: { readonly event: AuditEvent }) {
  const { t, i18n } = useTranslation('audit')
  const { nameOf } = useActionNames()
  return (
    <dl className="facts">
      <dt>{t('at')}</dt>
      <dd>{formatMoment(event.at, i18n.language)}</dd>
      <dt>{t('actor')}</dt>
      <dd>
        {event.actorName} <code className="quiet">{event.actorId}</code>
      </dd>
      <dt>{t('action')}</dt>
      <dd>
        {nameOf(event.action)} <code className="quiet">{event.action}</code>
      </dd>
      <dt>{t('target')}</dt>
      <dd>
        <code>{event.target}</code>
      </dd>
      {Object.entries(event.detail).map(([key, value]) => (
        <div className="facts__pair" key={key}>
          <dt>{key}</dt>
          <dd>
            <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
          </dd>
        </div>
      ))}
      <dt>{t('request')}</dt>
      <dd>
        <code>{event.requestId}</code>
      </dd>
      <dt>{t('hash')}</dt>
      <dd>
        <code>{event.hash}</code>
      </dd>
    </dl>
  )
}
