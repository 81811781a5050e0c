import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterprise from '../../../content/registries/enterprise.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import evaluation from '../../../content/registries/evaluation.ts'
import { makeReferenceIndex } from '../cell/reference-index.ts'
import type { FieldValue, Registry } from '../registry.ts'
import { checkGiven } from './check-given.ts'

const lookups = { town: makeReferenceIndex('town', [{ id: '330212110', name: '姜山镇', aliases: [] }]) }
const codesOf = (registry: Registry, given: Record<string, FieldValue>) =>
  checkGiven({ sheet: 'A类', given }, registry, lookups).map(({ code }) => code)

const cases: readonly (readonly [string, Registry, Record<string, FieldValue>, readonly string[]])[] = [
  ['nothing', evaluation, {}, []],
  ['values that the fields keep', evaluation, { scheme: 'per-mu', dataYear: 2024, grade: 'A' }, []],
  ['a day', evaluation, { publishedOn: '2025-07-31' }, []],
  ['what was left empty', evaluation, { scheme: null }, []],
  ['a town of the district', enterprise, { town: '330212110' }, []],
  ['a number and a flag', enterpriseYear, { landMu: 0, isAboveScale: true }, []],
  ['a field that is not there', evaluation, { colour: 'A' }, ['mapping-given-unknown']],
  ['a word for a choice', evaluation, { scheme: '亩均效益评价' }, ['mapping-given-wrong']],
  ['a year as a text', evaluation, { dataYear: '2024' }, ['mapping-given-wrong']],
  ['a year of another age', evaluation, { dataYear: 1024 }, ['mapping-given-wrong']],
  ['a day that no month has', evaluation, { publishedOn: '2025-02-30' }, ['mapping-given-wrong']],
  ['no day', evaluation, { publishedOn: '去年' }, ['mapping-given-wrong']],
  ['a text that is too long', evaluation, { grade: 'A'.repeat(11) }, ['mapping-given-wrong']],
  ['a blank text', evaluation, { grade: ' ' }, ['mapping-given-wrong']],
  ['a town of another district', enterprise, { town: '330203001' }, ['mapping-given-wrong']],
  ['one enterprise for all rows', evaluation, { enterprise: '91330212MA2GABCD1X' }, ['mapping-given-wrong']],
  ['less land than none', enterpriseYear, { landMu: -1 }, ['mapping-given-wrong']],
  ['half a person', enterpriseYear, { employees: 1.5 }, ['mapping-given-wrong']],
  ['a flag as a word', enterpriseYear, { isAboveScale: '是' }, ['mapping-given-wrong']],
]
for (const [what, registry, given, codes] of cases)
  test(`${what}: ${codes.join(' ') || 'taken'}`, () => {
    assert.deepEqual(codesOf(registry, given), codes)
  })
