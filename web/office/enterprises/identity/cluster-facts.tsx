/** The cluster that the enterprise is counted in, and why: the list goes before the main product, the product before the industry class. */
import { useTranslation } from 'react-i18next'
import type {
  EnterpriseDetail,
  EnterpriseRow,
} from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { useRowWords } from '../use-row-words.ts'

export function ClusterFacts({ detail: { cluster, memberships } }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  return (
    <>
      <dt>{t('cluster')}</dt>
      <dd>
        {cluster === null ? (
          <span className="quiet">{t('clusterWithheld')}</span>
        ) : (
          <>
            {cluster.cluster === null ? t('clusterNone') : say((cluster.segment ?? cluster.cluster).label)}
            <div className="quiet">
              {t('clusterYear', { year: cluster.year })} · {t(`basis.${cluster.basis}`)}
            </div>
            <div className="quiet">{say(cluster.because)}</div>
          </>
        )}
      </dd>
      {memberships.length > 0 && (
        <>
          <dt>{t('memberships')}</dt>
          <dd>
            <ul className="enterprise-list">
              {memberships.map((row) => (
                <Membership key={row.key} row={row} />
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  )
}

function Membership({ row: { values } }: { readonly row: EnterpriseRow }) {
  const { t } = useTranslation('enterprises')
  const { show } = useRowWords('cluster-list')
  const { cluster, fromYear, toYear, isLeading } = values
  return (
    <li>
      {show('cluster', cluster)}
      {isLeading === true && <span className="enterprise-mark">{t('leading')}</span>}
      <div className="quiet">
        {toYear === null || toYear === undefined
          ? t('fromYear', { year: String(fromYear) })
          : t('yearSpan', { from: String(fromYear), to: String(toYear) })}
      </div>
    </li>
  )
}
