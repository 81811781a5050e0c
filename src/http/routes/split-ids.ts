/** Ids of a query that are parted by commas: `a,b` are two, nothing is none. */
export function splitIds(ids: string): string[] {
  return ids.split(',').filter((id) => id !== '')
}
