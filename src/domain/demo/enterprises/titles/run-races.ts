/**
 * The races for all titles. Titles of one pool are won by one ranking, so that whoever climbs high has the lower rungs too.
 *
 *     const races = startRaces(input)
 *     for (const firm of firms) for (const race of races) enterRace(race, firm, world)
 *     finishRaces(races, input)   // by title: the ranking, and how many have it each year
 */
import type { NewFigure } from '../../../indicator/define-figures.ts'
import type { Levels } from '../calibrate/levels.ts'
import type { TitleSetting } from '../enterprise-settings.ts'
import type { FirmWorld } from '../firm/firm-world.ts'
import type { Winners } from './give-titles.ts'
import { makeRace, type Race, type RaceField, rankRace } from './race.ts'
import { countTitles, type TitleCountInput } from './title-counts.ts'

export interface RaceInput {
  readonly world: FirmWorld
  readonly levels: Levels
  readonly figures: readonly NewFigure[]
}

export interface TitleResult extends Winners {
  readonly field: RaceField
  /** Fewer than the figures say, since there are too few firms. */
  readonly isScaled: boolean
}

/** Certificates that lapse are won by others: more win one over the years than hold one at any time. */
const turnover = 1.6

export function startRaces(input: RaceInput): readonly Race[] {
  const sizes = new Map<string, { setting: TitleSetting; field: RaceField; size: number }>()
  for (const { setting, field } of entriesOf(input)) {
    const { numbers } = countTitles(setting, { ...countInput(input, Number.POSITIVE_INFINITY), field })
    const key = `${setting.pool} ${field}`
    const size = Math.ceil(Math.max(...numbers) * turnover)
    sizes.set(key, { setting, field, size: Math.max(size, sizes.get(key)?.size ?? 0) })
  }
  return [...sizes.values()].map(({ setting, field, size }) => makeRace({ pool: setting.pool, field, size }))
}

export function finishRaces(races: readonly Race[], input: RaceInput): readonly TitleResult[] {
  const rankings = new Map(races.map((race) => [race, rankRace(race)]))
  return entriesOf(input).map(({ setting, field }) => {
    const race = races.find((candidate) => candidate.pool === setting.pool && candidate.field === field)
    if (race === undefined) throw new Error(`no race for ${setting.rungs.join()}`)
    const counts = countTitles(setting, { ...countInput(input, race.entered), field })
    return { setting, field, ranking: rankings.get(race) ?? [], ...counts }
  })
}

interface RaceOfTitle {
  readonly setting: TitleSetting
  readonly field: RaceField
}

/** A title of the plan's own scope is won in the other towns too, beside the count. */
function entriesOf({ world }: RaceInput): readonly RaceOfTitle[] {
  return world.settings.titles.flatMap((setting): RaceOfTitle[] =>
    setting.scope === 'greater'
      ? [{ setting, field: 'all' }]
      : [
          { setting, field: 'own' },
          { setting, field: 'other' },
        ],
  )
}

function countInput({ world, levels, figures }: RaceInput, entered: number): Omit<TitleCountInput, 'field'> {
  return { years: world.years, levels, figures, entered, elsewhere: world.settings.elsewhere }
}
