/** Imports that ended without rows: what happened, in plain words, and the way on. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import type { ImportDetail } from '../import-model.ts'
import { MappingDesk } from '../mapping/mapping-desk.tsx'

interface EndedProps {
  readonly detail: ImportDetail
}

/** A file that was recognised can be read in another way; any other must be mended and sent again. */
export function FailedImport({ detail }: EndedProps) {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  const isRecognised = detail.mapping !== null
  return (
    <>
      <Panel>
        <div role="alert">
          <EmptyState
            drawing="error"
            title={t('failed.title')}
            text={detail.problem === null ? t('failed.unknown') : say(detail.problem.text)}
            actions={<Again detail={detail} />}
          />
        </div>
        <p className="import-text quiet">{t(isRecognised ? 'failed.remap' : 'failed.kept')}</p>
      </Panel>
      {isRecognised && <MappingDesk detail={detail} />}
    </>
  )
}

export function CancelledImport({ detail }: EndedProps) {
  const { t } = useTranslation('imports')
  return (
    <Panel>
      <EmptyState
        title={t('cancelled.title')}
        text={t('cancelled.text')}
        actions={<Again detail={detail} />}
      />
    </Panel>
  )
}

export function UndoneImport({ detail }: EndedProps) {
  const { t } = useTranslation('imports')
  return (
    <Panel>
      <EmptyState title={t('undone.title')} text={t('undone.text')} actions={<Again detail={detail} />} />
    </Panel>
  )
}

/** Another file for the same registry. */
function Again({ detail }: EndedProps) {
  const { t } = useTranslation('imports')
  return (
    <Link to="/imports" search={{ into: detail.registry }} className="plain-link">
      {t('again')}
    </Link>
  )
}
