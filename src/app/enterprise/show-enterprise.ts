/**
 * An enterprise as a reader sees it on a day, made from its rows. A day in the past shows what held then as it is known now: years and months that were over, titles that
 * had been granted, the name and town of that day.
 */
import { titleRungs } from '../../content/settings/title-rungs.ts'
import type { EnterpriseDetail, EnterpriseRow } from '../../domain/registry/enterprise/enterprise-view.ts'
import { isGone, stretchesOf, versionOn } from '../../domain/registry/enterprise/row-history.ts'
import { isOverBy, yearOf } from '../../domain/registry/enterprise/rows-on-day.ts'
import { strongestState, titleStateOn } from '../../domain/registry/enterprise/title-state.ts'
import type { RecordRow } from '../../domain/registry/registry.ts'
import { beginning } from '../../store/registry/change-statements.ts'
import type { ListedChange } from '../../store/registry/change-store.ts'
import { showChange } from '../registry/read-record.ts'
import type { Snapshot } from '../snapshot.ts'
import { describeCluster, describeIndustry, describeScale, type YearFacts } from './describe-enterprise.ts'
import { type Histories, type Looks, type RegistryAbout, registriesAbout } from './look-at-enterprise.ts'
import { type Showing, showEvents, showRows } from './show-rows.ts'

/** Without the names of others, which are asked for last. */
export type ShownEnterprise = Omit<EnterpriseDetail, 'enterprises' | 'mayReadDocuments'>

export interface KnownEnterprise {
  readonly snapshot: Snapshot
  readonly looks: Looks
  readonly histories: Histories
  /** Of all histories. */
  readonly changes: readonly ListedChange[]
  readonly day: string
  readonly today: string
}

export function showEnterprise(known: KnownEnterprise): ShownEnterprise {
  const { snapshot, looks, day, today } = known
  const facts = yearFacts(known)
  const { identity } = facts
  const titles = showTitles(known)
  const scale = describeScale(facts, looks)
  const sites = showSites(known)
  return {
    code: String(identity.creditCode),
    name: String(identity.name),
    on: day,
    isToday: day === today,
    isFounded: typeof identity.registeredOn !== 'string' || identity.registeredOn <= day,
    ...showIdentity(known),
    industry: describeIndustry(facts, snapshot),
    scale,
    cluster: describeCluster(facts, known),
    years: periodRows(known, 'enterprise-year', 'year'),
    months: periodRows(known, 'enterprise-month', 'month'),
    titles,
    ladder: ladderOf(titles, scale),
    evaluations: showEvaluations(known),
    sites: sites.own,
    sitesElsewhere: sites.elsewhere,
    memberships: rowsOf(known, 'cluster-list').filter(({ values }) => Number(values.fromYear) <= facts.year),
    people: rowsOf(known, 'person'),
    events: listEvents(known),
    changes: known.changes.map(showChange),
    withheld: registriesAbout.flatMap((registry) =>
      looks[registry].withheld.map((field) => ({ registry, ...field })),
    ),
  }
}

function showingOf({ looks, changes, day }: KnownEnterprise, registry: RegistryAbout): Showing {
  const places = new Map(changes.map(({ id }, place) => [id, place]))
  return { look: looks[registry], day, placeOf: (id) => places.get(id) ?? -1 }
}

function rowsOf(known: KnownEnterprise, registry: RegistryAbout): EnterpriseRow[] {
  return [...showRows(known.histories[registry], showingOf(known, registry))]
}

/** The rows whole, with what the reader may not see: to decide by. */
function heldRows({ histories, day }: KnownEnterprise, registry: RegistryAbout): readonly RecordRow[] {
  return histories[registry]
    .filter((history) => !isGone(history))
    .flatMap((history) => versionOn(history, day) ?? [])
    .map(({ values }) => values)
}

function yearFacts(known: KnownEnterprise): YearFacts {
  const [identity] = heldRows(known, 'enterprise')
  if (identity === undefined) throw new Error(`the enterprise has no version of ${known.day}`)
  return {
    year: yearOf(known.day),
    identity,
    years: heldRows(known, 'enterprise-year'),
    lists: heldRows(known, 'cluster-list'),
  }
}

function showIdentity(known: KnownEnterprise): Pick<ShownEnterprise, 'identity' | 'names' | 'towns'> {
  const [history] = known.histories.enterprise
  const [identity] = rowsOf(known, 'enterprise')
  if (history === undefined || identity === undefined) throw new Error('the enterprise has no row')
  const upToDay = (field: string) =>
    stretchesOf(history, field, beginning).filter(({ from }) => from === null || from <= known.day)
  return { identity, names: upToDay('name'), towns: upToDay('town') }
}

/** Years or months; of a day in the past only those that were over. */
function periodRows(
  known: KnownEnterprise,
  registry: 'enterprise-year' | 'enterprise-month',
  field: 'year' | 'month',
): EnterpriseRow[] {
  const isShown = ({ values }: EnterpriseRow) =>
    known.day === known.today || isOverBy(String(values[field]), known.day)
  return rowsOf(known, registry).filter(isShown)
}

function showTitles(known: KnownEnterprise): ShownEnterprise['titles'] {
  const { day, today } = known
  return rowsOf(known, 'title')
    .map((row) => ({ ...row, state: titleStateOn(row.values, day) }))
    .filter(({ state }) => state !== 'upcoming' || day >= today)
    .toSorted((a, b) => String(b.values.grantedOn).localeCompare(String(a.values.grantedOn)))
}

/** Of a day in the past those that were published by then. */
function showEvaluations(known: KnownEnterprise): EnterpriseRow[] {
  const { day, today } = known
  return rowsOf(known, 'evaluation')
    .filter(({ values }) => day === today || String(values.publishedOn) <= day)
    .toSorted((a, b) => Number(b.values.dataYear) - Number(a.values.dataYear))
}

/** The rung at the foot is no title that is granted: the year's list of above-scale industry says who stands on it. */
const footOfLadder = 'above-scale'

function ladderOf(
  titles: ShownEnterprise['titles'],
  scale: ShownEnterprise['scale'],
): ShownEnterprise['ladder'] {
  return titleRungs.map(({ aliases: _aliases, ...rung }) => {
    if (rung.id === footOfLadder && scale?.isAboveScale === true) return { ...rung, state: 'valid' }
    const own = titles.filter(({ values }) => values.rung === rung.id)
    return { ...rung, state: strongestState(own.map(({ state }) => state)) ?? null }
  })
}

/** A town sees the sites on its own ground, as it does in the registry of sites. */
function showSites(known: KnownEnterprise): { readonly own: EnterpriseRow[]; readonly elsewhere: number } {
  const sites = rowsOf(known, 'site')
  const { rows } = known.looks.site
  if (rows.kind !== 'towns') return { own: sites, elsewhere: 0 }
  const own = sites.filter(({ values }) => rows.towns.includes(String(values.town)))
  return { own, elsewhere: sites.length - own.length }
}

function listEvents(known: KnownEnterprise): ShownEnterprise['events'] {
  const { rows } = known.looks.site
  const isOwnSite = (values: RecordRow) => rows.kind !== 'towns' || rows.towns.includes(String(values.town))
  return registriesAbout
    .flatMap((registry) => {
      const histories = known.histories[registry]
      const own = registry === 'site' ? histories.filter(([{ values }]) => isOwnSite(values)) : histories
      return showEvents(own, showingOf(known, registry))
    })
    .toSorted((a, b) => b.at.localeCompare(a.at))
}
