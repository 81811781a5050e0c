/** Units for which the reader may save a form: the own ones, or every department and town for those who answer for the district. */
import { mayAct } from '../../../src/domain/access/decide.ts'
import { useReply } from '../../api/use-reply.ts'
import { useSession } from '../../api/use-session.ts'

export interface AskingUnit {
  readonly id: string
  readonly name: string
}

export function useAskingUnits(): readonly AskingUnit[] {
  const { session } = useSession()
  const { data } = useReply('listUnits', { query: { limit: 1000 } })
  if (!session) return []
  return (data?.items ?? [])
    .filter(({ kind }) => kind === 'department' || kind === 'town')
    .filter(({ id }) => mayAct(session, { resource: 'form', action: 'enter' }, { unit: id }))
}
