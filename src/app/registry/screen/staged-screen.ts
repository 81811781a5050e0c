/** What a screening of staged rows is given, and what of it the sender may be told. */
import type { District } from '../../../domain/district.ts'
import type { FineValues } from '../../../domain/registry/decode/fine-values.ts'
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import type { FieldDefinition } from '../../../domain/registry/field.ts'
import type { Registry } from '../../../domain/registry/registry.ts'
import type { Finding } from '../../../domain/registry/screen/finding.ts'
import { type GrowthTargets, growthTargets } from '../../../domain/registry/screen/growth-targets.ts'
import type { StagedChange } from '../../../store/registry/staging-store.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Snapshot } from '../../snapshot.ts'
import type { BroughtRows } from './brought-rows.ts'
import type { FirmDirectory } from './firm-directory.ts'
import type { SharedPhones } from './shared-phones.ts'

export interface StagedScreen {
  readonly registry: Registry
  readonly staged: StagedChange
  /** Fields of the registry that the sender may see. */
  readonly enterable: readonly string[]
  /** Names of towns by code. */
  readonly towns: ReadonlyMap<string, string>
  /** What the district's plan asks of these columns by the year. */
  readonly targets: (year: number) => GrowthTargets
  /** Figures as the file has them where staging has them rounded, by row. */
  readonly fine: FineValues
  /** The firms that are known, where they were loaded before. */
  readonly firms?: FirmDirectory | undefined
  /** Of them those that have a telephone together, where they were loaded before. */
  readonly sharedPhones?: SharedPhones['groups'] | undefined
  /** The rows, where they were kept as they were read. */
  readonly kept?: BroughtRows | undefined
  /** Another connection, for what is stored: nothing that this transaction wrote is seen there. Without it all is read one after the other. */
  readonly aside?: Aside | undefined
  /** Ends it between two pieces of the rows. */
  readonly signal?: AbortSignal | undefined
}

export type Aside = <T>(read: (tx: Tx) => Promise<T>) => Promise<T>

/** Of a registry whose rows are about firms. */
export interface FirmsScreen extends StagedScreen {
  readonly firms: FirmDirectory
  readonly brought: BroughtRows
}

/** Whoever brings all of a registry sees all of the district. */
export function seesAll({ registry, enterable }: Pick<StagedScreen, 'registry' | 'enterable'>): boolean {
  return registry.fields.every(({ key }) => enterable.includes(key))
}

export function comparedFields({
  registry,
  enterable,
}: Pick<StagedScreen, 'registry' | 'enterable'>): readonly FieldDefinition[] {
  return registry.fields.filter(
    ({ key, sensitivity }) =>
      enterable.includes(key) || sensitivity === 'public' || sensitivity === 'internal',
  )
}

/** More than any sheet has: the rows of an import's second sheet begin behind those of the first. */
export const sheetRows = 10_000_000

export function townNames({ towns }: District): ReadonlyMap<string, string> {
  return new Map(towns.map(({ code, name }) => [code, name]))
}

/** Growth that the plan asks of a registry's columns. */
export function growthAsked({ plan, definitions }: Snapshot, { id }: Registry): StagedScreen['targets'] {
  return (year) => growthTargets({ rows: plan?.indicators ?? [], definitions, registry: id }, year)
}

/** A finding about a staged row, or about a column when `row` is null. */
export function tellFinding(log: RemarkLog, finding: Finding, row: number | null): void {
  const { detector: code, field, facts, proposed } = finding
  log.add({ row, column: null, field }, { code, facts, proposed })
}
