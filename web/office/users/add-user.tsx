/** A new account: login and name; roles are granted by somebody else. */
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import type { Field } from '../../parts/antd/form/field.ts'
import { RecordForm } from '../../parts/antd/form/record-form.tsx'
import { dropDraft } from '../../parts/antd/form/use-draft.ts'
import type { NewPassword } from './new-password.ts'

interface AddUserProps {
  readonly onPassword: (password: NewPassword) => void
  readonly onDone: () => void
}

const DRAFT = 'user/new'

export function AddUser({ onPassword, onDone }: AddUserProps) {
  const { t } = useTranslation('people')
  const add = useSend('addUser', {
    touches: ['listUsers'],
    onDone: ({ person, oneTimePassword }) => {
      dropDraft(DRAFT)
      onPassword({ name: person.name, login: person.login, password: oneTimePassword })
      onDone()
    },
  })
  const fields: readonly Field[] = [
    {
      kind: 'text',
      key: 'login',
      label: t('users.login'),
      isRequired: true,
      pattern: /^[a-z][a-z0-9._-]{1,49}$/,
      patternText: t('users.loginRule'),
      hint: t('users.loginRule'),
      autoComplete: 'off',
    },
    {
      kind: 'text',
      key: 'name',
      label: t('users.name'),
      isRequired: true,
      maxLength: 50,
      autoComplete: 'off',
    },
  ]
  return (
    <>
      <p className="quiet user-hint">{t('users.addHint')}</p>
      <RecordForm
        fields={fields}
        draftKey={DRAFT}
        submitLabel={t('users.add')}
        onSubmit={({ login, name }) =>
          add.mutate({ body: { login: String(login), name: String(name).trim() } })
        }
        onCancel={onDone}
        error={add.error}
        isSending={add.isPending}
      />
    </>
  )
}
