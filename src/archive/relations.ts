/**
 * How the parts of an office file point to one another, whatever they are called inside.
 *
 *     readRelations(source, '')   // [{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]
 */
import { accepted, type Checked, rejected } from '../base/checked.ts'
import { scanWhole, type ZipSource } from './scan-part.ts'
import { findAttribute } from './xml-text.ts'

export interface Relation {
  readonly id: string
  /** The last word of the type's address: `worksheet`, `styles` … the same in both editions of the format. */
  readonly type: string
  /** The part it points to. */
  readonly target: string
}

/** Where the relations of a part are written: `xl/_rels/workbook.xml.rels`; those of the package, for ''. */
export function relationsPartOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** The relations of a part; none when it has no relations part. */
export function readRelations(source: ZipSource, part: string): Checked<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  const problem = scanWhole(source, relationsPartOf(part), {
    open(name, attributes) {
      if (name !== 'Relationship' || findAttribute(attributes, 'TargetMode') === 'External') return
      const type = findAttribute(attributes, 'Type') ?? ''
      relations.push({
        id: findAttribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvePart(folder, findAttribute(attributes, 'Target') ?? ''),
      })
    },
  })
  return problem ? rejected(problem) : accepted(relations)
}

/** `../styles.xml` seen from `xl/worksheets/`, or `/xl/styles.xml` from anywhere. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`
  const parts: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.join('/')
}
