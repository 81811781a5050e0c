/** Where the enterprise produces, on whose land. */
import { useTranslation } from 'react-i18next'
import type {
  EnterpriseDetail,
  EnterpriseRow,
} from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import type { ListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useRowWords } from '../use-row-words.ts'
import { EnterpriseLink } from './enterprise-link.tsx'

interface SitesPanelProps {
  readonly detail: EnterpriseDetail
  readonly search: ListSearch
}

export function SitesPanel({ detail, search }: SitesPanelProps) {
  const { t } = useTranslation('enterprises')
  const { sites, sitesElsewhere, withheld } = detail
  const isClosed = withheld.some(({ registry, field }) => registry === 'site' && field === 'siteCode')
  if (isClosed) return null
  return (
    <Panel title={t('sites')}>
      {sites.length === 0 && sitesElsewhere === 0 && <p className="quiet">{t('noSites')}</p>}
      <ul className="enterprise-list enterprise-list--parted">
        {sites.map((row) => (
          <Site key={row.key} row={row} names={detail.enterprises} search={search} />
        ))}
      </ul>
      {sitesElsewhere > 0 && <p className="quiet">{t('sitesElsewhere', { count: sitesElsewhere })}</p>}
    </Panel>
  )
}

interface SiteProps {
  readonly row: EnterpriseRow
  readonly names: EnterpriseDetail['enterprises']
  readonly search: ListSearch
}

/** The address is the head; town and code stand beside it. */
const inHead = ['enterprise', 'siteCode', 'town', 'address', 'landlord']

function Site({ row: { values }, names, search }: SiteProps) {
  const { registry, label, show, findField } = useRowWords('site')
  const { unitLabel } = useLabels()
  const facts = (registry?.fields ?? []).filter(({ key }) => !inHead.includes(key) && values[key] != null)
  const unitOf = (key: string) => {
    const type = findField(key)?.type
    return type?.kind === 'number' ? ` ${unitLabel(type.unit)}` : ''
  }
  return (
    <li>
      <strong>{values.address == null ? show('town', values.town) : show('address', values.address)}</strong>
      <div className="quiet">
        {show('town', values.town)} · {show('siteCode', values.siteCode)}
      </div>
      <dl className="facts enterprise-facts">
        {facts.map(({ key }) => (
          <div key={key} className="facts__pair">
            <dt>{label(key)}</dt>
            <dd>
              {show(key, values[key])}
              {unitOf(key)}
            </dd>
          </div>
        ))}
        {typeof values.landlord === 'string' && (
          <div className="facts__pair">
            <dt>{label('landlord')}</dt>
            <dd>
              <EnterpriseLink code={values.landlord} names={names} search={search} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
