/** What each unit is asked for in a year and what of it was, or could be, saved: as far as the reader's units go. */
import { registries } from '../../content/registries/catalogue.generated.ts'
import burdenRules from '../../content/settings/burden-rules.ts'
import { visibleUnits } from '../../domain/access/decide.ts'
import { isAimedAt } from '../../domain/registry/ask/form-aim.ts'
import { burdenRuleAt } from '../../domain/registry/burden/burden-rule.ts'
import type { BurdenView } from '../../domain/registry/burden/burden-view.ts'
import { type Asked, askedOfRegistry, sum, sumBurden } from '../../domain/registry/burden/count-burden.ts'
import { countRowsByTown } from '../../store/burden-store.ts'
import { listForms } from '../../store/form-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'
import { loadFirms } from '../ask/load-firms.ts'
import { openComputed } from '../computed/open-computed.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'
import type { AskedAndSaved } from './asked-and-saved.ts'
import { askedOfForms } from './asked-of-forms.ts'
import { askedOfIndicators } from './asked-of-indicators.ts'
import { askedOfRounds, type RoundsWish } from './asked-of-rounds.ts'

export async function readBurden(context: Context, district: string): Promise<BurdenView> {
  const today = dayOf(context.now)
  const rule = burdenRuleAt(burdenRules, today)
  const year = Number(today.slice(0, 4))
  const computed = await openComputed(context, district)
  const { snapshot } = computed
  const reach = readingReach(context)
  const parts = await context.database.readDistrict(district, async (tx) => [
    askedOfIndicators(computed, rule.minutesPerFigure),
    await askedOfRegistries(tx, snapshot, reach.enterprises),
    await askedOfRounds(tx, { year, rule, enterprises: reach.enterprises }),
    await askedOfKeptForms(tx, snapshot, { year, rule, enterprises: reach.enterprises }),
  ])
  const nameOf = (id: string) => snapshot.units.find((unit) => unit.id === id)?.name ?? id
  const asked = parts.flatMap((part) => part.asked).filter(({ unit }) => reach.isSeen(unit))
  const savings = parts.flatMap((part) => part.savings).filter(({ unit }) => reach.isSeen(unit))
  const named = savings.map((saving) => ({
    ...saving,
    name: saving.unit === null ? null : nameOf(saving.unit),
  }))
  return {
    year,
    minutes: sum(asked.map(({ minutes }) => minutes)),
    units: [...sumBurden(asked, nameOf)],
    savings: named.toSorted((a, b) => b.minutes - a.minutes),
    rule,
  }
}

interface ReadingReach {
  /** Credit codes that alone are counted; null for all. */
  readonly enterprises: readonly string[] | null
  readonly isSeen: (unit: string | null) => boolean
}

const enterpriseUnits = 'enterprise-'

/** An enterprise sees what it is asked for itself; another unit nothing of enterprises. */
function readingReach({ actor }: Context): ReadingReach {
  const visible = visibleUnits(actor, 'burden', 'read')
  if (visible.kind === 'all') return { enterprises: null, isSeen: () => true }
  const codes = visible.units.flatMap((unit) =>
    unit.startsWith(enterpriseUnits) ? [unit.slice(enterpriseUnits.length)] : [],
  )
  return {
    enterprises: codes.length > 0 ? codes : null,
    isSeen: (unit) => (unit === null ? codes.length > 0 : visible.units.includes(unit)),
  }
}

async function askedOfRegistries(
  tx: Tx,
  { district }: Snapshot,
  enterprises: readonly string[] | null,
): Promise<AskedAndSaved> {
  const asked: Asked[] = []
  for (const registry of registries) {
    const rows = await countRowsByTown(tx, registryTables(registry), enterprises)
    asked.push(...askedOfRegistry(registry, { rows, unitOf: (owner) => district.dataOwners[owner]?.unit }))
  }
  return { asked, savings: [] }
}

async function askedOfKeptForms(
  tx: Tx,
  snapshot: Snapshot,
  { year, rule, enterprises }: RoundsWish,
): Promise<AskedAndSaved> {
  const forms = await listForms(tx)
  const isAsking = forms.some(({ of }) => of === 'enterprises')
  const all = isAsking ? await loadFirms(tx, snapshot) : []
  const own = enterprises === null ? all : all.filter((firm) => enterprises.includes(firm.enterprise))
  return askedOfForms(forms, {
    year,
    minutesPerFormItem: rule.minutesPerFormItem,
    enterprisesOf: ({ aim }) => own.filter((firm) => isAimedAt(aim, firm)).length,
    towns: snapshot.district.towns,
  })
}
