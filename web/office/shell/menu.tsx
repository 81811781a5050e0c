/** The menu: only what this person may open, under its headings, with the number of open tasks. */
import { Link, useLocation } from '@tanstack/react-router'
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useReply } from '../../api/use-reply.ts'
import { findPage, type MenuPage, menuGroups } from '../menu-pages.ts'

interface MenuProps {
  readonly session: Session
  readonly isShort: boolean
}

export function Menu({ session, isShort }: MenuProps) {
  const { t } = useTranslation('office')
  // Until a one-time password is changed nothing else is open.
  const shown = session.user.mustChangePassword ? [] : menuGroups
  const groups = shown.flatMap(({ name, pages }) => {
    const open = pages.filter((page) => mayOpen(session, page))
    return open.length === 0 ? [] : [{ name, pages: open }]
  })
  return (
    <div className="menu">
      {groups.map(({ name, pages }) => (
        <div key={name}>
          <h2>
            {isShort ? <span className="visually-hidden">{t(`group.${name}`)}</span> : t(`group.${name}`)}
          </h2>
          <ul>
            {pages.map((page) => (
              <li key={page.path}>
                <MenuLink page={page} isShort={isShort} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function mayOpen(session: Session, page: MenuPage): boolean {
  return page.needs.some(([resource, action]) => mayEver(session, resource, action))
}

function MenuLink({ page, isShort }: { readonly page: MenuPage; readonly isShort: boolean }) {
  const { t } = useTranslation('office')
  const { pathname } = useLocation()
  const Icon = page.icon
  const label = t(`page.${page.name}`)
  const link = (
    <Link
      to={page.path}
      className="menu__link"
      aria-current={findPage(pathname) === page ? 'page' : undefined}
      aria-label={isShort ? label : undefined}
    >
      <Icon aria-hidden />
      {!isShort && label}
      {!isShort && page.name === 'work' && <WorkCount />}
    </Link>
  )
  return isShort ? (
    <Tooltip title={label} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  )
}

function WorkCount() {
  const { t } = useTranslation('office')
  const { data } = useReply('listWork', { query: { limit: 100 } }, { every: 120_000 })
  if (data === undefined || data.items.length === 0) return null
  const count = data.items.length
  const text = data.nextCursor === null ? String(count) : `${count}+`
  return (
    <span className="menu__count" role="img" aria-label={t('openWork', { count })}>
      {text}
    </span>
  )
}
