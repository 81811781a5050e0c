/** The frame around the signed-in pages: menu, top bar, the page itself. On a phone the menu is a drawer. */
import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { useLocation } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../api/api-provider.tsx'
import { Brand } from './brand.tsx'
import { Menu } from './menu.tsx'
import { TopBar } from './top-bar.tsx'

interface ShellProps {
  readonly session: Session
  readonly children: ReactNode
}

export function Shell({ session, children }: ShellProps) {
  const { t } = useTranslation('controls')
  const width = useScreenWidth()
  const [isFolded, setFolded] = useState(() => localStorage.getItem(FOLD_KEY) === 'true')
  const isPhone = width === 'phone'
  const isNarrow = width === 'laptop' ? !isFolded : isFolded
  const fold = () => {
    localStorage.setItem(FOLD_KEY, String(!isFolded))
    setFolded(!isFolded)
  }
  return (
    <div className={isNarrow && !isPhone ? 'shell shell--collapsed' : 'shell'}>
      {!isPhone && (
        <nav className="shell__side" aria-label={t('page.menu')}>
          <Brand isShort={isNarrow} />
          <Menu session={session} isShort={isNarrow} />
          <FoldButton isFolded={isNarrow} onFold={fold} />
        </nav>
      )}
      <div className="shell__body">
        <TopBar session={session} menu={isPhone ? <MenuDrawer session={session} /> : null} />
        <main className="shell__main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}

/** True once the person has turned the menu over from what the screen's width suggests. */
const FOLD_KEY = 'guatu.menu-turned'

interface FoldButtonProps {
  readonly isFolded: boolean
  readonly onFold: () => void
}

function FoldButton({ isFolded, onFold }: FoldButtonProps) {
  const { t } = useTranslation('controls')
  return (
    <div className="shell__fold">
      <Button
        type="text"
        block
        icon={isFolded ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
        aria-label={t(isFolded ? 'page.unfold' : 'page.fold')}
        onClick={onFold}
      />
    </div>
  )
}

/** Open only at the address at which it was opened: following a link closes it. */
function MenuDrawer({ session }: { readonly session: Session }) {
  const { t } = useTranslation('controls')
  const { pathname } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  return (
    <>
      <Button
        type="text"
        icon={<MenuUnfoldOutlined aria-hidden />}
        aria-label={t('page.openMenu')}
        onClick={() => setOpenAt(pathname)}
      />
      <Drawer
        open={openAt === pathname}
        onClose={() => setOpenAt(undefined)}
        placement="left"
        size={256}
        title={<Brand isShort={false} />}
        styles={{ body: { padding: 0 } }}
      >
        <nav aria-label={t('page.menu')}>
          <Menu session={session} isShort={false} />
        </nav>
      </Drawer>
    </>
  )
}

type ScreenWidth = 'phone' | 'laptop' | 'desk'
const queries = [matchMedia('(max-width: 760px)'), matchMedia('(max-width: 1180px)')] as const

function readWidth(): ScreenWidth {
  if (queries[0].matches) return 'phone'
  return queries[1].matches ? 'laptop' : 'desk'
}

function listen(onChange: () => void): () => void {
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

function useScreenWidth(): ScreenWidth {
  return useSyncExternalStore(listen, readWidth)
}
