/** Names that mean one zone become one: 东山片区, 东山-西河产业社区 and 东山 share what is left without their endings. */
import { required } from '../../../../base/assert.ts'
import type { Quoted, Zone } from '../../compiled-plan.ts'

export interface FoundZone extends Quoted {
  readonly name: string
  readonly kind: Zone['kind']
  readonly section: string | null
  readonly industries: readonly string[]
}

interface Group {
  readonly zones: FoundZone[]
  readonly aliases: Set<string>
}

/** No plan lays out more; names beyond them are not compared with each other. */
const mostCompared = 60

const endings =
  /(?:经济技术开发区|经济开发区|高新技术产业开发区|产业社区|产业园区|工业园区|产业园|片区|开发区|园区|社区|新城|区)$/

export function mergeZones(zones: readonly FoundZone[], names: readonly FoundZone[]): readonly Zone[] {
  const groups: Group[] = []
  for (const zone of [...zones].sort((a, b) => a.range.start - b.range.start)) {
    const group = groups.slice(-mostCompared).find((other) => isSame(other, zone))
    if (group === undefined) groups.push({ zones: [zone], aliases: new Set() })
    else group.zones.push(zone)
  }
  for (const name of names) {
    const group = groups.slice(0, mostCompared).find((other) => isSame(other, name))
    group?.aliases.add(name.name)
  }
  return groups.map((group, index) => toZone(group, `zone-${index + 1}`))
}

function isSame(group: Group, zone: FoundZone): boolean {
  return group.zones.some(
    (other) => other.kind === zone.kind && (other.name === zone.name || isShortFor(other.name, zone.name)),
  )
}

function coreOf(name: string): string {
  return name
    .replace(/\(.*\)|（.*）/, '')
    .replace(endings, '')
    .replace(/[-—·\s]/g, '')
    .replace(/^环(?=.{2})/, '')
}

/** One core is made of characters of the other, in order: 岭塘 of 云岭横塘. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = [coreOf(a), coreOf(b)].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length < 2) return false
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at++
  return at === short.length
}

function toZone({ zones, aliases }: Group, id: string): Zone {
  const main = required(
    zones.find(({ industries }) => industries.length > 0) ?? zones[0],
    'a zone of the group',
  )
  const all = new Set([...zones.map(({ name }) => name), ...aliases])
  all.delete(main.name)
  const { range, quote, name, kind, section } = main
  return {
    id,
    range,
    quote,
    name,
    kind,
    section,
    aliases: [...all],
    industries: [...new Set(zones.flatMap(({ industries }) => industries))],
    confidence: all.size === 0 ? 1 : 0.8,
    doubts: all.size === 0 ? [] : ['aliases-joined'],
  }
}
