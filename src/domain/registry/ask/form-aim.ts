/**
 * Whom a form asks: of the enterprises in business those of some towns, clusters and a side of the scale; of the towns some. An empty list is all.
 *
 *     isAimedAt({ towns: ['330212110'], clusters: [], scale: 'above' }, { town: '330212110', cluster: null, isAboveScale: true })   // true
 */
import { z } from 'zod'

/** above and below: by the last year that has figures; an enterprise of which it is unknown is on neither side. */
export const formScales = ['all', 'above', 'below'] as const
export type FormScale = (typeof formScales)[number]

export const formAim = z.object({
  towns: z.array(z.string().max(20)).max(100).default([]),
  clusters: z.array(z.string().max(60)).max(100).default([]),
  scale: z.enum(formScales).default('all'),
})
export type FormAim = z.output<typeof formAim>

/** As far as aiming needs it. */
export interface AimedFirm {
  /** Credit code. */
  readonly enterprise: string
  readonly town: string | null
  readonly cluster: string | null
  readonly isAboveScale: boolean | null
}

export function isAimedAt(
  { towns, clusters, scale }: FormAim,
  { town, cluster, isAboveScale }: Omit<AimedFirm, 'enterprise'>,
): boolean {
  const isChosen = (wanted: readonly string[], value: string | null) =>
    wanted.length === 0 || (value !== null && wanted.includes(value))
  const isOnSide = scale === 'all' || isAboveScale === (scale === 'above')
  return isChosen(towns, town) && isChosen(clusters, cluster) && isOnSide
}

/** Towns of a district that a form asks, in the order of the district. */
export function aimedTowns<Town extends { readonly code: string }>(
  { towns }: FormAim,
  all: readonly Town[],
): readonly Town[] {
  return towns.length === 0 ? all : all.filter(({ code }) => towns.includes(code))
}
