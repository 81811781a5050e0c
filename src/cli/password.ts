/** `guatu password LOGIN`: a one-time password for somebody who cannot ask an administrator, for example the last administrator. */
import { resetPassword } from '../app/people/reset-password.ts'
import { Refusal } from '../domain/refusal.ts'
import { findUserByLogin } from '../store/user-store.ts'
import { districtFlag } from './choose-district.ts'
import { command, exitCodes } from './command.ts'
import { withDistrict } from './with-program.ts'

export const password = command({
  name: 'password',
  summary: 'prints a one-time password for an account and ends its sessions; recorded in the audit',
  arguments: [{ name: 'LOGIN', help: 'login name of the account' }],
  flags: districtFlag,
  run: ({ arguments: [login = ''], flags, isJson }, terminal) =>
    withDistrict({ flags }, terminal, async (context, district) => {
      const user = await context.database.readDistrict(district, (tx) => findUserByLogin(tx, login))
      if (user === undefined) throw new Refusal('not-found', { what: `login ${login}` })
      const { oneTimePassword } = await resetPassword(context, { district, id: user.id })
      terminal.print(isJson ? JSON.stringify({ login, oneTimePassword }) : oneTimePassword)
      return exitCodes.done
    }),
})
