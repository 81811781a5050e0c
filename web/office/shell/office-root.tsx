/** Around every address: the way past the menu, and the focus on the title after a change of page. */
import './shell.css'
import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

export function OfficeRoot() {
  const { t } = useTranslation('controls')
  useTitleFocus()
  return (
    <>
      <a className="skip-link" href="#main">
        {t('page.skip')}
      </a>
      <Outlet />
    </>
  )
}

/** A screen reader hears the new page's title; filters on the same page leave the focus where it is. */
function useTitleFocus() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || fromLocation === undefined) return
        document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
