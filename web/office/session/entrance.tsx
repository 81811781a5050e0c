/** The ground of the pages before the shell: language and theme in the corner, one card in the middle. */
import './session.css'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { BrandMark } from '../shell/brand.tsx'
import { LanguageButton, ThemeButton } from '../shell/top-bar.tsx'

interface EntranceProps {
  readonly title: string
  readonly lead?: string
  readonly shape?: 'wide' | 'demo'
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Entrance({ title, lead, shape, aside, children }: EntranceProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <div className={shape === undefined ? 'entrance' : `entrance entrance--${shape}`}>
      <div className="entrance__tools">
        <LanguageButton />
        <ThemeButton />
      </div>
      <main className="entrance__card" id="main">
        <div className="entrance__main">
          <div className="entrance__brand">
            <BrandMark size={36} />
            {t('product')}
          </div>
          {lead !== undefined && <p className="entrance__lead">{lead}</p>}
          <h1 tabIndex={-1}>{title}</h1>
          {children}
        </div>
        {aside}
      </main>
    </div>
  )
}
