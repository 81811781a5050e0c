/** One account: what the system administrator may do with it, and the roles that the security administrator sets. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import { useSend } from '../../api/use-send.ts'
import { useSession } from '../../api/use-session.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { GrantEditor } from './grant-editor.tsx'
import type { NewPassword } from './new-password.ts'
import { RenameUser } from './rename-user.tsx'
import { AccountState, type Person } from './user-columns.tsx'

interface UserPanelProps {
  readonly person: Person
  readonly onPassword: (password: NewPassword) => void
}

export function UserPanel({ person, onPassword }: UserPanelProps) {
  const { t } = useTranslation('people')
  const { session } = useSession()
  if (session === null || session === undefined) return null
  return (
    <div className="user-panel">
      <dl className="facts">
        <dt>{t('users.login')}</dt>
        <dd>
          <code>{person.login}</code>
        </dd>
        <dt>{t('users.state')}</dt>
        <dd>
          <AccountState person={person} />
        </dd>
      </dl>
      {mayEver(session, 'user', 'manage') && <AccountSteps person={person} onPassword={onPassword} />}
      <section>
        <h3>{t('users.roles')}</h3>
        {mayEver(session, 'role-grant', 'manage') ? (
          <GrantEditor key={person.version} person={person} />
        ) : (
          <GrantList person={person} />
        )}
      </section>
    </div>
  )
}

function GrantList({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['people', 'common'])
  const { inside } = useWords()
  return (
    <>
      <ul className="grants">
        {person.grants.map(({ role, unit, unitName }) => (
          <li key={`${role} ${unit ?? ''}`}>{inside(t(`common:role.${role}`), unitName)}</li>
        ))}
      </ul>
      <p className="quiet">{t(person.grants.length === 0 ? 'users.noRolesHint' : 'users.rolesHint')}</p>
    </>
  )
}

type Asked = 'reset' | 'close'

function AccountSteps({ person, onPassword }: UserPanelProps) {
  const { t } = useTranslation('people')
  const [asked, setAsked] = useState<Asked>()
  const change = useSend('changeUser', { touches: ['listUsers'], onDone: () => setAsked(undefined) })
  const reset = useSend('resetPassword', {
    touches: ['listUsers'],
    onDone: (reply) => {
      setAsked(undefined)
      onPassword({ name: reply.person.name, login: reply.person.login, password: reply.oneTimePassword })
    },
  })
  const send = (patch: { isActive?: boolean; unlock?: boolean }) =>
    change.mutate({ params: { id: person.id }, body: { version: person.version, ...patch } })
  return (
    <section>
      <h3>{t('users.account')}</h3>
      <RenameUser key={person.version} person={person} />
      <div className="step-row">
        {person.isLocked && <Button onClick={() => send({ unlock: true })}>{t('users.unlock')}</Button>}
        <Button onClick={() => setAsked('reset')}>{t('users.reset')}</Button>
        {person.isActive ? (
          <Button danger onClick={() => setAsked('close')}>
            {t('users.close')}
          </Button>
        ) : (
          <Button onClick={() => send({ isActive: true })}>{t('users.open')}</Button>
        )}
      </div>
      {change.error !== null && asked === undefined && <ProblemAlert error={change.error} />}
      <ConfirmStep
        isOpen={asked !== undefined}
        title={t(asked === 'close' ? 'users.close' : 'users.reset')}
        text={t(asked === 'close' ? 'users.closeText' : 'users.resetText', { name: person.name })}
        draftKey={`user/${person.id}/${asked ?? ''}`}
        isDangerous={asked === 'close'}
        isSending={change.isPending || reset.isPending}
        error={asked === 'close' ? change.error : reset.error}
        onConfirm={() =>
          asked === 'close' ? send({ isActive: false }) : reset.mutate({ params: { id: person.id } })
        }
        onClose={() => setAsked(undefined)}
      />
    </section>
  )
}
