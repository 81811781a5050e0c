/** Compares the plan item by item with a checked list kept outside the repository, where that list lies beside the checkout. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { units } from '../../../base/quantity.ts'
import { yinzhou } from './district.ts'
import { yinzhouPlan as plan } from './plan.ts'

interface TruthRow {
  readonly row: number
  readonly printed_ordinal: string
  readonly category: string
  readonly name: string
  readonly unit: string
  readonly values: Readonly<Record<'2022_base' | '2023_target' | '2025_target' | '2027_target', number>>
  readonly responsible: readonly string[]
  readonly scope_from_body: string | null
  readonly body_goal: string | null
}

interface TruthTarget {
  readonly id: string
  readonly path: string
  readonly value: number | null
  readonly unit: string | null
  readonly comparator: string
  readonly target_year: number | null
  readonly kind: string
  readonly scope_text: string | null
  readonly annex_row: number | null
  readonly cluster?: string
}

interface TruthAction {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly lead_units: readonly string[]
  readonly cooperating_units: readonly string[]
  readonly targets: readonly string[]
}

interface TruthSegment {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly target: string
  readonly fields: readonly string[]
  readonly places: readonly { readonly place: string }[]
}

interface TruthCluster extends TruthSegment {
  readonly tier: string
  readonly focus: readonly string[]
  readonly subs: readonly TruthSegment[]
}

interface TruthCommunity {
  readonly name_list_1: string
  readonly name_list_2: string
  readonly name_3_4_1: string
  readonly industries: readonly string[]
}

interface Truth {
  readonly outline: readonly {
    readonly id: string
    readonly printed_number: string | null
    readonly title: string
    readonly level: number
  }[]
  readonly annex_indicators: readonly TruthRow[]
  readonly targets: readonly TruthTarget[]
  readonly actions: readonly TruthAction[]
  readonly units: readonly {
    readonly name: string
    readonly aliases: readonly string[]
    readonly collective: boolean
  }[]
  readonly clusters: readonly TruthCluster[]
  readonly emerging: {
    readonly groups: readonly {
      readonly path: string
      readonly name: string
      readonly focus: readonly string[]
    }[]
  }
  readonly layout: {
    readonly parks: readonly { readonly name: string; readonly industries: readonly string[] }[]
    readonly communities: readonly TruthCommunity[]
    readonly core: readonly { readonly name: string; readonly members: readonly string[] }[]
    readonly other_places_used_later: readonly string[]
  }
  readonly digital_systems: readonly { readonly name: string; readonly path: string }[]
  readonly programmes: readonly { readonly name: string; readonly path: string }[]
  readonly references: readonly { readonly name: string }[]
}

const file = join(import.meta.dirname, '../../../../../shared/plan/plan-truth.json')

/** `区人社局` and `区人力社保局` are one unit. */
const unitId = (name: string) =>
  plan.units.find((unit) => unit.name === name || unit.aliases.includes(name))?.id ?? `no unit ${name}`
const scopeId = (text: string | null) =>
  text === null
    ? null
    : (yinzhou.scopes.find((scope) => scope.label.zh.replace('（未定）', '') === text)?.id ??
      `no scope ${text}`)
const scopeOfRow = (text: string | null) =>
  text?.startsWith('unclear')
    ? { scope: 'district-proper', basis: 'unclear' }
    : { scope: scopeId(text), basis: text === null ? 'unstated' : 'body' }

function comparePeople(truth: Truth): void {
  assert.deepEqual(
    plan.units.map(({ name, aliases, isCollective }) => ({ name, aliases, collective: isCollective })),
    truth.units.map(({ name, aliases, collective }) => ({ name, aliases, collective })),
  )
  assert.deepEqual(
    plan.actions.map(({ id, kind, title, leadUnits, supportUnits, targets }) => ({
      id,
      kind,
      title,
      leadUnits,
      supportUnits,
      targets,
    })),
    truth.actions.map((action) => ({
      id: action.id,
      kind: action.kind,
      title: action.title,
      leadUnits: action.lead_units.map(unitId),
      supportUnits: action.cooperating_units.map(unitId),
      targets: action.targets,
    })),
  )
}

function compareRows(truth: Truth): void {
  assert.deepEqual(
    plan.indicators.map((row) => ({
      row: row.row,
      ordinal: row.ordinal,
      category: row.category,
      name: row.name,
      unit: row.unit === 'index' ? '' : units[row.unit].label.zh,
      values: [row.baseline.value, ...row.targets.map((target) => target.value)],
      owners: row.owners,
      scope: { scope: row.scope, basis: row.scopeBasis },
      goal: row.bodyTarget,
    })),
    truth.annex_indicators.map((row) => ({
      row: row.row,
      ordinal: row.printed_ordinal,
      category: row.category,
      name: row.name,
      unit: row.unit,
      values: [
        row.values['2022_base'],
        row.values['2023_target'],
        row.values['2025_target'],
        row.values['2027_target'],
      ],
      owners: row.responsible.map(unitId),
      scope: scopeOfRow(row.scope_from_body),
      goal: row.body_goal,
    })),
  )
}

function compareTargets(truth: Truth): void {
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
  assert.deepEqual(
    plan.targets
      .map(({ id, clause, value, unit, comparator, year, kind, scope, indicatorRow, cluster }) => ({
        id,
        clause,
        value,
        unit,
        comparator,
        year,
        kind,
        scope,
        indicatorRow,
        cluster,
      }))
      .sort(byId),
    truth.targets
      .map((target) => ({
        id: target.id,
        clause: target.path,
        value: target.value,
        unit: target.unit,
        comparator: target.comparator,
        year: target.target_year,
        kind: target.kind,
        scope: scopeId(target.scope_text),
        indicatorRow: target.annex_row,
        cluster: target.cluster ?? null,
      }))
      .sort(byId),
  )
}

function compareClusters(truth: Truth): void {
  const own = plan.clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  const theirs = truth.clusters.flatMap((cluster) => [cluster, ...cluster.subs])
  assert.deepEqual(
    own.map(({ id, clause, name, target, places }) => ({
      id,
      clause,
      name,
      target,
      places: places.map(({ place }) => place),
    })),
    theirs.map(({ id, path, name, target, places }) => ({
      id,
      clause: path,
      name,
      target,
      places: places.map(({ place }) => place),
    })),
  )
  own.forEach((cluster, index) => {
    // The truth quotes the aims of 现代家具与智能家电 as fields; ours are the nouns in them.
    const fields = theirs[index]?.fields ?? []
    if (cluster.id === 'smart-home')
      for (const field of cluster.fields) assert.ok(fields.join().includes(field), field)
    else assert.deepEqual(cluster.fields, fields, cluster.id)
  })
  assert.deepEqual(
    plan.clusters.map(({ tier, focus }) => ({ tier, focus })),
    truth.clusters.map(({ tier, focus }) => ({ tier, focus })),
  )
  assert.deepEqual(
    plan.emergingGroups.map(({ clause, name, fields }) => ({ clause, name, fields })),
    truth.emerging.groups.map(({ path, name, focus }) => ({ clause: path, name, fields: focus })),
  )
}

function compareZones({ layout }: Truth): void {
  const ofKind = (kind: string) => plan.zones.filter((zone) => zone.kind === kind)
  assert.deepEqual(
    ofKind('park').map(({ name, industries }) => ({ name, industries })),
    layout.parks.map(({ name, industries }) => ({ name, industries })),
  )
  assert.deepEqual(
    ofKind('community').map(({ name, aliases, industries }) => ({
      names: new Set([name, ...aliases]),
      industries,
    })),
    layout.communities.map((community) => ({
      names: new Set([community.name_list_2, community.name_list_1, community.name_3_4_1]),
      industries: community.industries,
    })),
  )
  assert.deepEqual(
    ofKind('core').map(({ name, members }) => ({ name, members })),
    layout.core.map(({ name, members }) => ({ name, members })),
  )
  assert.deepEqual(
    ofKind('other').map(({ name }) => name),
    layout.other_places_used_later,
  )
}

function compareLists(truth: Truth): void {
  assert.deepEqual(
    plan.outline,
    truth.outline.map(({ id, printed_number, title, level }) => ({
      id,
      number: printed_number,
      title,
      level,
    })),
  )
  const named = (items: readonly { readonly name: string; readonly path: string }[]) =>
    items.map(({ name, path }) => ({ name, clause: path }))
  assert.deepEqual(plan.programmes, named(truth.programmes))
  assert.deepEqual(
    plan.systems.map(({ name, clause }) => ({ name, clause })),
    named(truth.digital_systems),
  )
  assert.deepEqual(
    plan.references.map(({ name }) => name),
    truth.references.map(({ name }) => name),
  )
}

describe('the plan against the checked list', () => {
  it('agrees item by item wherever the list is at hand', (test) => {
    if (!existsSync(file)) {
      test.diagnostic('the checked list is not beside this checkout: nothing was compared')
      return
    }
    const truth: Truth = JSON.parse(readFileSync(file, 'utf8'))
    for (const compare of [
      compareRows,
      compareTargets,
      comparePeople,
      compareClusters,
      compareZones,
      compareLists,
    ])
      compare(truth)
  })
})
