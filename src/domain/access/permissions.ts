/**
 * The one permission table: role × resource × action × reach. The API, the interface and the generated tests all read it; what is not in it is refused.
 *
 *     mayAct({ grants }, 'submission', 'approve', { unit: 'economy-information' })
 */
export const roles = [
  'plan-office',
  'liaison',
  'approver',
  'town-officer',
  'leader',
  'supervisor',
  'enterprise',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const
export type Role = (typeof roles)[number]

/** 三员分立: nobody holds two of these, nor one of these beside a business role. */
export const separatedAdmins = [
  'system-admin',
  'security-admin',
  'audit-admin',
] as const satisfies readonly Role[]

export const resources = [
  'plan',
  'indicator',
  'submission',
  'evidence',
  'sheet',
  'registry',
  'document',
  'confirmation',
  'burden',
  'form',
  'map',
  'unit',
  'user',
  'role-grant',
  'audit',
  'view',
] as const
export type Resource = (typeof resources)[number]

/** read lists and shows; the others are what a step or a form does. */
export const actions = ['read', 'enter', 'approve', 'accept', 'return', 'remind', 'manage'] as const
export type Action = (typeof actions)[number]

/** district: everything of one's district. unit: only what belongs to the unit of the grant. self: only one's own. */
export type Reach = 'district' | 'unit' | 'self'

export interface Permission {
  readonly role: Role
  readonly resource: Resource
  readonly action: Action
  readonly reach: Reach
}

const everyone: readonly Role[] = roles
const business: readonly Role[] = [
  'plan-office',
  'liaison',
  'approver',
  'town-officer',
  'leader',
  'supervisor',
]

function allow(who: readonly Role[], resource: Resource, what: Partial<Record<Action, Reach>>): Permission[] {
  return who.flatMap((role) =>
    Object.entries(what).map(([action, reach]) => ({ role, resource, action: action as Action, reach })),
  )
}

export const permissions: readonly Permission[] = [
  ...allow([...business, 'enterprise'], 'plan', { read: 'district' }),
  ...allow(['plan-office'], 'plan', { manage: 'district' }),
  ...allow(business, 'indicator', { read: 'district' }),
  ...allow([...business, 'enterprise'], 'map', { read: 'district' }),
  ...allow(['plan-office'], 'map', { manage: 'district' }),
  ...allow(['plan-office', 'leader', 'supervisor'], 'submission', { read: 'district' }),
  ...allow(['liaison', 'approver', 'town-officer'], 'submission', { read: 'unit' }),
  ...allow(['liaison'], 'submission', { enter: 'unit' }),
  ...allow(['approver'], 'submission', { approve: 'unit', return: 'unit' }),
  ...allow(['plan-office'], 'submission', { accept: 'district', return: 'district', manage: 'district' }),
  ...allow(['plan-office', 'leader', 'supervisor'], 'evidence', { read: 'district' }),
  ...allow(['liaison', 'approver'], 'evidence', { read: 'unit' }),
  ...allow(['liaison'], 'evidence', { enter: 'unit' }),
  ...allow(['liaison'], 'sheet', { read: 'unit', enter: 'unit' }),
  ...allow(['plan-office'], 'sheet', { read: 'district' }),
  ...allow(['plan-office', 'leader', 'supervisor'], 'registry', { read: 'district' }),
  // Departments see what they own of every enterprise, and what is no secret; towns and enterprises see all of their own rows.
  ...allow(['liaison', 'approver'], 'registry', { read: 'district' }),
  ...allow(['town-officer', 'enterprise'], 'registry', { read: 'unit' }),
  ...allow(['liaison', 'town-officer'], 'registry', { enter: 'unit' }),
  ...allow(['plan-office'], 'registry', { enter: 'district', manage: 'district' }),
  // Documents of an enterprise: of the own unit is what the enterprise, its town, or the owner of its record keeps.
  ...allow(['plan-office'], 'document', { read: 'district', enter: 'district' }),
  ...allow(['liaison', 'town-officer', 'enterprise'], 'document', { read: 'unit', enter: 'unit' }),
  // A sheet is answered by its enterprise, or by the town from its paper; the unit that owns a field decides on what is objected to it.
  ...allow(['plan-office', 'leader', 'supervisor'], 'confirmation', { read: 'district' }),
  ...allow(['plan-office'], 'confirmation', { manage: 'district', remind: 'district' }),
  ...allow(['town-officer'], 'confirmation', { remind: 'unit' }),
  ...allow(['liaison', 'approver'], 'confirmation', { read: 'unit', approve: 'unit' }),
  ...allow(['town-officer', 'enterprise'], 'confirmation', { read: 'unit', enter: 'unit' }),
  ...allow(['town-officer', 'enterprise'], 'evidence', { read: 'unit', enter: 'unit' }),
  // What is asked of whom: of the own unit, or of all for those who answer for it.
  ...allow(['plan-office', 'leader', 'supervisor'], 'burden', { read: 'district' }),
  ...allow(['liaison', 'approver', 'town-officer', 'enterprise'], 'burden', { read: 'unit' }),
  // Whoever asks sees what others ask already, and answers for the own forms.
  ...allow(business, 'form', { read: 'district' }),
  ...allow(['liaison', 'town-officer'], 'form', { enter: 'unit' }),
  ...allow(['plan-office'], 'form', { enter: 'district' }),
  ...allow(everyone, 'unit', { read: 'district' }),
  ...allow(['plan-office', 'system-admin'], 'unit', { manage: 'district' }),
  ...allow(['system-admin'], 'user', { read: 'district', manage: 'district' }),
  ...allow(['security-admin'], 'user', { read: 'district' }),
  ...allow(['security-admin'], 'role-grant', { read: 'district', manage: 'district' }),
  ...allow(['system-admin', 'audit-admin'], 'role-grant', { read: 'district' }),
  ...allow(['audit-admin'], 'audit', { read: 'district' }),
  ...allow(everyone, 'view', { read: 'self', manage: 'self' }),
]
