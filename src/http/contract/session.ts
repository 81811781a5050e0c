/** Signing in and out, the first set-up, and what a page needs to know before either. */
import { z } from 'zod'
import { actions, resources, roles } from '../../domain/access/permissions.ts'
import { contract } from './contract.ts'

const grant = z.object({ role: z.enum(roles), unit: z.string().nullable(), unitName: z.string().nullable() })

export const sessionView = z.object({
  user: z.object({ id: z.string(), name: z.string(), login: z.string(), mustChangePassword: z.boolean() }),
  district: z.object({ code: z.string(), name: z.string(), isDemo: z.boolean() }),
  grants: z.array(grant),
  /** The table's rows that apply to this person: what menus and buttons ask. */
  permissions: z.array(
    z.object({
      resource: z.enum(resources),
      action: z.enum(actions),
      reach: z.enum(['district', 'unit', 'self']),
      unit: z.string().nullable(),
    }),
  ),
  /** To be sent back as `x-csrf-token` with every write. */
  csrfToken: z.string(),
  /** Absolute end of the session; it also ends after 30 idle minutes. */
  expiresAt: z.string(),
})
export type SessionView = z.infer<typeof sessionView>

export const getWelcome = contract({
  method: 'GET',
  path: '/api/v1/welcome',
  tag: 'session',
  summary: 'What the sign-in page shows: districts, and demo roles where they may be entered.',
  permission: 'public',
  reply: z.object({
    districts: z.array(z.object({ code: z.string(), name: z.string(), isDemo: z.boolean() })),
    /** Empty unless the district is the demo and the server listens on loopback only. */
    demoPeople: z.array(
      z.object({
        userId: z.string(),
        role: z.enum(roles),
        name: z.string(),
        unitName: z.string().nullable(),
      }),
    ),
    needsSetup: z.boolean(),
    version: z.string(),
  }),
})

export const signIn = contract({
  method: 'POST',
  path: '/api/v1/session',
  tag: 'session',
  summary: 'Signs in with login and password. Five failures lock the account for 15 minutes.',
  permission: 'public',
  isGuessable: true,
  body: z.object({
    district: z.string().optional(),
    login: z.string().min(1).max(100),
    password: z.string().min(1).max(200),
  }),
  reply: sessionView,
})

export const signInAsDemo = contract({
  method: 'POST',
  path: '/api/v1/session/demo',
  tag: 'session',
  summary:
    'Enters the demo district as one of its invented people. Refused unless the server listens on loopback only.',
  permission: 'public',
  body: z.object({ userId: z.string() }),
  reply: sessionView,
})

export const getSession = contract({
  method: 'GET',
  path: '/api/v1/session',
  tag: 'session',
  summary: 'Who is signed in, and what this person may do.',
  permission: 'signed-in',
  reply: sessionView,
})

export const signOut = contract({
  method: 'DELETE',
  path: '/api/v1/session',
  tag: 'session',
  summary: 'Signs out; the session cannot be used again.',
  permission: 'signed-in',
  status: 204,
})

export const changePassword = contract({
  method: 'POST',
  path: '/api/v1/session/password',
  tag: 'session',
  summary: "Changes one's own password and ends all other sessions.",
  permission: 'signed-in',
  body: z.object({ current: z.string().max(200), next: z.string().max(200) }),
  status: 204,
})

const account = z.object({
  login: z.string().min(2).max(50),
  name: z.string().min(1).max(50),
  password: z.string().min(1).max(200),
})

export const findSetup = contract({
  method: 'GET',
  path: '/api/v1/setup/{token}',
  tag: 'session',
  summary: 'Whether a one-time set-up link is still good, and for which district.',
  permission: 'public',
  isGuessable: true,
  params: z.object({ token: z.string().max(200) }),
  reply: z.object({ district: z.object({ code: z.string(), name: z.string() }), expiresAt: z.string() }),
})

export const completeSetup = contract({
  method: 'POST',
  path: '/api/v1/setup/{token}',
  tag: 'session',
  summary: 'Creates the three separated administrators (system, security, audit). The link works once.',
  permission: 'public',
  isGuessable: true,
  params: z.object({ token: z.string().max(200) }),
  body: z.object({ system: account, security: account, audit: account }),
  status: 204,
})
