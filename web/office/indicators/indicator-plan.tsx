/** What the plan says of it: the row, the milestones, who answers, and where else it is spoken of. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { ClauseLink } from '../plan/clause-link.tsx'
import type { IndicatorDetail } from './indicator-detail.ts'

export function IndicatorPlan({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('indicators')
  const { separator } = useWords()
  const { baseline, targets, owners, clause, mentions, decimals } = detail
  return (
    <Panel title={t('inPlan')} note={<ClauseLink clause={clause} />}>
      <dl className="facts">
        <dt>{t('asPrinted')}</dt>
        <dd>{detail.name}</dd>
        <dt>{t('owner')}</dt>
        <dd>
          {owners.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && separator}
              <Link to="/plan" search={{ tab: 'units', at: id }} className="plain-link">
                {name}
              </Link>
            </span>
          ))}
        </dd>
        <dt>{t('milestones')}</dt>
        <dd>
          <ul className="milestones">
            <li>
              <span>{t('baselineOf', { year: baseline.year })}</span> {formatValue(baseline.value, decimals)}
            </li>
            {targets.map(({ year, value }) => (
              <li key={year}>
                <span>{year}</span> {formatValue(value, decimals)}
              </li>
            ))}
          </ul>
        </dd>
        {mentions.length > 0 && <dt>{t('mentions')}</dt>}
        {mentions.length > 0 && (
          <dd>
            <ul className="mentions">
              {mentions.map((mention) => (
                <li key={mention.id}>
                  <Link to="/plan" search={{ tab: 'targets', at: mention.id }} className="plain-link">
                    {mention.subject}
                  </Link>{' '}
                  <span className="quiet">
                    {mention.id}
                    {mention.year === null ? '' : ` · ${mention.year}`}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        )}
      </dl>
    </Panel>
  )
}
