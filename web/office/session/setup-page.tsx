/** The first set-up: three separated administrators, by a link that works once. */
import { Link, useParams } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BodyOf } from '../../api/operation-types.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSend } from '../../api/use-send.ts'
import { formatMoment } from '../../parts/antd/flow/format-moment.ts'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../parts/antd/states/loading-state.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { Entrance } from './entrance.tsx'
import { SetupAdmin, type SetupRole } from './setup-admin.tsx'

const setupRoles: readonly SetupRole[] = ['system', 'security', 'audit']

export function SetupPage() {
  const { t, i18n } = useTranslation('office')
  const { token } = useParams({ from: '/setup/$token' })
  const setup = useReply('findSetup', { params: { token } })
  const complete = useSend('completeSetup', { touches: ['getWelcome'] })
  if (complete.isSuccess) return <SetupDone />
  if (setup.data === undefined) {
    return (
      <Entrance title={t('setup.title')}>
        {setup.error === null ? <LoadingState /> : <ErrorState error={setup.error} />}
      </Entrance>
    )
  }
  const { district, expiresAt } = setup.data
  return (
    <Entrance shape="wide" title={t('setup.title')} lead={t('setup.lead', { district: district.name })}>
      <SetupForm
        error={complete.error}
        isSending={complete.isPending}
        onSubmit={(body) => complete.mutate({ params: { token }, body })}
      />
      <p className="entrance__foot">
        {t('setup.expires', { moment: formatMoment(expiresAt, i18n.language) })}
      </p>
    </Entrance>
  )
}

type SetupBody = BodyOf<'completeSetup'>

interface SetupFormProps {
  readonly onSubmit: (body: SetupBody) => void
  readonly error: unknown
  readonly isSending: boolean
}

function SetupForm({ onSubmit, error, isSending }: SetupFormProps) {
  const { t } = useTranslation('office')
  const [form] = Form.useForm<SetupBody>()
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError
      onFinish={({ system, security, audit }) =>
        onSubmit({ system: pick(system), security: pick(security), audit: pick(audit) })
      }
    >
      <div className="setup-admins">
        {setupRoles.map((role) => (
          <SetupAdmin key={role} role={role} others={setupRoles.filter((other) => other !== role)} />
        ))}
      </div>
      {error !== null && <ProblemAlert error={error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" size="large" loading={isSending}>
          {t('setup.submit')}
        </Button>
      </div>
    </Form>
  )
}

/** Without the repeated password. */
function pick({ login, name, password }: SetupBody['system']): SetupBody['system'] {
  return { login, name, password }
}

function SetupDone() {
  const { t } = useTranslation('office')
  return (
    <Entrance title={t('setup.doneTitle')} lead={t('setup.doneText')}>
      <Link to="/sign-in" className="plain-link">
        {t('setup.toSignIn')}
      </Link>
    </Entrance>
  )
}
