/** Every part in all of its states, for people who build pages. The theme switch in the top bar shows the other theme. */
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { FigureParts } from './figure-parts.tsx'
import { FlowParts } from './flow-parts.tsx'
import './gallery.css'
import { FormParts } from './form-parts.tsx'
import { ListParts } from './list-parts.tsx'
import { PictureParts } from './picture-parts.tsx'
import { StateParts } from './state-parts.tsx'

export function GalleryPage() {
  const { t } = useTranslation('gallery')
  return (
    <PageFrame title={t('title')} summary={t('lead')} showsGenerated>
      <div className="stack">
        <FigureParts />
        <PictureParts />
        <ListParts />
        <FormParts />
        <FlowParts />
        <StateParts />
      </div>
    </PageFrame>
  )
}
