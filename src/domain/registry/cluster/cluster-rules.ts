/**
 * Which cluster an industry class belongs to, as rules over the beginnings of classes: the longest that fits counts.
 *
 *     { beginning: 'C39', to: 'digital' }, { beginning: 'C3985', to: 'digital/electronic-materials' }
 *
 * Rules are dated and never changed in place. A class tells less than a list of enterprises or a product; `assign-cluster.ts` asks those first.
 */
import { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../../base/diagnostic.ts'
import { bilingual } from '../../bilingual.ts'

export const clusterRule = z.object({
  /** Of a class of GB/T 4754-2017, with its letter. */
  beginning: z.string().regex(/^[A-T]\d{1,4}$/),
  /** A cluster or segment; null takes the classes out of a shorter beginning. */
  to: z.string().nullable(),
  /** whole: all that such enterprises make. partial: only some of it. overlap: other clusters claim it too. */
  coverage: z.enum(['whole', 'partial', 'overlap']).default('whole'),
  /** Further clusters that part of it belongs to: shown, never counted. */
  also: z.array(z.string()).default([]),
  /** Why it is so, where the name of the class does not say. */
  why: bilingual.optional(),
})
export type ClusterRule = z.infer<typeof clusterRule>

export const clusterRules = z.object({
  validFrom: z.iso.date(),
  /** A proposal of ours, until the district confirms it. */
  isProposal: z.boolean(),
  rules: z.array(clusterRule).min(1),
  source: bilingual,
})
export type ClusterRules = z.infer<typeof clusterRules>

/** A cluster with its segments; a segment counts to its cluster. The clusters of a plan are such. */
export interface ClusterNode {
  readonly id: string
  readonly name: string
  readonly segments: readonly { readonly id: string; readonly name: string }[]
}

/** Remarks: `definition-invalid`, `cluster-rule-twice`, `cluster-rule-unknown`. */
export function checkClusterRules(data: unknown, clusters: readonly ClusterNode[]): Checked<ClusterRules> {
  const parsed = clusterRules.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map((issue) => {
        const path = issue.path.join('.')
        return diagnostic('definition-invalid', { facts: { path, reason: issue.message } })
      }),
    )
  }
  const remarks = [...doubleRules(parsed.data), ...unknownClusters(parsed.data, clusters)]
  return remarks.length > 0 ? rejected(...remarks) : accepted(parsed.data)
}

/** The same gate for files under `content/`: throws at load. */
export function defineClusterRules(
  data: z.input<typeof clusterRules>,
  clusters: readonly ClusterNode[],
): ClusterRules {
  return getChecked(checkClusterRules(data, clusters), 'cluster rules')
}

/** Those in force at the end of a year. */
export function findClusterRules(all: readonly ClusterRules[], year: number): ClusterRules | undefined {
  const inForce = all.filter(({ validFrom }) => validFrom <= `${year}-12-31`)
  return inForce.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1)
}

/** The rule whose beginning fits best. */
export function findClassRule({ rules }: ClusterRules, code: string): ClusterRule | undefined {
  const fitting = rules.filter(({ beginning }) => code.startsWith(beginning))
  return fitting.toSorted((a, b) => a.beginning.length - b.beginning.length).at(-1)
}

function doubleRules({ rules }: ClusterRules): readonly Diagnostic[] {
  const beginnings = rules.map(({ beginning }) => beginning)
  return beginnings
    .filter((beginning, index) => beginnings.indexOf(beginning) !== index)
    .map((beginning) => diagnostic('cluster-rule-twice', { facts: { beginning } }))
}

function unknownClusters({ rules }: ClusterRules, clusters: readonly ClusterNode[]): readonly Diagnostic[] {
  const known = new Set(clusters.flatMap(({ id, segments }) => [id, ...segments.map((one) => one.id)]))
  return rules.flatMap(({ beginning, to, also }) =>
    [...(to === null ? [] : [to]), ...also]
      .filter((cluster) => !known.has(cluster))
      .map((cluster) => diagnostic('cluster-rule-unknown', { facts: { beginning, cluster } })),
  )
}
