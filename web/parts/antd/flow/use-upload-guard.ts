/**
 * Asks before another page is opened while a file is on its way: what has arrived is kept, the rest would not come by itself.
 *
 *     useUploadGuard(upload.isUnderWay)
 */
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function useUploadGuard(isUnderWay: () => boolean): void {
  const { t } = useTranslation('imports')
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isUnderWay() && current.pathname !== next.pathname && !window.confirm(t('upload.leaving')),
    enableBeforeUnload: isUnderWay,
  })
}
