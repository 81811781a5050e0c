/** Enters the demo district as one of its invented people: on this machine only, for a server that only this machine reaches. */
import { Refusal } from '../../domain/refusal.ts'
import { findUser } from '../../store/user-store.ts'
import type { Context } from '../context.ts'
import { type StartedSession, startSession } from './start-session.ts'

export interface SignInAsDemo {
  readonly userId: string
  /** True when the request came from this machine. */
  readonly isLoopbackClient: boolean
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export async function signInAsDemo(context: Context, input: SignInAsDemo): Promise<StartedSession> {
  const { database, installation } = context
  if (!installation.isLoopback || !input.isLoopbackClient) throw new Refusal('not-loopback')
  if (!uuid.test(input.userId)) throw new Refusal('not-found')
  const districts = await database.listDistricts()
  for (const { district } of districts.filter(({ isDemo }) => isDemo)) {
    const started = await database.withDistrict(district, async (tx) => {
      const user = await findUser(tx, input.userId)
      if (user === undefined || !user.isDemo || !user.isActive) return undefined
      return startSession(tx, context, { user, action: 'session.start-demo' })
    })
    if (started !== undefined) return started
  }
  throw new Refusal('not-found')
}
