/** What the confirmation rounds of a year ask of enterprises. */
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import type { BurdenRule } from '../../domain/registry/burden/burden-rule.ts'
import { countConfirmation } from '../../domain/registry/burden/count-confirmation.ts'
import { getField } from '../../domain/registry/registry.ts'
import { countFilled, listRoundsOpened } from '../../store/burden-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'
import type { AskedAndSaved } from './asked-and-saved.ts'

export interface RoundsWish {
  /** In which they were opened. */
  readonly year: number
  readonly rule: BurdenRule
  readonly enterprises: readonly string[] | null
}

export async function askedOfRounds(tx: Tx, { year, rule, enterprises }: RoundsWish): Promise<AskedAndSaved> {
  const tables = registryTables(enterpriseYear)
  const rounds = await listRoundsOpened(tx, { from: newYear(year), before: newYear(year + 1) })
  const counted = []
  for (const round of rounds) {
    const columns = tables.columns.filter(({ field }) => round.fields.includes(field))
    const { sheets, filled } = await countFilled(tx, tables, { round, columns, enterprises })
    const fields = columns.map(({ field }, index) => ({
      minutes: getField(enterpriseYear, field).minutes,
      filled: filled[index] ?? 0,
    }))
    if (sheets > 0) {
      counted.push(countConfirmation({ ...round, sheets }, fields, rule.minutesPerConfirmedField))
    }
  }
  return {
    asked: counted.map(({ asked }) => ({ ...asked, unit: null })),
    savings: counted.map(({ saved }) => ({ ...saved, unit: null, why: 'filled', isSaved: true })),
  }
}

/** Midnight of the district. */
function newYear(year: number): Date {
  return new Date(`${year}-01-01T00:00:00+08:00`)
}
