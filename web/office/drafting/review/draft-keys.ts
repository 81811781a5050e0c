/** Under what a correction is kept while it is typed. */
export function correctKey(draft: string, item: string): string {
  return `plan-draft/${draft}/${item}`
}
