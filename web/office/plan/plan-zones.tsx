/** Where: parks, communities, the new core, and the other places named, with every name the plan gives them. */
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { Chips } from './chips.tsx'
import { ClauseLink } from './clause-link.tsx'
import type { PlanTabProps } from './plan-tab-props.ts'
import { usePointed } from './use-pointed.ts'

const zoneKinds = ['park', 'community', 'core', 'other'] as const

export function PlanZones({ plan }: PlanTabProps) {
  const { t } = useTranslation('plan')
  return (
    <div className="stack plan-stack">
      {zoneKinds.map((kind) => {
        const zones = plan.zones.filter((zone) => zone.kind === kind)
        if (zones.length === 0) return null
        return (
          <Panel
            key={kind}
            title={t(`zoneKind.${kind}`)}
            note={t('itemCount', { count: zones.length })}
            isFlush
          >
            <ul className="entries entries--grid">
              {zones.map((zone) => (
                <ZoneEntry key={zone.id} zone={zone} />
              ))}
            </ul>
          </Panel>
        )
      })}
    </div>
  )
}

function ZoneEntry({ zone }: { readonly zone: PlanTabProps['plan']['zones'][number] }) {
  const { t } = useTranslation('plan')
  const { join } = useWords()
  const pointed = usePointed()
  return (
    <li className="entry" {...pointed(zone.id)}>
      <div className="entry__main">
        <h3>
          {zone.name} <ClauseLink clause={zone.clause} />
        </h3>
        {zone.aliases.length > 0 && <p className="quiet">{t('alsoNamed', { names: join(zone.aliases) })}</p>}
        {zone.members.length > 0 && <p>{t('members', { names: join(zone.members) })}</p>}
        {zone.industries.length > 0 && <Chips words={zone.industries} />}
      </div>
    </li>
  )
}
