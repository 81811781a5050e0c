/**
 * The one gate for registry definitions, shipped or edited.
 *
 *     checkRegistry({ ...registry, key: ['nothing'] })   // rejected: registry-unknown-field
 *
 * Remarks: `definition-invalid`, `registry-unknown-field`, `registry-double-name`, `registry-key-not-required`, `registry-period-key`,
 * `registry-purpose-forbidden`, `registry-check-wrong`.
 */
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { fieldsOfCondition } from '../formula/fields-of.ts'
import type { FieldDefinition } from './field.ts'
import { normaliseHead } from './normalise-head.ts'
import { findField, type Registry, registryDefinition } from './registry.ts'

export function checkRegistry(data: unknown): Checked<Registry> {
  const parsed = registryDefinition.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map((issue) => {
        const path = issue.path.join('.')
        return diagnostic('definition-invalid', {
          place: { kind: 'field', path },
          facts: { path, reason: issue.message },
        })
      }),
    )
  }
  const rules = [unknownFields, doubleNames, optionalKeys, periodKeys, forbiddenPurposes]
  const remarks = rules.flatMap((rule) => rule(parsed.data))
  return remarks.length > 0 ? rejected(...remarks) : accepted(parsed.data)
}

/** The same gate for files under `content/`: throws at load. */
export function defineRegistry(data: Registry): Registry {
  return getChecked(checkRegistry(data), `registry ${data.id}`)
}

function unknownFields(registry: Registry): readonly Diagnostic[] {
  const named = [...registry.key, ...registry.checks.flatMap(({ holds }) => fieldsOfCondition(holds))]
  return [...new Set(named)]
    .filter((key) => findField(registry, key) === undefined)
    .map((field) => diagnostic('registry-unknown-field', { facts: { registry: registry.id, field } }))
}

/** Two fields under one key, or one head that could be either. */
function doubleNames(registry: Registry): readonly Diagnostic[] {
  const seen = new Map<string, string>()
  const remarks: Diagnostic[] = []
  for (const field of registry.fields) {
    for (const name of namesOf(field)) {
      const other = seen.get(name)
      if (other !== undefined) {
        const facts = { registry: registry.id, field: field.key, other, name }
        remarks.push(diagnostic('registry-double-name', { facts }))
      }
      seen.set(name, field.key)
    }
  }
  return remarks
}

function namesOf({ key, label, aliases }: FieldDefinition): ReadonlySet<string> {
  return new Set([key.toLowerCase(), ...[label.zh, label.en, ...aliases].map(normaliseHead)])
}

function optionalKeys(registry: Registry): readonly Diagnostic[] {
  return registry.key
    .filter((key) => findField(registry, key)?.isRequired === false)
    .map((field) => diagnostic('registry-key-not-required', { facts: { registry: registry.id, field } }))
}

/** The rows of a stretch of time name it last. */
function periodKeys(registry: Registry): readonly Diagnostic[] {
  const { period, key } = registry
  if (period === 'none' || findField(registry, key.at(-1) ?? '')?.type.kind === period) return []
  return [diagnostic('registry-period-key', { facts: { registry: registry.id, period } })]
}

/** What statistics law and the protection of persons rule out whatever a definition says. */
function forbiddenPurposes(registry: Registry): readonly Diagnostic[] {
  return registry.fields.flatMap(({ key, origin, sensitivity, purposes }) => {
    const isStatistical = origin === 'statistical' && purposes.includes('evaluation')
    const isPersonal = sensitivity === 'personal' && purposes.includes('public-report')
    if (!isStatistical && !isPersonal) return []
    const purpose = isStatistical ? 'evaluation' : 'public-report'
    return [
      diagnostic('registry-purpose-forbidden', { facts: { registry: registry.id, field: key, purpose } }),
    ]
  })
}
