/**
 * A folder with one CSV a registry, the list of planted errors and a note that all of it is invented. Rows are written as they come, so that memory stays small.
 *
 *     const folder = openSheetFolder({ out, registries, names, count, seed })
 *     folder.take({ rows, errors })
 *     folder.close().files   // [{ registry: 'enterprise', file: 'enterprise.csv', rows: 5026 }, …]
 */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { cellsOf, headsOf, type SheetNames } from '../domain/demo/enterprises/plant/department-sheet.ts'
import type { PlantedRows } from '../domain/demo/enterprises/plant/planted-error.ts'
import type { Registry } from '../domain/registry/registry.ts'
import { csvLine } from '../sheet/write/write-csv.ts'

export interface SheetFolderInput {
  readonly out: string
  readonly registries: readonly Registry[]
  readonly names: SheetNames
  readonly count: number
  readonly seed: string
}

export interface SheetFolderSummary {
  readonly out: string
  readonly enterprises: number
  readonly seed: string
  readonly files: readonly { readonly registry: string; readonly file: string; readonly rows: number }[]
  readonly errors: number
}

export interface SheetFolder {
  readonly take: (planted: PlantedRows) => void
  readonly close: () => SheetFolderSummary
}

export function openSheetFolder({ out, registries, names, count, seed }: SheetFolderInput): SheetFolder {
  writeFileSync(join(out, 'README.txt'), readme(count, seed))
  const sheets = new Map(
    registries.map((registry) => {
      const file = openText(join(out, `${registry.id}.csv`))
      file.add(`\uFEFF${csvLine(headsOf(registry))}`)
      return [registry.id, { registry, file, rows: 0 }]
    }),
  )
  const truth = openText(join(out, 'truth.json'))
  truth.add(`{"note":${JSON.stringify(note)},"errors":[`)
  let errors = 0
  return {
    take: (planted) => {
      for (const { registry, row } of planted.rows) {
        const sheet = sheets.get(registry)
        if (sheet === undefined) continue
        sheet.rows += 1
        sheet.file.add(csvLine(cellsOf(sheet.registry, row, names)))
      }
      for (const error of planted.errors) {
        truth.add(`${errors > 0 ? ',' : ''}\n${JSON.stringify(error)}`)
        errors += 1
      }
    },
    close: () => {
      truth.add('\n]}\n')
      truth.close()
      for (const { file } of sheets.values()) file.close()
      const files = [...sheets].map(([registry, { rows }]) => ({ registry, file: `${registry}.csv`, rows }))
      return { out, enterprises: count, seed, files, errors }
    },
  }
}

interface TextFile {
  readonly add: (text: string) => void
  readonly close: () => void
}

/** Characters gathered before they are written. */
const pieceLength = 1 << 18

function openText(path: string): TextFile {
  const file = openSync(path, 'wx')
  let pieces: string[] = []
  let length = 0
  const flush = () => {
    if (length > 0) writeSync(file, pieces.join(''))
    pieces = []
    length = 0
  }
  return {
    add: (text) => {
      pieces.push(text)
      length += text.length
      if (length >= pieceLength) flush()
    },
    close: () => {
      flush()
      closeSync(file)
    },
  }
}

const note =
  '演示数据：企业、人员、代码和数字均为程序生成，与任何真实单位和个人无关；这里列出有意放进各表的错误。'

function readme(count: number, seed: string): string {
  return [
    '演示数据',
    '',
    `本目录各表由程序生成（${count} 家企业，种子“${seed}”），企业名称、信用代码、人员、电话和全部数字都是虚构的，不是统计数据，不得当作真实情况使用。`,
    '各表按部门报送的样子写成：中文表头，括号内为计量单位；每个台账一个 CSV（UTF-8）。',
    '表中有意放进了错误（单位错、重复、照抄上期、编造的序列、漏报、属地错等），truth.json 逐条列出：台账、行、字段、类别、正确值、表中的值。',
    '',
    'Demo data. Every enterprise, person, code and number here is made up by a program. Errors were put in on purpose; truth.json lists them.',
    '',
  ].join('\n')
}
