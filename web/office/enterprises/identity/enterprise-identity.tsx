/** Who the enterprise is: what is registered, what it was called, where it belongs and why. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import type { ListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useRowWords } from '../use-row-words.ts'
import { ClusterFacts } from './cluster-facts.tsx'
import { EnterpriseLink } from './enterprise-link.tsx'
import { FormerValues } from './former-values.tsx'
import { useScaleWords } from './use-scale-words.ts'

interface EnterpriseIdentityProps {
  readonly detail: EnterpriseDetail
  readonly search: ListSearch
}

/** Shown by parts of their own. */
const shownElsewhere = ['creditCode', 'name', 'town', 'industryCode', 'industryEdition', 'successor']

export function EnterpriseIdentity({ detail, search }: EnterpriseIdentityProps) {
  const { t } = useTranslation('enterprises')
  const { registry, label } = useRowWords('enterprise')
  const scaleOf = useScaleWords()
  const { values } = detail.identity
  const plain = (registry?.fields ?? []).filter(
    ({ key }) => key in values && !shownElsewhere.includes(key) && values[key] !== null,
  )
  return (
    <Panel title={t('identity')}>
      <dl className="facts">
        <Fact term={label('creditCode')}>
          <code>{detail.code}</code>
        </Fact>
        <FormerValues detail={detail} of="names" />
        <Fact term={label('town')}>
          <TownNow detail={detail} />
        </Fact>
        <FormerValues detail={detail} of="towns" />
        {plain.map(({ key }) => (
          <Fact key={key} term={label(key)}>
            <IdentityValue detail={detail} field={key} />
          </Fact>
        ))}
        <IndustryFact detail={detail} />
        <Fact term={t('scaleLabel')}>{scaleOf(detail.scale) ?? '–'}</Fact>
        <ClusterFacts detail={detail} />
        {typeof values.successor === 'string' && (
          <Fact term={label('successor')}>
            <EnterpriseLink code={values.successor} names={detail.enterprises} search={search} />
          </Fact>
        )}
      </dl>
    </Panel>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function TownNow({ detail }: { readonly detail: EnterpriseDetail }) {
  const { show } = useRowWords('enterprise')
  return <>{show('town', detail.identity.values.town)}</>
}

function IdentityValue({ detail, field }: { readonly detail: EnterpriseDetail; readonly field: string }) {
  const { show, findField } = useRowWords('enterprise')
  const { unitLabel } = useLabels()
  const type = findField(field)?.type
  return (
    <>
      {show(field, detail.identity.values[field])}
      {type?.kind === 'number' && <small className="unit"> {unitLabel(type.unit)}</small>}
    </>
  )
}

function IndustryFact({ detail: { industry } }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  if (industry === null) return null
  const { recorded, code, name } = industry
  return (
    <Fact term={t('industry')}>
      {name ?? <span className="quiet">{t('industryUnknown')}</span>} <code>{code ?? recorded}</code>
      {code !== null && code !== recorded && (
        <div className="quiet">{t('industryConverted', { recorded })}</div>
      )}
    </Fact>
  )
}
