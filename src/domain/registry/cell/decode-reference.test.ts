import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yinzhou } from '../../../content/districts/yinzhou/district.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import { creditCodeCheckCharacter } from '../credit-code.ts'
import { decodeReference } from './decode-reference.ts'
import { makeReferenceIndex, type ReferenceIndex } from './reference-index.ts'

const towns = makeReferenceIndex(
  'town',
  yinzhou.towns.map(({ code, name }) => ({ id: code, name, aliases: [] })),
)
const rungs = makeReferenceIndex(
  'rung',
  titleRungs.map(({ id, label, aliases }) => ({ id, name: label.zh, aliases })),
)
const code = `91330212MA2GRPNX1${creditCodeCheckCharacter('91330212MA2GRPNX1')}`
const other = `91330212MA2GRPNX2${creditCodeCheckCharacter('91330212MA2GRPNX2')}`
const firms = makeReferenceIndex('enterprise', [
  { id: code, name: '宁波甬江精密机械（宁波）有限公司', aliases: ['宁波甬江机械厂'] },
])

function read(text: string, index: ReferenceIndex): string {
  const decoded = decodeReference(text, { target: index.target, index })
  if (decoded.kind === 'missing') return '-'
  if (decoded.kind === 'value') {
    return decoded.finding === undefined ? decoded.value : `${decoded.value} (${decoded.finding.code})`
  }
  return decoded.proposed === undefined
    ? decoded.finding.code
    : `${decoded.finding.code} → ${decoded.proposed}`
}

const cases: readonly (readonly [text: string, index: ReferenceIndex, read: string])[] = [
  ['姜山镇', towns, '330212110'],
  ['姜山', towns, '330212110'],
  [' 姜山（镇） ', towns, '330212110'],
  ['鄞州区姜山镇', towns, '330212110'],
  ['宁波市鄞州区姜山镇人民政府', towns, '330212110'],
  ['下应街道办事处', towns, '330212001'],
  ['下应', towns, '330212001'],
  ['330212110', towns, '330212110'],
  ['江山镇', towns, 'reference-unknown-near'],
  ['姜山镇、云龙镇', towns, 'reference-unknown-near'],
  ['区外', towns, 'reference-unknown'],
  ['小巨人', rungs, 'little-giant'],
  ['国家级专精特新"小巨人"企业', rungs, 'little-giant'],
  ['高企', rungs, 'high-tech'],
  ['high-tech', rungs, 'high-tech'],
  ['先进单位', rungs, 'reference-unknown'],
  [code.toLowerCase(), firms, code],
  ['宁波甬江精密机械(宁波)有限公司', firms, code],
  ['宁波甬江机械厂', firms, code],
  ['宁波甬江精密机械', firms, `reference-mistaken → ${code}`],
  [other, firms, `${other} (reference-unknown-enterprise)`],
  ['9.13302E+17', firms, 'credit-code-destroyed'],
  ['', firms, '-'],
]

for (const [text, index, expected] of cases) {
  test(`as a ${index.target}, “${text}” is ${expected}`, () => assert.equal(read(text, index), expected))
}

test('without a list a code is taken as it stands, and a name is not', () => {
  assert.deepEqual(decodeReference(code, { target: 'enterprise' }), { kind: 'value', value: code })
  const name = decodeReference('宁波甬江机械厂', { target: 'enterprise' })
  assert.ok(name.kind === 'problem' && name.finding.code === 'reference-no-list')
})
