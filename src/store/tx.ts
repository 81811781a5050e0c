/**
 * What every store function takes: one open transaction inside one district.
 *
 *     const found = await tx.rows<UserRow>(findUserByLogin, [tx.district, login])
 *
 * The district is also set as `app.district` for row-level security; every statement names it as a parameter all the same (CITUS rule 6).
 */
export interface Statement {
  /** Unique in the program: the server keeps it prepared under this name. */
  readonly name: string
  readonly text: string
}

export interface Tx {
  readonly district: string
  rows<R extends object>(statement: Statement, values: readonly unknown[]): Promise<readonly R[]>
}

export interface Database {
  /** One transaction: BEGIN, role and district set locally, `work`, COMMIT; any throw rolls back. Retries only what the error mapper calls transient. */
  withDistrict<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As `withDistrict`, in a read-only transaction. */
  readDistrict<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As `readDistrict`, but every statement sees the same moment: for checks and exports of several statements. */
  readSnapshot<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Codes of all districts: the only read that is not inside one. */
  listDistricts(): Promise<readonly { readonly district: string; readonly isDemo: boolean }[]>
  close(): Promise<void>
}
