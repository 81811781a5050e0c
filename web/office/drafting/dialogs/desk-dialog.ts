/** What lies over the desk. */
export type DeskDialog = 'publish' | 'discard' | 'keys' | undefined
