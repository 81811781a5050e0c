/**
 * The pages of the menu as data: where they are, who sees them, under which heading.
 */
import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BookOutlined,
  DatabaseOutlined,
  EnvironmentOutlined,
  FieldTimeOutlined,
  FileDoneOutlined,
  FileExcelOutlined,
  FileSearchOutlined,
  FileSyncOutlined,
  FormOutlined,
  FundOutlined,
  HistoryOutlined,
  ImportOutlined,
  LineChartOutlined,
  ScheduleOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'
import type { Action, Resource } from '../../src/domain/access/permissions.ts'

export interface MenuPage {
  readonly path: string
  readonly name:
    | 'audit'
    | 'burden'
    | 'confirmations'
    | 'drafting'
    | 'enterprises'
    | 'forms'
    | 'imports'
    | 'indicators'
    | 'map'
    | 'plan'
    | 'quality'
    | 'registries'
    | 'registry-changes'
    | 'reporting'
    | 'sheets'
    | 'units'
    | 'users'
    | 'work'
  readonly icon: ComponentType<{ readonly 'aria-hidden': boolean }>
  /** Any one of these opens it. */
  readonly needs: readonly (readonly [Resource, Action])[]
}

export interface MenuGroup {
  readonly name: 'plan' | 'reporting' | 'registry' | 'people'
  readonly pages: readonly MenuPage[]
}

export const menuGroups: readonly MenuGroup[] = [
  {
    name: 'plan',
    pages: [
      { path: '/indicators', name: 'indicators', icon: LineChartOutlined, needs: [['indicator', 'read']] },
      { path: '/plan', name: 'plan', icon: BookOutlined, needs: [['plan', 'read']] },
      { path: '/drafting', name: 'drafting', icon: FileSearchOutlined, needs: [['plan', 'manage']] },
      { path: '/map', name: 'map', icon: EnvironmentOutlined, needs: [['map', 'read']] },
    ],
  },
  {
    name: 'reporting',
    pages: [
      {
        path: '/work',
        name: 'work',
        icon: ScheduleOutlined,
        needs: [
          ['submission', 'enter'],
          ['submission', 'approve'],
          ['submission', 'accept'],
        ],
      },
      { path: '/reporting', name: 'reporting', icon: FormOutlined, needs: [['submission', 'read']] },
      { path: '/sheets', name: 'sheets', icon: FileExcelOutlined, needs: [['sheet', 'read']] },
    ],
  },
  {
    name: 'registry',
    pages: [
      { path: '/enterprises', name: 'enterprises', icon: BankOutlined, needs: [['registry', 'read']] },
      { path: '/registries', name: 'registries', icon: DatabaseOutlined, needs: [['registry', 'read']] },
      { path: '/imports', name: 'imports', icon: ImportOutlined, needs: [['registry', 'enter']] },
      {
        path: '/registry-changes',
        name: 'registry-changes',
        icon: HistoryOutlined,
        needs: [['registry', 'manage']],
      },
      { path: '/quality', name: 'quality', icon: FundOutlined, needs: [['registry', 'read']] },
      {
        path: '/confirmations',
        name: 'confirmations',
        icon: FileDoneOutlined,
        needs: [['confirmation', 'read']],
      },
      { path: '/forms', name: 'forms', icon: FileSyncOutlined, needs: [['registry', 'enter']] },
      { path: '/burden', name: 'burden', icon: FieldTimeOutlined, needs: [['burden', 'read']] },
    ],
  },
  {
    name: 'people',
    pages: [
      { path: '/units', name: 'units', icon: ApartmentOutlined, needs: [['unit', 'read']] },
      {
        path: '/users',
        name: 'users',
        icon: TeamOutlined,
        needs: [['user', 'read']],
      },
      { path: '/audit', name: 'audit', icon: AuditOutlined, needs: [['audit', 'read']] },
    ],
  },
]

/** The page that an address belongs to: `/reporting/17` is of `/reporting`. */
export function findPage(path: string): MenuPage | undefined {
  return menuGroups
    .flatMap((group) => group.pages)
    .find((page) => path === page.path || path.startsWith(`${page.path}/`))
}
