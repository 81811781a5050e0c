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
  /** Rows in bulk, in COPY's own format as the text says. `$1` stands for the district; COPY takes no other values. Answers how many rows went in. */
  copyIn(text: string, pieces: AsyncIterable<Uint8Array>): Promise<number>
  /** Rows in bulk, out. */
  copyOut(text: string): AsyncIterable<Buffer>
}

export interface Database {
  /** One transaction: BEGIN, role and district set locally, `work`, COMMIT; any throw rolls back. Retries only what the error mapper calls transient. */
  withDistrict<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As `withDistrict`, without a limit of time: for jobs, never for a request that somebody waits for. */
  workDistrict<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As `withDistrict`, in a read-only transaction. */
  readDistrict<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** As `readDistrict`, but every statement sees the same moment: for checks and exports of several statements. */
  readSnapshot<T>(district: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Begins work that outlives its request, on a database of its own, once all that the request wrote so far is committed. */
  afterCommit(work: (database: Database) => void): void
  /** Codes of all districts: the only read that is not inside one. */
  listDistricts(): Promise<readonly { readonly district: string; readonly isDemo: boolean }[]>
  close(): Promise<void>
}
