/** Takes every filter of the desk out of the address. */
export const noFilters = {
  kind: undefined,
  only: undefined,
  state: undefined,
  section: undefined,
  q: undefined,
  pane: undefined,
  severity: undefined,
  decided: undefined,
  at: undefined,
} as const
