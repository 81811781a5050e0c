/** Documents of an enterprise as they stood on the day of the page; those that were removed stay below, with the reason. */
import './documents.css'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useReply } from '../../../api/use-reply.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { AddDocument } from './add-document.tsx'
import { DocumentItem } from './document-item.tsx'

export function DocumentsPanel({ detail }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  const { code, on, mayReadDocuments } = detail
  const reply = useReply(
    'listEnterpriseDocuments',
    { params: { code }, query: { on } },
    { isEnabled: mayReadDocuments },
  )
  if (!mayReadDocuments) return null
  if (reply.data === undefined) {
    return (
      <Panel title={t('documents.title')}>
        {reply.error === null ? (
          <LoadingState lines={2} />
        ) : (
          <ErrorState error={reply.error} onRetry={() => reply.refetch()} />
        )}
      </Panel>
    )
  }
  const { items, mayChange } = reply.data
  const standing = items.filter(({ removal }) => removal === null)
  const removed = items.filter(({ removal }) => removal !== null)
  return (
    <Panel title={t('documents.title')} note={t('documents.note')}>
      {standing.length === 0 && <p className="quiet">{t('documents.none')}</p>}
      <ul className="documents">
        {standing.map((document) => (
          <DocumentItem key={document.id} {...{ code, document }} mayRemove={mayChange} />
        ))}
      </ul>
      {removed.length > 0 && (
        <details className="documents-removed">
          <summary>{t('documents.removed', { count: removed.length })}</summary>
          <ul className="documents">
            {removed.map((document) => (
              <DocumentItem key={document.id} {...{ code, document }} mayRemove={false} />
            ))}
          </ul>
        </details>
      )}
      {mayChange && <AddDocument code={code} />}
    </Panel>
  )
}
