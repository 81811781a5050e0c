/** Units, users, roles, audit, saved views. */
import { addUser } from '../../app/people/add-user.ts'
import { changeUnit } from '../../app/people/change-unit.ts'
import { changeUser } from '../../app/people/change-user.ts'
import { listAudit } from '../../app/people/list-audit.ts'
import { listUnits } from '../../app/people/list-units.ts'
import { listUsers } from '../../app/people/list-users.ts'
import { listViews } from '../../app/people/list-views.ts'
import { removeView } from '../../app/people/remove-view.ts'
import { resetPassword } from '../../app/people/reset-password.ts'
import { saveView } from '../../app/people/save-view.ts'
import { setGrants } from '../../app/people/set-grants.ts'
import { verifyAudit } from '../../app/people/verify-audit.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const peopleHandlers: Handlers<typeof contractGroups.people> = {
  listUnits: ({ context, params, query }) => listUnits(context, { ...params, ...query }),
  changeUnit: ({ context, params, body }) => changeUnit(context, { ...params, ...body }),
  listUsers: ({ context, params, query }) => listUsers(context, { ...params, ...query }),
  addUser: ({ context, params, body }) => addUser(context, { ...params, ...body }),
  changeUser: ({ context, params, body }) => changeUser(context, { ...params, ...body }),
  resetPassword: ({ context, params }) => resetPassword(context, params),
  setGrants: ({ context, params, body }) => setGrants(context, { ...params, ...body }),
  listAudit: ({ context, params, query }) => listAudit(context, { ...params, ...query }),
  verifyAudit: ({ context, params }) => verifyAudit(context, params.district),
  listViews: ({ context, params, query }) => listViews(context, { ...params, ...query }),
  saveView: ({ context, params, body }) => saveView(context, { ...params, ...body }),
  removeView: async ({ context, params }) => {
    await removeView(context, params)
    return undefined
  },
}
