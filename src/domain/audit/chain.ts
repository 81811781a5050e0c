/**
 * The audit chain: every record carries the hash of the one before it and its own canonical text. Pure; the hash function is an argument.
 *
 *     const record = linkRecord(entry, { seq: 0, hash: firstPreviousHash }, sm3)
 *     findBrokenLink(records, { seq: 0, hash: firstPreviousHash }, sm3)   // undefined when whole
 *
 * The form is described for others in docs/audit-chain.md; changing it means a new form name beside the old one.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What is recorded, before it has a place in the chain. */
export interface AuditEntry {
  readonly district: string
  readonly at: Date
  readonly actorId: string
  readonly actorName: string
  readonly action: string
  readonly target: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly requestId: string
}

export interface AuditRecord extends AuditEntry {
  /** Counts from 1 within a district, without gaps. */
  readonly seq: number
  readonly previousHash: string
  readonly hash: string
}

/** The end of the chain so far. */
export interface AuditHead {
  readonly seq: number
  readonly hash: string
}

export interface BrokenLink {
  readonly seq: number
  readonly reason: 'record-missing' | 'previous-hash-differs' | 'content-changed' | 'head-differs'
}

/** Lower-case hexadecimal digest of the UTF-8 bytes of the text. */
export type Hash = (text: string) => string

export const firstPreviousHash = '0'.repeat(64)

/** Places the entry behind the head. */
export function linkRecord(entry: AuditEntry, head: AuditHead, hash: Hash): AuditRecord {
  const unhashed = { ...entry, seq: head.seq + 1, previousHash: head.hash }
  return { ...unhashed, hash: hash(recordText(unhashed)) }
}

/** The text that is hashed: form name, previous hash and content, each on its own line. */
export function recordText(record: Omit<AuditRecord, 'hash'>): string {
  const content = canonicalJson({
    action: record.action,
    actorId: record.actorId,
    actorName: record.actorName,
    at: record.at.toISOString(),
    detail: toJson(record.detail),
    district: record.district,
    requestId: record.requestId,
    seq: record.seq,
    target: record.target,
  })
  return `guatu-audit-1\n${record.previousHash}\n${content}`
}

/** The first record that does not follow from `before`, in the order given; undefined when all do. */
export function findBrokenLink(
  records: Iterable<AuditRecord>,
  before: AuditHead,
  hash: Hash,
): BrokenLink | undefined {
  let head = before
  for (const record of records) {
    const reason = brokenReason(record, head, hash)
    if (reason !== undefined) {
      return { seq: reason === 'record-missing' ? head.seq + 1 : record.seq, reason }
    }
    head = record
  }
  return undefined
}

function brokenReason(record: AuditRecord, head: AuditHead, hash: Hash): BrokenLink['reason'] | undefined {
  if (record.seq !== head.seq + 1) return 'record-missing'
  if (record.previousHash !== head.hash) return 'previous-hash-differs'
  return hash(recordText(record)) === record.hash ? undefined : 'content-changed'
}

/** What the value is after it went through JSON: dates are text, what is undefined is gone. */
export function toJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value) ?? 'null')
}

/** JSON without white space, members sorted by the UTF-16 code units of their names, numbers as ECMAScript writes them (RFC 8785). */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
