/** Targets, tasks and rows of two editions as lines to show: changed ones first, then new ones, then those that are gone. */
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/use-words.ts'
import { formatPlainNumber } from '../format-plain-number.ts'
import type { Compared, ComparedPartRows, ComparedRow, ComparedSide, Comparison } from './compared.ts'

type Target = Comparison['targets']['added'][number]
type Task = Comparison['tasks']['added'][number]
type Row = Comparison['rows']['added'][number]

interface Changes<Thing> {
  readonly added: readonly Thing[]
  readonly dropped: readonly Thing[]
  readonly changed: readonly {
    readonly before: Thing
    readonly after: Thing
    readonly basis: 'same-name' | 'near-name'
    readonly changes: readonly { readonly field: string }[]
    readonly ownersAdded?: readonly string[]
    readonly ownersDropped?: readonly string[]
  }[]
  readonly same: number
}

export function useComparedParts({ comparison }: Compared): readonly ComparedPartRows[] {
  const sideOf = useSides()
  const { targets, tasks, rows } = comparison
  return [
    { name: 'targets', rows: rowsOf<Target>(targets, sideOf.target), same: targets.same },
    { name: 'tasks', rows: rowsOf<Task>(tasks, sideOf.task), same: tasks.same },
    { name: 'rows', rows: rowsOf<Row>(rows, sideOf.row), same: rows.same },
  ]
}

function rowsOf<Thing extends { readonly id: string }>(
  { changed, added, dropped }: Changes<Thing>,
  sideOf: (thing: Thing) => ComparedSide,
): readonly ComparedRow[] {
  const plain = { changed: [], isDoubtful: false, ownersAdded: [], ownersDropped: [] }
  return [
    ...changed.map(({ before, after, basis, changes, ownersAdded = [], ownersDropped = [] }) => ({
      key: `changed ${before.id} ${after.id}`,
      fate: 'changed' as const,
      before: sideOf(before),
      after: sideOf(after),
      changed: changes.map(({ field }) => field),
      isDoubtful: basis === 'near-name',
      ownersAdded,
      ownersDropped,
    })),
    ...added.map((thing) => ({
      ...plain,
      key: `added ${thing.id}`,
      fate: 'added' as const,
      before: null,
      after: sideOf(thing),
    })),
    ...dropped.map((thing) => ({
      ...plain,
      key: `dropped ${thing.id}`,
      fate: 'dropped' as const,
      before: sideOf(thing),
      after: null,
    })),
  ]
}

const signs: Readonly<Record<string, string>> = { gt: '> ', gte: '≥ ', approx: '≈ ', lte: '≤ ', lt: '< ' }

function useSides() {
  const { t } = useTranslation('drafting')
  const { join, pair } = useWords()
  const fact = (field: string, text: string | null) => (text === null || text === '' ? [] : [{ field, text }])
  const units = (name: 'lead' | 'support' | 'owner', names: readonly string[]) =>
    fact(name, names.length === 0 ? null : pair(t(`field.${name}`), join(names)))
  return {
    target: ({ subject, value, valueHigh, unit, comparator, year, scope }: Target): ComparedSide => {
      const high = valueHigh === null ? '' : `–${formatPlainNumber(valueHigh)}`
      return {
        title: subject,
        facts: [
          ...fact('value', `${signs[comparator] ?? ''}${formatPlainNumber(value)}${high}`),
          ...fact('unit', unit),
          ...fact('year', year === null ? null : String(year)),
          ...fact('scope', scope),
        ],
      }
    },
    task: ({ title, lead, support, deadline }: Task): ComparedSide => ({
      title,
      facts: [...units('lead', lead), ...units('support', support), ...fact('deadline', deadline)],
    }),
    row: ({ name, unit, values, owner }: Row): ComparedSide => ({
      title: name,
      facts: [
        ...fact('unit', unit),
        ...Object.entries(values).flatMap(([year, value]) =>
          fact(`values.${year}`, `${year}: ${formatPlainNumber(value)}`),
        ),
        ...units('owner', owner),
      ],
    }),
  }
}
