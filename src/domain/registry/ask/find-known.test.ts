import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registries } from '../../../content/registries/catalogue.generated.ts'
import { dataOwnerTerms } from '../record-view.ts'
import { askGround, findKnown } from './find-known.ts'

const ground = askGround(registries, {
  indicators: [{ id: 'gross-output', name: '规上工业总产值', unit: 'yi-yuan', leadUnits: ['区经信局'] }],
  ownerOf: ({ owner }) => dataOwnerTerms[owner],
})

const cases: readonly (readonly [string, string | undefined, 'same' | 'similar' | undefined])[] = [
  ['实缴税金', 'taxWanYuan', 'same'],
  ['税收（万元）', 'taxWanYuan', 'same'],
  ['入库税收（亿元）', 'taxWanYuan', 'same'],
  ['用地面积（亩）', 'landMu', 'same'],
  ['用地面积（万元）', 'landMu', 'similar'],
  ['食堂就餐人数', undefined, undefined],
]

for (const [head, field, likeness] of cases) {
  test(`“${head}” is ${field === undefined ? 'asked nowhere' : `${likeness} as ${field}`}`, () => {
    const [first] = findKnown(head, ground)
    assert.deepEqual([first?.field ?? undefined, first?.likeness], [field, likeness])
  })
}

test('an indicator of the same name is told with who reports it', () => {
  const found = findKnown('规上工业总产值', ground).find(({ place }) => place === 'indicator')
  assert.deepEqual([found?.id, found?.likeness, found?.owner.zh], ['gross-output', 'same', '区经信局'])
})

test('what is the same comes before what is similar', () => {
  const likenesses = findKnown('税收', ground).map(({ likeness }) => likeness)
  assert.deepEqual(likenesses, likenesses.toSorted())
})
