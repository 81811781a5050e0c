import type { ItemOf } from '../../api/operation-types.ts'

/** A record of the audit chain as the list holds it. */
export type AuditEvent = ItemOf<'listAudit'>
