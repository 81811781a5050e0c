/** Titles: where the enterprise stands on the ladder on the day, and every grant with its term. */
import './titles.css'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { TitleLadder } from './title-ladder.tsx'
import { TitleTable } from './title-table.tsx'

export function TitlesPanel({ detail: { titles, ladder } }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  return (
    <Panel title={t('titles')} note={t('titlesNote')}>
      <TitleLadder ladder={ladder} />
      {titles.length === 0 ? (
        <p className="quiet">{t('noTitles')}</p>
      ) : (
        <TitleTable titles={titles} ladder={ladder} />
      )}
    </Panel>
  )
}
