/**
 * A whole ugly file for a seed: the sheet with the truth in it, and what else senders leave in a workbook.
 *
 *     const file = makeUglyFile('12')
 *     file.source   // to be read
 *     file.sheet    // what should be found in it
 */
import type { TableSource } from '../../src/sheet/table-source.ts'
import { Chance } from './chance.ts'
import { Draft } from './draft.ts'
import { towns } from './invented.ts'
import type { UglySheet } from './sheet-writer.ts'
import { makeTruth, uglyRegistries } from './truth.ts'
import { makeUglySheet } from './ugly-sheet.ts'
import { pickManner, writeUglyCsv } from './write-ugly-csv.ts'
import { writeUglyXlsx } from './write-ugly-xlsx.ts'

export interface UglyFile {
  readonly seed: string
  readonly source: TableSource
  readonly bytes: Buffer
  readonly sheet: UglySheet
  readonly kind: string
}

export function makeUglyFile(seed: string): UglyFile {
  const chance = new Chance(`ugly ${seed}`)
  const registry = chance.pick(uglyRegistries)
  const count = chance.weighted([
    [3, chance.int(5, 20)],
    [4, chance.int(20, 120)],
    [2, chance.int(120, 400)],
  ])
  const truth = makeTruth(registry, count, chance)
  const isXlsx = chance.is(0.6)
  const sheet = makeUglySheet(truth, { isXlsx, noise: chance.pick([0, 0.002, 0.01, 0.03, 0.08]) }, chance)
  if (isXlsx) {
    const bytes = writeUglyXlsx(surround(sheet.draft, chance))
    return { seed, bytes, sheet, kind: 'xlsx', source: { kind: 'xlsx', bytes } }
  }
  const manner = pickManner(chance)
  const bytes = writeUglyCsv(sheet.draft, manner)
  const source = { kind: 'csv', name: sheet.draft.name, chunks: () => inChunks(bytes, 7_001) } as const
  return { seed, bytes, sheet, kind: `csv ${manner.encoding} ${JSON.stringify(manner.delimiter)}`, source }
}

export async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Covers, lists of codes, an old copy, empty sheets. */
function surround(draft: Draft, chance: Chance): readonly Draft[] {
  const before: Draft[] = []
  const after: Draft[] = []
  if (chance.is(0.15)) {
    const cover = new Draft('填报说明')
    cover.add(['填报说明'])
    cover.add(['一、填报范围：全区规上工业企业。'])
    cover.add(['二、信用代码按营业执照填写18位，税收单位为万元。'])
    before.push(cover)
  }
  if (chance.is(0.15)) {
    const list = new Draft('代码表')
    list.add(['镇街代码', '镇街名称'])
    for (const { code, name } of towns) list.add([code, name])
    after.push(list)
  }
  if (chance.is(0.1)) after.push(new Draft('Sheet3'))
  if (chance.is(0.08)) {
    const copy = new Draft(`${draft.name} (2)`)
    for (const row of draft.rows) copy.add(row)
    copy.merges.push(...draft.merges)
    after.push(copy)
  }
  return [...before, draft, ...after]
}
