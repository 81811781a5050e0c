/** Drafts with how far their review is, the place to upload a plan's text, and the published editions. */
import './drafts.css'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../../parts/antd/page/page-frame.tsx'
import { DraftList } from './draft-list.tsx'
import { EditionList } from './edition-list.tsx'
import { UploadDraft } from './upload-draft.tsx'

export function DraftsPage() {
  const { t } = useTranslation('drafting')
  return (
    <PageFrame title={t('title')} summary={t('lead')} showsGenerated={false}>
      <div className="stack">
        <UploadDraft />
        <DraftList />
        <EditionList />
      </div>
    </PageFrame>
  )
}
