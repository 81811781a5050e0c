/**
 * The explanation of one indicator in a panel at the side; on a narrow screen it fills the screen. The table stays usable beside it: moving through its
 * rows moves the explanation along. Esc closes it and the focus returns to where it came from.
 */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useReply } from '../api/use-reply.ts'
import { useBilingual } from '../i18n/use-bilingual.ts'
import { useLabels } from '../parts/plain/format/use-labels.ts'
import { WhyPanel } from '../parts/plain/why-panel.tsx'
import { WhyNotice } from './cockpit-notices.tsx'
import { Icon } from './icons.tsx'
import { officeLinks } from './office-links.ts'
import styles from './styles/why-drawer.module.css'
import type { ChangeSearch } from './use-cockpit-search.ts'

interface WhyDrawerProps {
  /** Indicator; null is closed. */
  readonly id: string | null
  readonly year: number
  readonly isPublishedOnly: boolean
  readonly change: ChangeSearch
}

const NARROW = '(max-width: 60rem)'

export function WhyDrawer({ id, year, isPublishedOnly, change }: WhyDrawerProps) {
  const { t: tParts } = useTranslation('parts')
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => change({ why: null })
  useOpenDialog(dialog, id !== null, close)
  return (
    <dialog ref={dialog} className={styles.drawer} aria-label={tParts('why.title')}>
      {id !== null && <WhyContent key={id} {...{ id, year, isPublishedOnly }} onClose={close} />}
    </dialog>
  )
}

/** Opens beside the page, or over it where there is no room. Esc closes in both, and the focus goes back to where it was. */
function useOpenDialog(
  dialog: React.RefObject<HTMLDialogElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    const element = dialog.current
    if (element === null || !isOpen) return
    const opener = document.activeElement
    if (matchMedia(NARROW).matches) element.showModal()
    else showBeside(element)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      const hadFocus = element.contains(document.activeElement)
      element.close()
      if (hadFocus && opener instanceof HTMLElement) opener.focus()
    }
  }, [dialog, isOpen])
}

/** Without taking the focus: the arrow keys go on through the table's rows. */
function showBeside(element: HTMLDialogElement): void {
  const focused = document.activeElement
  element.show()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}

interface WhyContentProps extends Omit<WhyDrawerProps, 'id' | 'change'> {
  readonly id: string
  readonly onClose: () => void
}

function WhyContent({ id, year, isPublishedOnly, onClose }: WhyContentProps) {
  const { t } = useTranslation('cockpit')
  const { t: tParts } = useTranslation('parts')
  const { unitLabel } = useLabels()
  const say = useBilingual()
  const reply = useReply('getIndicator', {
    params: { id },
    query: { year, published: isPublishedOnly ? 'true' : 'false' },
  })
  const detail = reply.data
  return (
    <>
      <div className={styles.head}>
        <div className={styles.headText}>
          <p className={styles.kicker}>
            {tParts('why.title')}
            {detail !== undefined &&
              ` · ${detail.ordinal} · ${detail.category} · ${t('header.year', { year })}`}
          </p>
          <h2 className={styles.title}>
            {detail === undefined ? id : say(detail.label)}
            {detail !== undefined && <small className={styles.unit}>{unitLabel(detail.unit)}</small>}
          </h2>
        </div>
        <button type="button" className={styles.close} aria-label={t('why.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className={styles.content}>
        {reply.error !== null && <WhyNotice error={reply.error} onRetry={reply.refetch} />}
        {detail === undefined && reply.error === null && (
          <p className={styles.loading} role="status">
            {t('why.loading')}
          </p>
        )}
        {detail !== undefined && <WhyPanel detail={detail} />}
        {detail !== undefined && (
          <a className={styles.page} href={officeLinks.indicator(id, year)}>
            {t('why.page')}
          </a>
        )}
      </div>
    </>
  )
}
