/**
 * Ask once: where a datum that somebody is about to ask for is kept already.
 *
 *     findKnown('税收（万元）', ground)   // [{ place: 'registry', id: 'enterprise-year', field: 'taxWanYuan', likeness: 'same', … }]
 *
 * Heads are understood as those of sheets are. `same` is what its label, key or alias says; everything less certain is `similar`, which a person decides.
 */
import { type UnitId, units } from '../../../base/quantity.ts'
import type { Bilingual } from '../../bilingual.ts'
import type { FieldDefinition } from '../field.ts'
import { normaliseHead } from '../normalise-head.ts'
import { type HeadNames, headNames } from '../recognise/head/head-names.ts'
import { resolveHead } from '../recognise/head/resolve-head.ts'
import { getField, type Registry } from '../registry.ts'
import type { Known } from './known-view.ts'

/** An indicator that units report. */
export interface AskedIndicator {
  readonly id: string
  readonly name: string
  readonly unit: UnitId
  readonly leadUnits: readonly string[]
}

export interface AskGround {
  readonly registries: readonly { readonly registry: Registry; readonly names: HeadNames }[]
  readonly indicators: readonly AskedIndicator[]
  /** What the owner of a field is called in this district. */
  readonly ownerOf: (field: FieldDefinition) => Bilingual
}

export function askGround(
  registries: readonly Registry[],
  rest: Pick<AskGround, 'indicators' | 'ownerOf'>,
): AskGround {
  return { ...rest, registries: registries.map((registry) => ({ registry, names: headNames(registry) })) }
}

/** The surest first. */
export function findKnown(head: string, ground: AskGround): readonly Known[] {
  const fields = ground.registries.flatMap(({ registry, names }) =>
    findFields(head, registry, { names, ground }),
  )
  const found = [...fields, ...findIndicators(head, ground.indicators)]
  return found.toSorted((a, b) => Number(a.likeness === 'similar') - Number(b.likeness === 'similar'))
}

/** Less than what a label or an alias gives. */
const sure = 0.95

function findFields(
  head: string,
  registry: Registry,
  { names, ground }: { readonly names: HeadNames; readonly ground: AskGround },
): readonly Known[] {
  const { use, confidence, suggestions, notes, unit } = resolveHead([head], names)
  const keys = use.kind === 'field' ? [use.field] : suggestions
  const isSame = use.kind === 'field' && confidence >= sure && notes.length === 0
  return keys.map((key) => {
    const field = getField(registry, key)
    const own = 'unit' in field.type ? field.type.unit : null
    const isMeasured =
      own === null || unit === undefined || units[own].dimension === units[unit.unit].dimension
    return {
      place: 'registry',
      id: registry.id,
      field: key,
      placeLabel: registry.label,
      label: field.label,
      owner: ground.ownerOf(field),
      measuredIn: own,
      period: registry.period,
      likeness: isSame && isMeasured ? 'same' : 'similar',
    }
  })
}

function findIndicators(head: string, indicators: readonly AskedIndicator[]): readonly Known[] {
  const asked = normaliseHead(head)
  if (asked.length < 2) return []
  return indicators.flatMap(({ id, name, unit, leadUnits }) => {
    const known = normaliseHead(name)
    const isSame = known === asked
    const isLike = known.includes(asked) || asked.includes(known)
    if (!isSame && !isLike) return []
    const owner = leadUnits.join('、')
    return [
      {
        place: 'indicator',
        id,
        field: null,
        placeLabel: { zh: '指标', en: 'Indicators' },
        label: { zh: name, en: name },
        owner: { zh: owner, en: owner },
        measuredIn: unit,
        period: 'year',
        likeness: isSame ? 'same' : 'similar',
      } as const,
    ]
  })
}
