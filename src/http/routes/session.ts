/** Signing in and out, the first set-up. */

import type { Context } from '../../app/context.ts'
import { changePassword } from '../../app/session/change-password.ts'
import { completeSetup } from '../../app/session/complete-setup.ts'
import { findSetup } from '../../app/session/find-setup.ts'
import { showSession } from '../../app/session/show-session.ts'
import { signIn } from '../../app/session/sign-in.ts'
import { signInAsDemo } from '../../app/session/sign-in-as-demo.ts'
import { signOut } from '../../app/session/sign-out.ts'
import type { StartedSession } from '../../app/session/start-session.ts'
import { welcome } from '../../app/session/welcome.ts'
import type { contractGroups } from '../contract/contracts.ts'
import { type Handlers, withCookie } from '../route.ts'

export const sessionHandlers: Handlers<typeof contractGroups.session> = {
  getWelcome: ({ context, client }) => welcome(context, client),
  signIn: async ({ context, body }) => enter(context, await signIn(context, body)),
  signInAsDemo: async ({ context, body, client }) =>
    enter(context, await signInAsDemo(context, { userId: body.userId, isLoopbackClient: client.isLoopback })),
  getSession: ({ context, credential }) => showSession(context, credential),
  signOut: async ({ context, credential }) => {
    await signOut(context, credential)
    return withCookie(undefined, null)
  },
  changePassword: async ({ context, credential, body }) => {
    await changePassword(context, credential, body)
    return undefined
  },
  findSetup: ({ context, params }) => findSetup(context, params.token),
  completeSetup: async ({ context, params, body }) => {
    await completeSetup(context, params.token, body)
    return undefined
  },
}

async function enter(context: Context, { credential, cookie }: StartedSession) {
  return withCookie(await showSession(context, credential), cookie)
}
