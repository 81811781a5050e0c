/** The demo's people by role; a click enters as one of them. */
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Role, roles } from '../../../src/domain/access/permissions.ts'
import type { Session } from '../../api/api-provider.tsx'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useSend } from '../../api/use-send.ts'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'

type DemoPerson = ReplyOf<'getWelcome'>['demoPeople'][number]

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[]
  readonly onBegin: (session: Session) => void
}

/** From so many people on they can be searched. */
const SEARCH_FROM = 16

export function DemoPeople({ people, onBegin }: DemoPeopleProps) {
  const { t } = useTranslation(['office', 'common'])
  const enter = useSend('signInAsDemo', { touches: [], onDone: onBegin })
  const [text, setText] = useState('')
  const found = people.filter(({ name, unitName }) => `${name} ${unitName ?? ''}`.includes(text.trim()))
  return (
    <aside className="entrance__demo" aria-labelledby="demo-people">
      <h2 id="demo-people">{t('signIn.demoTitle')}</h2>
      <span className="quiet">{t('signIn.demoText')}</span>
      {people.length >= SEARCH_FROM && (
        <Input
          allowClear
          value={text}
          aria-label={t('signIn.demoFilter')}
          placeholder={t('signIn.demoFilter')}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {enter.error !== null && <ProblemAlert error={enter.error} />}
      <div className="demo-people">
        {roles.map((role) => (
          <RoleGroup
            key={role}
            role={role}
            people={found.filter((person) => person.role === role)}
            onEnter={(userId) => enter.mutate({ body: { userId } })}
          />
        ))}
      </div>
    </aside>
  )
}

interface RoleGroupProps {
  readonly role: Role
  readonly people: readonly DemoPerson[]
  readonly onEnter: (userId: string) => void
}

function RoleGroup({ role, people, onEnter }: RoleGroupProps) {
  const { t } = useTranslation(['office', 'common'])
  if (people.length === 0) return null
  const label = t(`common:role.${role}`)
  return (
    <section>
      <h3>{label}</h3>
      <ul>
        {people.map(({ userId, name, unitName }) => (
          <li key={userId} className="demo-person">
            <button
              type="button"
              aria-label={t('signIn.demoEnter', { role: label, name })}
              onClick={() => onEnter(userId)}
            >
              {name}
            </button>
            <small>{unitName ?? label}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
