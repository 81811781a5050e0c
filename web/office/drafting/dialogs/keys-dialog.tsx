/** The list of keys. */
import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'

interface KeysDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const rows = [
  ['next', ['j', 'k', '↓', '↑']],
  ['accept', ['Enter']],
  ['correct', ['e']],
  ['remove', ['x']],
  ['split', ['s']],
  ['mark', ['m', 'M']],
  ['add', ['a']],
  ['undo', ['u']],
  ['finding', ['f']],
  ['decide', ['1', '2', '3', '4']],
  ['places', ['b']],
  ['search', ['/']],
  ['outline', ['o']],
  ['keys', ['?']],
  ['escape', ['Esc']],
] as const

export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const { t } = useTranslation('drafting')
  return (
    <Modal open={isOpen} title={t('keysTitle')} footer={null} onCancel={onClose} destroyOnHidden>
      <table className="keys">
        <tbody>
          {rows.map(([name, keys]) => (
            <tr key={name}>
              <th scope="row">{t(`key.${name}`)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('keysNote')}</p>
    </Modal>
  )
}
