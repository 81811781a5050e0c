/**
 * The groups of the documentation, and what a browser may keep of their replies.
 *
 *     tags[contract.tag].cache   // 'revalidate'
 */

/**
 * no-store: names people, sessions, submissions or files; nothing of it stays on a disk.
 * revalidate: what every reader of the district sees alike; kept with an ETag and asked about again each time (`private, no-cache`).
 */
export type CachePolicy = 'no-store' | 'revalidate'

export interface Tag {
  readonly cache: CachePolicy
  readonly description: string
}

export const tags = {
  session: { cache: 'no-store', description: 'Signing in and out, the first set-up.' },
  district: { cache: 'revalidate', description: 'The district itself.' },
  indicators: { cache: 'revalidate', description: 'Indicators, their readings and frozen figures.' },
  plan: { cache: 'revalidate', description: 'The action plan as facts.' },
  drafting: { cache: 'no-store', description: 'Drafts of plans under review, not yet published.' },
  map: { cache: 'revalidate', description: 'Town shapes.' },
  reporting: { cache: 'no-store', description: 'Submissions, evidence and sheets.' },
  registry: { cache: 'no-store', description: 'Rows about enterprises, their dictionary and their changes.' },
  people: { cache: 'no-store', description: 'Units, users, roles, audit and saved views.' },
} as const satisfies Record<string, Tag>

export type TagId = keyof typeof tags
