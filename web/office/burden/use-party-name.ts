/** What an asked party is called: enterprises, which have no name of their own here, are the reader's own or all together. */
import { useTranslation } from 'react-i18next'
import { mayAct } from '../../../src/domain/access/decide.ts'
import { useSession } from '../../api/use-session.ts'

export function usePartyName(): (party: { readonly name: string | null }) => string {
  const { t } = useTranslation('burden')
  const { session } = useSession()
  const isAll = session ? mayAct(session, { resource: 'burden', action: 'read' }, {}) : false
  return ({ name }) => name ?? t(isAll ? 'enterprises' : 'ownEnterprise')
}
