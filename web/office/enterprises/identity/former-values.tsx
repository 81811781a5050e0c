/** Names or towns that held before, with their days, newest first. */
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { useRowWords } from '../use-row-words.ts'

interface FormerValuesProps {
  readonly detail: EnterpriseDetail
  readonly of: 'names' | 'towns'
}

const fieldOf = { names: 'name', towns: 'town' } as const

export function FormerValues({ detail, of }: FormerValuesProps) {
  const { t } = useTranslation('enterprises')
  const { show } = useRowWords('enterprise')
  const former = detail[of].slice(0, -1).toReversed()
  if (former.length === 0) return null
  return (
    <>
      <dt>{t(of)}</dt>
      <dd>
        <ul className="enterprise-list">
          {former.map(({ value, from, to }) => (
            <li key={String(to)}>
              {show(fieldOf[of], value)}
              <div className="quiet">
                {from === null ? t('until', { day: String(to) }) : t('span', { from, to: String(to) })}
              </div>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
