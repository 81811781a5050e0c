/** How many indicators each lead unit answers for, by light. */
import { useTranslation } from 'react-i18next'
import { type UnitLoad, UnitLoadBars } from '../../parts/plain/unit-load-bars.tsx'
import { officeLinks } from '../office-links.ts'
import page from '../styles/cockpit.module.css'
import { Panel } from './panel.tsx'

interface LoadPanelProps {
  readonly load: readonly UnitLoad[]
  readonly year: number
}

export function LoadPanel({ load, year }: LoadPanelProps) {
  const { t } = useTranslation('cockpit')
  return (
    <Panel title={t('load.title')} hint={t('load.hint')} area={page.loadArea}>
      <UnitLoadBars rows={load} hrefOf={(unit) => officeLinks.indicatorsOf(unit, year)} />
    </Panel>
  )
}
