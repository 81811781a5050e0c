/** Signing in with login and password, or in the demo as one of its people; afterwards back to where one was. */
import { useNavigate } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../api/api-provider.tsx'
import { readReturnPath } from '../../api/return-path.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSend } from '../../api/use-send.ts'
import { useSessionSwitch } from '../../api/use-session-switch.ts'
import type { Field, RecordValues } from '../../parts/antd/form/field.ts'
import { RecordForm } from '../../parts/antd/form/record-form.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { DemoPeople } from './demo-people.tsx'
import { Entrance } from './entrance.tsx'
import { wasSignedIn } from './was-signed-in.ts'

export function SignInPage() {
  const { t } = useTranslation('office')
  const welcome = useReply('getWelcome', {})
  const begin = useBegin()
  const demoPeople = welcome.data?.demoPeople ?? []
  return (
    <Entrance
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      {...(demoPeople.length === 0
        ? {}
        : { shape: 'demo', aside: <DemoPeople people={demoPeople} onBegin={begin} /> })}
    >
      {wasSignedIn() && (
        <Alert className="entrance__note" type="info" showIcon title={t('signIn.ended')} role="status" />
      )}
      {welcome.data?.needsSetup === true && (
        <Alert className="entrance__note" type="warning" showIcon title={t('signIn.needsSetup')} />
      )}
      {welcome.error !== null && <ErrorState error={welcome.error} onRetry={() => welcome.refetch()} />}
      <SignInForm districts={welcome.data?.districts ?? []} onBegin={begin} />
      {welcome.data !== undefined && (
        <p className="entrance__foot">{t('signIn.version', { version: welcome.data.version })}</p>
      )}
    </Entrance>
  )
}

interface SignInFormProps {
  readonly districts: readonly { readonly code: string; readonly name: string }[]
  readonly onBegin: (session: Session) => void
}

function SignInForm({ districts, onBegin }: SignInFormProps) {
  const { t } = useTranslation('office')
  const signIn = useSend('signIn', { touches: [], onDone: onBegin })
  const options = districts.map(({ code, name }) => ({ value: code, label: name }))
  const fields: readonly Field[] = [
    ...(options.length > 1
      ? [
          {
            kind: 'choice',
            key: 'district',
            label: t('signIn.district'),
            options,
            isRequired: true,
          } as const,
        ]
      : []),
    { kind: 'text', key: 'login', label: t('signIn.login'), isRequired: true, autoComplete: 'username' },
    {
      kind: 'password',
      key: 'password',
      label: t('signIn.password'),
      isRequired: true,
      autoComplete: 'current-password',
    },
  ]
  const submit = ({ district, login, password }: RecordValues) =>
    signIn.mutate({
      body: {
        login: String(login).trim(),
        password: String(password),
        ...(typeof district === 'string' ? { district } : {}),
      },
    })
  return (
    <RecordForm
      fields={fields}
      submitLabel={t('signIn.submit')}
      onSubmit={submit}
      error={signIn.error}
      isSending={signIn.isPending}
    />
  )
}

/** Takes the session and goes back. Addresses outside the office need a whole page. */
function useBegin(): (session: Session) => void {
  const { beginSession } = useSessionSwitch()
  const navigate = useNavigate()
  const [search] = useListSearch()
  return (session) => {
    const back = readReturnPath(search.return) ?? '/'
    beginSession(session)
    if (/^\/(cockpit|m)(\/|\?|$)/.test(back)) location.assign(back)
    else void navigate({ href: back, replace: true })
  }
}
