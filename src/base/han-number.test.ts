import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHanNumber } from './han-number.ts'

const cases: readonly (readonly [string, number | undefined])[] = [
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十', 30],
  ['二十五', 25],
  ['百', 100],
  ['一百零一', 101],
  ['一千二百', 1200],
  ['二千三百零五', 2305],
  ['二〇二七', 2027],
  ['两两', undefined],
  ['十百', undefined],
  ['', undefined],
  ['半', undefined],
  ['三亿', undefined],
  ['3', undefined],
]

for (const [printed, value] of cases) {
  test(`“${printed}” reads ${value}`, () => assert.equal(readHanNumber(printed), value))
}
