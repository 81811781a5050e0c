/** Why the act was not done and what changed meanwhile; stays until it is read or the person has acted. */
import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SheetNews } from '../../parts/plain/confirmation/sheet-news.tsx'
import type { SheetNews as News } from '../../parts/plain/confirmation/use-sheet-news.ts'
import type { Sheet } from './sheet.ts'

interface SheetNewsAlertProps {
  readonly sheet: Sheet
  readonly refused: NonNullable<News['refused']>
  readonly onClose: () => void
}

export function SheetNewsAlert({ sheet, refused, onClose }: SheetNewsAlertProps) {
  const { t } = useTranslation('confirmation')
  const block = useRef<HTMLDivElement>(null)
  useEffect(() => {
    block.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={block}>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={refused.detail}
        description={<SheetNews refused={refused} sheet={sheet} />}
        action={
          <Button size="small" onClick={onClose}>
            {t('news.dismiss')}
          </Button>
        }
      />
    </div>
  )
}
