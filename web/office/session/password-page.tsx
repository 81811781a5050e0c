/** Changing one's own password, by choice or because it was a one-time one. */
import { useNavigate } from '@tanstack/react-router'
import { Alert, App } from 'antd'
import { useTranslation } from 'react-i18next'
import { minPasswordLength } from '../../../src/domain/access/check-password.ts'
import { readReturnPath } from '../../api/return-path.ts'
import { useSend } from '../../api/use-send.ts'
import { useSession } from '../../api/use-session.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { RecordForm } from '../../parts/antd/form/record-form.tsx'
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import './session.css'

export function PasswordPage() {
  const { t } = useTranslation('office')
  const { session, retry } = useSession()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [search] = useListSearch()
  const change = useSend('changePassword', {
    touches: [],
    onDone: async () => {
      void message.success(t('password.done'))
      await retry()
      await navigate({ href: readReturnPath(search.return) ?? '/' })
    },
  })
  const fields: readonly Field[] = [
    field('current', t('password.current'), { autoComplete: 'current-password' }),
    field('next', t('password.next'), {
      autoComplete: 'new-password',
      minLength: minPasswordLength,
      hint: t('password.nextHint', { minimum: minPasswordLength }),
    }),
    field('again', t('password.again'), { autoComplete: 'new-password', sameAs: 'next' }),
  ]
  return (
    <PageFrame title={t('page.password')} showsGenerated={false}>
      <div className="narrow-page">
        <Panel>
          {session?.user.mustChangePassword === true && (
            <Alert className="entrance__note" type="info" showIcon title={t('password.forced')} />
          )}
          <RecordForm
            fields={fields}
            submitLabel={t('password.submit')}
            onSubmit={({ current, next }) =>
              change.mutate({ body: { current: String(current), next: String(next) } })
            }
            error={change.error}
            isSending={change.isPending}
          />
        </Panel>
      </div>
    </PageFrame>
  )
}

function field(key: string, label: string, more: Partial<Field>): Field {
  return { ...more, kind: 'password', key, label, isRequired: true }
}
