/** The one-time password: shown once, to be copied and handed over. */
import { App, Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { NewPassword } from './new-password.ts'

interface PasswordOnceProps {
  readonly newPassword: NewPassword | undefined
  readonly onClose: () => void
}

export function PasswordOnce({ newPassword, onClose }: PasswordOnceProps) {
  const { t } = useTranslation(['people', 'controls'])
  const { message } = App.useApp()
  const copy = async () => {
    if (newPassword === undefined) return
    await navigator.clipboard.writeText(newPassword.password)
    message.success(t('controls:copied'))
  }
  return (
    <Modal
      open={newPassword !== undefined}
      title={t('users.passwordTitle')}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={copy}>{t('controls:copy')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('users.passwordNoted')}
          </Button>
        </>
      }
    >
      <p>{t('users.passwordText', { name: newPassword?.name ?? '', login: newPassword?.login ?? '' })}</p>
      <p className="password-once">
        <code>{newPassword?.password}</code>
      </p>
    </Modal>
  )
}
