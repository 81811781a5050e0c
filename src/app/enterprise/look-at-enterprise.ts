/**
 * Opens every registry that speaks of an enterprise for one reader and purpose, and loads the rows about one enterprise from them.
 *
 *     const looks = await lookAtEnterprise(context, { district, purpose, fields: 'enterprise-year.taxWanYuan' })
 *     const histories = await loadHistories(tx, looks, '91330212MA2GABCD1X')
 *     histories['enterprise-year']   // with every former version
 */
import type { Purpose } from '../../domain/purpose.ts'
import { Refusal } from '../../domain/refusal.ts'
import { historiesOf, type RowHistory } from '../../domain/registry/enterprise/row-history.ts'
import { recordKeyOf } from '../../domain/registry/record-key.ts'
import { listVersionsAbout } from '../../store/registry/record-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { checkFields, isKeyVisible, type Look, lookAtRegistry } from '../registry/look-at-registry.ts'

export const registriesAbout = [
  'enterprise',
  'enterprise-year',
  'enterprise-month',
  'title',
  'evaluation',
  'site',
  'cluster-list',
  'person',
] as const
export type RegistryAbout = (typeof registriesAbout)[number]

export type Looks = Readonly<Record<RegistryAbout, Look>>
export type Histories = Readonly<Record<RegistryAbout, readonly RowHistory[]>>

export interface EnterpriseWish {
  readonly district: string
  readonly purpose: Purpose
  /** `enterprise-year.taxWanYuan`, parted by commas; all that may be seen when left out. */
  readonly fields?: string | undefined
}

export async function lookAtEnterprise(
  context: Context,
  { district, purpose, fields }: EnterpriseWish,
): Promise<Looks> {
  const asked = fields === undefined ? undefined : readAsked(fields)
  const looks = await inEach(async (registry) => {
    const look = await lookAtRegistry(context, { district, registry, purpose })
    return asked === undefined ? look : narrow(context, look, asked.get(registry) ?? [])
  })
  return looks
}

/** Only the fields that are asked for, beside the key; one that may not be seen is refused. */
async function narrow(context: Context, look: Look, asked: readonly string[]): Promise<Look> {
  const shown = new Set([...look.registry.key, ...(await checkFields(context, look, asked))])
  return { ...look, fields: look.fields.filter(({ key }) => shown.has(key)) }
}

function readAsked(text: string): ReadonlyMap<RegistryAbout, readonly string[]> {
  const parts = text.split(',').map((part) => {
    const [name = '', field = ''] = part.split('.')
    const registry = registriesAbout.find((known) => known === name)
    if (registry === undefined) throw new Refusal('unknown-registry', { registry: name })
    return { registry, field }
  })
  const groups = Map.groupBy(parts, ({ registry }) => registry)
  return new Map([...groups].map(([registry, own]) => [registry, own.map(({ field }) => field)]))
}

/** Rows whose key may not be seen are left out: nothing would tell them apart, and the key itself is a part of what is withheld. */
export async function loadHistories(tx: Tx, looks: Looks, code: string): Promise<Histories> {
  return inEach(async (registry) => {
    const look = looks[registry]
    if (!isKeyVisible(look)) return []
    const versions = await listVersionsAbout(tx, look.tables, code)
    return historiesOf(versions, (values) => recordKeyOf(values, look.registry))
  })
}

async function inEach<Value>(
  make: (registry: RegistryAbout) => Promise<Value>,
): Promise<Readonly<Record<RegistryAbout, Value>>> {
  const made: [RegistryAbout, Value][] = []
  for (const registry of registriesAbout) made.push([registry, await make(registry)])
  return Object.fromEntries(made) as Record<RegistryAbout, Value>
}
