/** The segments of a cluster side by side, each with its fields, places and largest enterprises; a cluster without segments as one. */
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/use-words.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { LeadingFirms } from '../computed/leading-firms.tsx'
import { Chips } from '../plan/chips.tsx'
import type { Cluster } from './cluster.ts'

type Link = Pick<Cluster, 'id' | 'name' | 'fields' | 'places'>

export function ClusterChain({ cluster }: { readonly cluster: Cluster }) {
  const { t } = useTranslation('computed')
  const { id, segments } = cluster
  return (
    <Panel title={t('chain')} note={t('chainNote')}>
      <div className="chain">
        {segments.length === 0 ? (
          <ChainLink link={cluster} only={{ cluster: id }} count={12} />
        ) : (
          segments.map((segment) => (
            <ChainLink
              key={segment.id}
              link={segment}
              only={{ cluster: id, segment: segment.id }}
              count={5}
            />
          ))
        )}
      </div>
    </Panel>
  )
}

interface ChainLinkProps {
  readonly link: Link
  readonly only: { readonly cluster: string; readonly segment?: string }
  readonly count: number
}

function ChainLink({ link, only, count }: ChainLinkProps) {
  const { t } = useTranslation('computed')
  const { join, inside } = useWords()
  return (
    <section className="chain__link" aria-label={link.name}>
      <h3>{link.name}</h3>
      <Chips words={link.fields} />
      {link.places.length > 0 && (
        <p className="quiet chain__places">
          {t('places')} {join(link.places.map(({ place, what }) => inside(place, what)))}
        </p>
      )}
      <LeadingFirms only={only} count={count} />
    </section>
  )
}
