/** On the page of an indicator: what the rows of enterprises give, where they give it at all. */
import './computed.css'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReply } from '../../api/use-reply.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ComputedYears } from './computed-years.tsx'

interface ComputedPanelProps {
  readonly indicator: string
  readonly year: number
}

export function ComputedPanel({ indicator, year }: ComputedPanelProps) {
  const { t } = useTranslation('computed')
  const reply = useReply('listComputedIndicators', {})
  const summary = reply.data?.items.find((one) => one.indicator === indicator)
  if (summary === undefined) return null
  const isIn = summary.years.some((one) => one.year === year)
  return (
    <Panel
      title={t('panel')}
      note={t('panelNote')}
      isFlush
      extra={
        <Link
          to="/indicators/$id/computed"
          params={{ id: indicator }}
          search={isIn ? { year: String(year) } : {}}
          className="plain-link"
        >
          {t('open')}
        </Link>
      }
    >
      <ComputedYears summary={summary} year={year} />
    </Panel>
  )
}
