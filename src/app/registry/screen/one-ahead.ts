/**
 * Makes something of each item in turn, of the next one while the last one is used.
 *
 *     const take = oneAhead(pieces, load)   // the first is being loaded
 *     await take()                          // the first, and the second is being loaded
 */
export function oneAhead<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): () => Promise<Made> {
  const left = items.values()
  const begin = (): Promise<Made> => {
    const { done, value } = left.next()
    const made = done === true ? Promise.reject(new RangeError('nothing is left')) : make(value)
    // Whoever takes it hears of it; nobody may, where something else failed before.
    made.catch(() => undefined)
    return made
  }
  let next = begin()
  return () => {
    const taken = next
    next = begin()
    return taken
  }
}
