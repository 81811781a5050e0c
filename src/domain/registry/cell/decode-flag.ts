/**
 * A cell of a yes-or-no column → true or false. Besides 是 and 否 people tick, number, or repeat the head: 规上 under 是否规上.
 *
 *     decodeFlag('√', field)      // value true
 *     decodeFlag('规下', field)    // value false, where an alias of the field is 规上/规下
 *     decodeFlag('3', field)      // a problem: flag-unknown
 */
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { FieldDefinition } from '../field.ts'
import { type Decoded, finding, openCell, problem, value } from './decoded.ts'

const yes = new Set([
  ...[
    '是',
    '有',
    '对',
    '属于',
    '符合',
    '已',
    '真',
    'y',
    'yes',
    'true',
    't',
    '1',
    '√',
    '✓',
    '✔',
    '☑',
    '■',
    '●',
    '○是',
  ],
])
const no = new Set([
  ...[
    '否',
    '不是',
    '无',
    '没有',
    '不属于',
    '不符合',
    '未',
    '假',
    'n',
    'no',
    'false',
    'f',
    '0',
    '×',
    '✗',
    '✘',
    '☐',
    '□',
    'x',
  ],
])
/** What stands before or behind the thing itself in a head: 是否规上企业, 规上（是/否）. */
const question = /^(是否为?|是不是|有无|有没有)|(\(是\/否\))$/g

export type FlagField = Pick<FieldDefinition, 'label' | 'aliases'>

export function decodeFlag(cell: RawCell, field: FlagField): Decoded<boolean> {
  const written = rawText(cell).normalize('NFKC').replace(/\s/g, '').toLowerCase()
  // before anything else, since 无 and × are answers here and no missing value
  if (yes.has(written)) return value(true)
  if (no.has(written)) return value(false)
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const named = findNamed(written, field)
  if (named !== undefined) return value(named)
  return problem(finding('flag-unknown', { text: opened.text }))
}

/** The thing itself, or its contrary, written out. */
function findNamed(written: string, { label, aliases }: FlagField): boolean | undefined {
  for (const name of [label.zh, label.en, ...aliases].map((one) => one.normalize('NFKC').toLowerCase())) {
    const [first, second, ...more] = name.split('/')
    if (second !== undefined && more.length === 0) {
      if (written === first) return true
      if (written === second) return false
    }
    const thing = name.replace(question, '')
    if (thing === '' || name.includes('/')) continue
    if (written === thing || written === `是${thing}`) return true
    if (written === `非${thing}` || written === `不是${thing}` || written === `否${thing}`) return false
  }
  return undefined
}
