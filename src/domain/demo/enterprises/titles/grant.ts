/** A title granted to a firm, as the list of winners has it. */
export interface Grant {
  readonly rung: string
  readonly batch: string
  readonly grantedOn: string
  readonly validTo: string | null
  readonly recheckOn: string | null
  readonly revokedOn: string | null
  readonly documentNumber: string
}

/** Firms' grants by the number of the firm. */
export type GrantsOfFirms = ReadonlyMap<number, readonly Grant[]>
