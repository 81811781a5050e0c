/** The account of one of the three administrators. */
import { Form, type FormInstance, Input } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isStrongPassword, minPasswordLength } from '../../../src/domain/access/check-password.ts'

export type SetupRole = 'system' | 'security' | 'audit'

interface SetupAdminProps {
  readonly role: SetupRole
  /** Their logins must differ. */
  readonly others: readonly SetupRole[]
}

/** As the contract asks: a small letter, then letters, digits and `._-`. */
const LOGIN = /^[a-z][a-z0-9._-]{1,49}$/

export function SetupAdmin({ role, others }: SetupAdminProps) {
  const { t } = useTranslation(['office', 'controls'])
  const id = useId()
  const required = (label: string) => ({ required: true, message: t('controls:fault.required', { label }) })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`setup.${role}.title`)}</h2>
      <p>{t(`setup.${role}.text`)}</p>
      <Form.Item
        name={[role, 'login']}
        label={t('setup.login')}
        validateTrigger="onBlur"
        rules={[
          required(t('setup.login')),
          { pattern: LOGIN, message: t('setup.loginRule') },
          differsFrom(
            others.map((other) => [other, 'login']),
            t('setup.same'),
          ),
        ]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={[role, 'name']} label={t('setup.name')} rules={[required(t('setup.name'))]}>
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item
        name={[role, 'password']}
        label={t('setup.password')}
        extra={t('setup.passwordHint', { minimum: minPasswordLength })}
        validateTrigger="onBlur"
        rules={[
          required(t('setup.password')),
          isStrong([role, 'login'], t('setup.passwordHint', { minimum: minPasswordLength })),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name={[role, 'again']}
        label={t('setup.again')}
        dependencies={[[role, 'password']]}
        validateTrigger="onBlur"
        rules={[
          required(t('setup.again')),
          sameAs([role, 'password'], t('controls:fault.differs', { label: t('setup.password') })),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </section>
  )
}

type Path = readonly string[]

function differsFrom(paths: readonly Path[], message: string) {
  return ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => ({
    validator: async (_: unknown, value: string) => {
      if (value && paths.some((path) => getFieldValue([...path]) === value)) throw new Error(message)
    },
  })
}

function isStrong(login: Path, message: string) {
  return ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => ({
    validator: async (_: unknown, value: string) => {
      if (value && !isStrongPassword(String(getFieldValue([...login]) ?? ''), value)) throw new Error(message)
    },
  })
}

function sameAs(path: Path, message: string) {
  return ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => ({
    validator: async (_: unknown, value: string) => {
      if (value && getFieldValue([...path]) !== value) throw new Error(message)
    },
  })
}
