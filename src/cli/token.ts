/** `guatu token`: prints a bearer token for the API. */

import type { Context } from '../app/context.ts'
import { issueToken } from '../app/session/issue-token.ts'
import { type Role, roles } from '../domain/access/permissions.ts'
import { districtFlag } from './choose-district.ts'
import { command, exitCodes } from './command.ts'
import { withDistrict } from './with-program.ts'

export const token = command({
  name: 'token',
  summary: 'prints a bearer token for the API; it is shown once and kept only as a hash',
  flags: {
    role: { kind: 'text', help: 'what the token may do', isRequired: true, choices: roles },
    unit: { kind: 'text', help: 'id or name of the unit it acts for; needed for roles bound to a unit' },
    days: { kind: 'number', help: 'days until it ends (1 to 366; 30 unless given)' },
    ...districtFlag,
  },
  run: (input, terminal) =>
    withDistrict(input, terminal, async (context, district) => {
      const { role, unit, days = 30 } = input.flags
      const issued = await issueToken(context, {
        district,
        role: role as Role,
        unit: typeof unit === 'string' ? await findUnitId(context, district, unit) : null,
        days: Number(days),
        label: 'guatu token',
      })
      terminal.print(input.isJson ? JSON.stringify(issued) : issued.token)
      return exitCodes.done
    }),
})

/** Units are named by id or as people call them; an unknown word is passed on and refused with its reason. */
async function findUnitId(context: Context, district: string, text: string): Promise<string> {
  const { units } = await context.installation.snapshots.get(district)
  return units.find((unit) => [unit.id, unit.name, ...unit.aliases].includes(text))?.id ?? text
}
