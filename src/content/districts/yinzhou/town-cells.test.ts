import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { required } from '../../../base/assert.ts'
import { schematicMaps } from '../schematic-maps.ts'
import { yinzhou } from './district.ts'

const cells = required(schematicMaps['330212'], 'the map of the reference district')

const ringOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
const rings = cells.towns.map(({ code, path, label }) => ({ code, ring: ringOf(path), label }))

/** Borders of a ring as `from|to`, in its own direction. */
const edgesOf = (ring: readonly (readonly [number, number])[]) =>
  ring.map((point, at) => [String(point), String(ring[(at + 1) % ring.length])] as const)

function isInside(x: number, y: number, ring: readonly (readonly [number, number])[]): boolean {
  let isIn = false
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = required(ring[(at + 1) % ring.length], 'the next point')
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn
  })
  return isIn
}

describe('the schematic town cells', () => {
  it('are one for each town of the district, marked as no boundaries', () => {
    assert.deepEqual(
      cells.towns.map(({ code }) => code),
      yinzhou.towns.map(({ code }) => code),
    )
    assert.equal(cells.note.zh, '示意图，不代表行政区域界线')
  })

  it('share their borders exactly: no border is walked twice in one direction, and the outer ones close one coast', () => {
    const edges = new Map<string, number>()
    for (const { ring } of rings)
      for (const [from, to] of edgesOf(ring))
        edges.set(`${from}|${to}`, (edges.get(`${from}|${to}`) ?? 0) + 1)
    assert.ok([...edges.values()].every((count) => count === 1))
    const coast = new Map<string, string>()
    for (const { ring } of rings)
      for (const [from, to] of edgesOf(ring)) if (!edges.has(`${to}|${from}`)) coast.set(from, to)
    const start = required([...coast.keys()][0], 'a point on the coast')
    let [at, steps] = [required(coast.get(start), 'the next point'), 1]
    for (; at !== start; steps += 1) at = required(coast.get(at), `a way on from ${at}`)
    assert.equal(steps, coast.size)
  })

  it('carry their labels inside themselves', () => {
    for (const { code, ring, label } of rings) assert.ok(isInside(label.x, label.y, ring), code)
  })

  it('weigh less than 60 kB', () => {
    assert.ok(statSync(join(import.meta.dirname, 'town-cells.json')).size < 60_000)
  })
})
