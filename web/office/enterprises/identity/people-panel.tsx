/** Whom to ask; shown only for purposes that permit names. */
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { Panel } from '../../../parts/antd/page/panel.tsx'
import { useRowWords } from '../use-row-words.ts'

export function PeoplePanel({ detail: { people, isToday } }: { readonly detail: EnterpriseDetail }) {
  const { t } = useTranslation('enterprises')
  const { show } = useRowWords('person')
  if (people.length === 0) return null
  return (
    <Panel title={t('people')} note={isToday ? undefined : t('peopleNow')}>
      <dl className="facts">
        {people.map(({ key, values }) => (
          <div key={key} className="facts__pair">
            <dt>{show('duty', values.duty)}</dt>
            <dd>
              {show('name', values.name)}
              {typeof values.phone === 'string' && (
                <>
                  {' '}
                  <a className="plain-link" href={`tel:${values.phone}`}>
                    {values.phone}
                  </a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
