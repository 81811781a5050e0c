/**
 * The layout of a plan: parks, communities and the core, what each is for, and the other names they go by.
 *
 *     做大2大重点园区：甲开发区布局新材料、新能源产业；……      甲开发区: park, industries 新材料, 新能源产业
 *     做精2大产业社区：乙片区、丙片区。乙-丁产业社区布局数字产业   乙-丁产业社区, alias 乙片区
 */
import type { OutlineNode, Zone } from '../../compiled-plan.ts'
import type { Passage, ScannedText } from '../../scan/scanned-text.ts'
import { type Spoken, speakPassage } from '../spoken.ts'
import { type FoundZone, mergeZones } from './merge-zones.ts'
import { readZoneSentence } from './read-zone-sentence.ts'
import { findZoneLists } from './zone-lists.ts'

const layout = /布局|空间|格局/
const formula = /[“"]?\d\+[\dNX](\+[\dNX])*[”"]?[^,。;]{0,8}布局/

export function findZones({ text, outline, passages }: ScannedText): readonly Zone[] {
  const byId = new Map(outline.map((node) => [node.id, node]))
  const zones: FoundZone[] = []
  const lists: { readonly spoken: Spoken; readonly passage: Passage }[] = []
  for (const passage of passages) {
    const spoken = speakPassage(text, passage)
    if (isLayout(passage, byId)) zones.push(...readZoneSentence(spoken, passage.section))
    else if (/[园社片]区|开发区|产业园/.test(passage.reading)) lists.push({ spoken, passage })
  }
  const names = lists.flatMap(({ spoken, passage }) => findZoneLists(spoken, passage.section))
  return mergeZones(zones, names)
}

function isLayout({ reading, section, kind }: Passage, byId: ReadonlyMap<string, OutlineNode>): boolean {
  if (kind !== 'text') return false
  if (formula.test(reading)) return true
  const title = section === null ? '' : (byId.get(section)?.title ?? '')
  return layout.test(title) && !/集群$/.test(title)
}
