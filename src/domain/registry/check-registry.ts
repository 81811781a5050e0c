/**
 * The one gate for registry definitions, shipped or edited.
 *
 *     checkRegistry({ ...registry, key: ['nothing'] })   // rejected: registry-unknown-field
 *
 * Remarks: `definition-invalid`, `registry-unknown-field`, `registry-double-name`, `registry-key-not-required`, `registry-period-key`,
 * `registry-purpose-forbidden`, `registry-check-wrong`, and for the conditions of its checks those of `messages/formula-remarks.ts`.
 */
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { isDeeperThan } from '../../base/nesting.ts'
import { checkRowCondition } from '../formula/check-formula.ts'
import { deepestDefinition, tooDeep } from '../formula/formula.ts'
import type { FieldDefinition } from './field.ts'
import { findFailingRows } from './find-failing-rows.ts'
import { normaliseHead } from './normalise-head.ts'
import { findField, type RecordRow, type Registry, type RowCheck, registryDefinition } from './registry.ts'
import { registryTable } from './registry-table.ts'

export function checkRegistry(data: unknown): Checked<Registry> {
  if (isDeeperThan(data, deepestDefinition)) return rejected(tooDeep())
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
  const rules = [unknownFields, doubleNames, optionalKeys, periodKeys, forbiddenPurposes, wrongChecks]
  const remarks = rules.flatMap((rule) => rule(parsed.data))
  return remarks.length > 0 ? rejected(...remarks) : accepted(parsed.data)
}

/** The same gate for files under `content/`: throws at load. */
export function defineRegistry(data: Registry): Registry {
  return getChecked(checkRegistry(data), `registry ${data.id}`)
}

function unknownFields(registry: Registry): readonly Diagnostic[] {
  return registry.key
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

/** A check whose condition does not fit the fields, or that disagrees with its own examples. */
function wrongChecks(registry: Registry): readonly Diagnostic[] {
  return registry.checks.flatMap((check, index) => {
    const remarks = checkRowCondition(check.holds, registry, `checks.${index}.holds`)
    return remarks.length > 0 ? remarks : wrongExamples(registry, check)
  })
}

function wrongExamples(registry: Registry, check: RowCheck): readonly Diagnostic[] {
  const failing = (rows: readonly RecordRow[]) =>
    new Set(findFailingRows(check, registryTable(registry.fields, rows)))
  const [failingGood, failingBad] = [failing(check.good), failing(check.bad)]
  const wrong = [
    ...check.good.filter((_, row) => failingGood.has(row)),
    ...check.bad.filter((_, row) => !failingBad.has(row)),
  ]
  return wrong.map((row) => {
    const facts = { registry: registry.label.zh, registryEn: registry.label.en, case: JSON.stringify(row) }
    return diagnostic('registry-check-wrong', { facts: { ...facts, check: check.id } })
  })
}
