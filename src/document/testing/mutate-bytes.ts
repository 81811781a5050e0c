/**
 * Files broken in the same way each time, so that a failure can be run again from its number.
 *
 *     mutateBytes(bytes, 17)   // one to four places changed, cut out or doubled
 */
export function mutateBytes(bytes: Buffer, seed: number): Buffer {
  const random = makeRandom(seed)
  let mutated: Buffer = Buffer.from(bytes)
  for (let i = random(4); i >= 0 && mutated.length > 0; i--) mutated = mutateOnce(mutated, random)
  return mutated
}

export function makeRandom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return state % below
  }
}

/** What hurts markup, zip headers and PDF objects most. */
const nasty = [0, 0xff, 0x3c, 0x3e, 0x26, 0x22, 0x2f, 0x80, 0x28, 0x5b, 0x39]

function mutateOnce(bytes: Buffer, random: (below: number) => number): Buffer {
  const at = random(bytes.length)
  const before = bytes.subarray(0, at)
  switch (random(5)) {
    case 0:
      return Buffer.concat([before, Buffer.of(random(256)), bytes.subarray(at + 1)])
    case 1:
      return Buffer.concat([before, Buffer.of(nasty[random(nasty.length)] ?? 0), bytes.subarray(at + 1)])
    case 2:
      return Buffer.concat([before, bytes.subarray(at + random(20))])
    case 3:
      return Buffer.concat([before, bytes.subarray(Math.max(0, at - random(40)))])
    case 4:
      return Buffer.from(bytes).fill(0xff, at, Math.min(bytes.length, at + random(9)))
  }
  return bytes
}
