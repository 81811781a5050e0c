/**
 * What a round may ask: fields of the registry that permit verification, no part of the key, each once; a due day that is not over; towns, clusters and sizes that there are.
 *
 *     findRoundProblem(subject, { registry, today: '2026-03-01', towns, clusters })   // { code: 'confirmation-due-past', facts: { … } }
 */
import type { Facts } from '../../base/diagnostic.ts'
import type { RefusalCode } from '../messages/refusals.ts'
import { findField, type Registry } from '../registry/registry.ts'
import type { RoundSubject } from './confirmation-view.ts'

export interface RoundGround {
  readonly registry: Registry
  /** Calendar day of the district. */
  readonly today: string
  readonly towns: readonly string[]
  readonly clusters: readonly string[]
}

export interface RoundProblem {
  readonly code: RefusalCode
  readonly facts: Facts
}

export function findRoundProblem(subject: RoundSubject, ground: RoundGround): RoundProblem | undefined {
  const { fields, aim, dueOn } = subject
  if (dueOn < ground.today) return { code: 'confirmation-due-past', facts: { dueOn, today: ground.today } }
  const field = fields.flatMap((key, index) => findFieldProblem(key, { index, fields, ...ground }) ?? [])[0]
  if (field !== undefined) return field
  return (
    findUnknown('town', aim.towns, ground.towns) ??
    findUnknown('cluster', aim.clusters, ground.clusters) ??
    findUnknown('size', aim.sizes, sizesOf(ground.registry))
  )
}

interface AskedField extends RoundGround {
  readonly index: number
  readonly fields: readonly string[]
}

function findFieldProblem(key: string, { registry, index, fields }: AskedField): RoundProblem | undefined {
  const field = findField(registry, key)
  if (field === undefined)
    return { code: 'unknown-field', facts: { registry: registry.label.zh, field: key } }
  const facts = { field: field.label.zh, fieldEn: field.label.en, purpose: 'verification' }
  if (!field.purposes.includes('verification')) return { code: 'purpose-not-permitted', facts }
  if (registry.key.includes(key)) return { code: 'key-not-edited', facts: { field: key } }
  return fields.indexOf(key) === index ? undefined : { code: 'confirmation-twice', facts }
}

const aimWords = {
  town: { zh: '镇街', en: 'town' },
  cluster: { zh: '产业集群', en: 'cluster' },
  size: { zh: '企业规模', en: 'size' },
} as const

function findUnknown(
  kind: keyof typeof aimWords,
  asked: readonly string[],
  known: readonly string[],
): RoundProblem | undefined {
  const id = asked.find((one) => !known.includes(one))
  const { zh, en } = aimWords[kind]
  return id === undefined
    ? undefined
    : { code: 'confirmation-aim-unknown', facts: { kind: zh, kindEn: en, id } }
}

function sizesOf(registry: Registry): readonly string[] {
  const type = findField(registry, 'size')?.type
  return type?.kind === 'choice' ? type.choices.map(({ id }) => id) : []
}
