/** Units, users, roles, audit, saved views. */
import { z } from 'zod'
import { roles } from '../../domain/access/permissions.ts'
import { roleTerms, unitKindTerms } from '../../domain/glossary.ts'
import { contract } from './contract.ts'
import { districtParams, page, pageQuery } from './paging.ts'

const withUser = districtParams.extend({ id: z.uuid() })

export const orgUnit = z.object({
  id: z.string(),
  kind: z.enum(['department', 'subdistrict', 'town', 'park', 'collective', 'enterprise']),
  name: z.string(),
  aliases: z.array(z.string()),
  divisionCode: z.string().nullable(),
  scope: z.string().nullable(),
  isActive: z.boolean(),
  version: z.int(),
  /** How many plan actions it leads and supports, and how many indicators it owns. */
  leads: z.int(),
  supports: z.int(),
  indicators: z.int(),
})
export type OrgUnit = z.infer<typeof orgUnit>

export const listUnits = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/units',
  tag: 'people',
  summary: 'Departments, towns, parks and collective names.',
  permission: { resource: 'unit', action: 'read' },
  params: districtParams,
  query: pageQuery.extend({ kind: z.string().max(20).optional(), q: z.string().max(100).optional() }),
  reply: page(orgUnit),
  columns: [
    { key: 'name', label: { zh: '单位', en: 'Unit' } },
    { key: 'kind', label: { zh: '类别', en: 'Kind' }, words: unitKindTerms },
    { key: 'divisionCode', label: { zh: '区划代码', en: 'Division code' } },
    { key: 'scope', label: { zh: '口径', en: 'Scope' }, codeOf: 'scope' },
    { key: 'leads', label: { zh: '牵头任务', en: 'Leads' } },
    { key: 'supports', label: { zh: '配合任务', en: 'Supports' } },
    { key: 'indicators', label: { zh: '指标', en: 'Indicators' } },
  ],
})

export const changeUnit = contract({
  method: 'PATCH',
  path: '/api/v1/districts/{district}/units/{id}',
  tag: 'people',
  summary: 'Changes aliases, scope or whether a unit is active.',
  permission: { resource: 'unit', action: 'manage' },
  params: districtParams.extend({ id: z.string().max(100) }),
  body: z.object({
    version: z.int(),
    aliases: z.array(z.string().min(1).max(50)).max(20).optional(),
    scope: z.string().max(50).nullable().optional(),
    isActive: z.boolean().optional(),
  }),
  reply: orgUnit,
})

export const person = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  isActive: z.boolean(),
  isDemo: z.boolean(),
  isLocked: z.boolean(),
  mustChangePassword: z.boolean(),
  grants: z.array(
    z.object({ role: z.enum(roles), unit: z.string().nullable(), unitName: z.string().nullable() }),
  ),
  version: z.int(),
})
export type Person = z.infer<typeof person>

export const listUsers = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/users',
  tag: 'people',
  summary: 'People with an account, and their roles.',
  permission: { resource: 'user', action: 'read' },
  params: districtParams,
  query: pageQuery.extend({ q: z.string().max(100).optional(), role: z.enum(roles).optional() }),
  reply: page(person),
  columns: [
    { key: 'name', label: { zh: '姓名', en: 'Name' } },
    { key: 'login', label: { zh: '登录名', en: 'Login' } },
    { key: 'grants.role', label: { zh: '角色', en: 'Roles' }, words: roleTerms },
    { key: 'grants.unitName', label: { zh: '所属单位', en: 'Units' } },
    { key: 'isActive', label: { zh: '启用', en: 'Active' } },
    { key: 'isLocked', label: { zh: '锁定', en: 'Locked' } },
  ],
})

/** The one-time password is shown once, here, and must be changed at the first sign-in. */
const personWithPassword = z.object({ person, oneTimePassword: z.string() })

export const addUser = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/users',
  tag: 'people',
  summary: 'Creates an account without any role; the security administrator grants roles.',
  permission: { resource: 'user', action: 'manage' },
  params: districtParams,
  body: z.object({ login: z.string().regex(/^[a-z][a-z0-9._-]{1,49}$/), name: z.string().min(1).max(50) }),
  reply: personWithPassword,
  isReplyOnce: true,
  status: 201,
})

export const changeUser = contract({
  method: 'PATCH',
  path: '/api/v1/districts/{district}/users/{id}',
  tag: 'people',
  summary: 'Renames, deactivates (ends all sessions) or unlocks an account.',
  permission: { resource: 'user', action: 'manage' },
  params: withUser,
  body: z.object({
    version: z.int(),
    name: z.string().min(1).max(50).optional(),
    isActive: z.boolean().optional(),
    unlock: z.boolean().optional(),
  }),
  reply: person,
})

export const resetPassword = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/users/{id}/password-reset',
  tag: 'people',
  summary: 'Makes a one-time password and ends all sessions of that person.',
  permission: { resource: 'user', action: 'manage' },
  params: withUser,
  reply: personWithPassword,
  isReplyOnce: true,
})

export const setGrants = contract({
  method: 'PUT',
  path: '/api/v1/districts/{district}/users/{id}/grants',
  tag: 'people',
  summary:
    'Replaces the roles of a person. The three administrators exclude one another and all other roles.',
  permission: { resource: 'role-grant', action: 'manage' },
  params: withUser,
  body: z.object({
    version: z.int(),
    grants: z.array(z.object({ role: z.enum(roles), unit: z.string().nullable() })).max(20),
  }),
  reply: person,
})

export const auditEvent = z.object({
  seq: z.int(),
  at: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  action: z.string(),
  target: z.string(),
  detail: z.record(z.string(), z.unknown()),
  requestId: z.string(),
  hash: z.string(),
})
export type AuditEvent = z.infer<typeof auditEvent>

export const listAudit = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/audit',
  tag: 'people',
  summary: 'Audit records, newest first.',
  permission: { resource: 'audit', action: 'read' },
  params: districtParams,
  query: pageQuery.extend({
    action: z.string().max(50).optional(),
    actor: z.string().max(100).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  reply: page(auditEvent),
  columns: [
    { key: 'seq', label: { zh: '序号', en: 'Seq' } },
    { key: 'at', label: { zh: '时间', en: 'At' } },
    { key: 'actorName', label: { zh: '操作人', en: 'Actor' } },
    { key: 'action', label: { zh: '动作', en: 'Action' } },
    { key: 'target', label: { zh: '对象', en: 'Target' } },
    { key: 'requestId', label: { zh: '请求', en: 'Request' } },
    { key: 'hash', label: { zh: '哈希', en: 'Hash' } },
  ],
})

export const verifyAudit = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/audit/verification',
  tag: 'people',
  summary: 'Recomputes the hash chain and names the first broken link, if any.',
  permission: { resource: 'audit', action: 'read' },
  params: districtParams,
  reply: z.object({
    isWhole: z.boolean(),
    records: z.int(),
    headHash: z.string(),
    firstBroken: z.object({ seq: z.int(), reason: z.string() }).nullable(),
  }),
})

const savedView = z.object({ id: z.string(), list: z.string(), name: z.string(), query: z.string() })

export const listViews = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/views',
  tag: 'people',
  summary: "One's own saved views of a list.",
  permission: { resource: 'view', action: 'read' },
  params: districtParams,
  query: z.object({ list: z.string().max(50) }),
  reply: page(savedView),
})

export const saveView = contract({
  method: 'POST',
  path: '/api/v1/districts/{district}/views',
  tag: 'people',
  summary: 'Saves the filters and columns of a list under a name; the same name replaces.',
  permission: { resource: 'view', action: 'manage' },
  params: districtParams,
  body: z.object({ list: z.string().max(50), name: z.string().min(1).max(50), query: z.string().max(2000) }),
  reply: savedView,
  status: 201,
})

export const removeView = contract({
  method: 'DELETE',
  path: '/api/v1/districts/{district}/views/{id}',
  tag: 'people',
  summary: 'Removes a saved view.',
  permission: { resource: 'view', action: 'manage' },
  params: withUser,
  status: 204,
})
