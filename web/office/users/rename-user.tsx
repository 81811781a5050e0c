/** A person's name, changed in place. */
import { Button, Input, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import type { Person } from './user-columns.tsx'

export function RenameUser({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['people', 'controls'])
  const [name, setName] = useState(person.name)
  const change = useSend('changeUser', { touches: ['listUsers'] })
  const isNew = name.trim() !== '' && name.trim() !== person.name
  const submit = () => {
    if (isNew)
      change.mutate({ params: { id: person.id }, body: { version: person.version, name: name.trim() } })
  }
  return (
    <>
      <Space.Compact block>
        <Input
          aria-label={t('users.name')}
          maxLength={50}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={submit}
        />
        <Button disabled={!isNew} loading={change.isPending} onClick={submit}>
          {t('users.rename')}
        </Button>
      </Space.Compact>
      {change.error !== null && <ProblemAlert error={change.error} />}
    </>
  )
}
