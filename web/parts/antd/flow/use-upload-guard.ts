/**
 * Asks before another page is opened, or the tab closed, while a file is on its way.
 *
 *     useUploadGuard(upload.isUnderWay, t('upload.leaving'))
 *
 * The browser words its own question when the tab is closed.
 */
import { useBlocker } from '@tanstack/react-router'

export function useUploadGuard(isUnderWay: () => boolean, text: string): void {
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isUnderWay() && current.pathname !== next.pathname && !window.confirm(text),
    enableBeforeUnload: isUnderWay,
  })
}
