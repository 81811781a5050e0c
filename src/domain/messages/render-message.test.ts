import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellPlace, diagnostic } from '../../base/diagnostic.ts'
import {
  renderBoth,
  renderNumber,
  renderPlace,
  renderRefusal,
  renderRemark,
  renderTemplate,
  templateVariables,
} from './render-message.ts'

test('a template is filled by name; what is not given stays standing', () => {
  assert.equal(renderTemplate('第 {row} 行“{text}”', { row: 12, text: '约20' }), '第 12 行“约20”')
  assert.equal(renderTemplate('{a} {b}', { a: 1 }), '1 {b}')
  assert.equal(renderTemplate('{a}{a} {toString}', { a: null }), '—— {toString}')
})

test('what a fact says is not read as a template again', () => {
  assert.equal(renderTemplate('{a}', { a: '{b} $& $1', b: 'x' }), '{b} $& $1')
})

test('numbers show no float noise and a real minus sign', () => {
  assert.deepEqual([0.1 + 0.2, -0.4, 46, 1e-7, 123456.789].map(renderNumber), [
    '0.3',
    '−0.4',
    '46',
    '1e−7',
    '123456.789',
  ])
})

test('a fact given twice reads differently in English', () => {
  const both = renderBoth(
    { zh: '{value}{unit}', en: '{value} {unit}' },
    { value: 6, unit: '亿元', unitEn: 'CNY 100m' },
  )
  assert.deepEqual(both, { zh: '6亿元', en: '6 CNY 100m' })
})

test('the variables of a template are sorted and stand once', () => {
  assert.deepEqual(templateVariables('{b} {a} {b} {} { c }'), ['a', 'b'])
})

test('a remark opens with its place unless its sentence names it', () => {
  const facts = { path: 'steps.close', reason: 'too short' }
  const cell = diagnostic('settings-empty', { place: cellPlace('填报', 12, 28) })
  assert.match(renderRemark(cell).zh, /^“填报”表 AB12：/)
  assert.match(renderRemark(cell).en, /^Sheet “填报”, cell AB12: /)
  const field = diagnostic('definition-invalid', { place: { kind: 'field', path: 'steps.close' }, facts })
  assert.match(renderRemark(field).zh, /^定义中的“steps\.close”/)
  assert.deepEqual(renderPlace({ kind: 'text', start: 0, end: 5 }), { zh: '第 1—5 字', en: 'Characters 1–5' })
  assert.deepEqual(renderPlace({ kind: 'file', name: 'a.xlsx' }), { zh: '文件“a.xlsx”', en: 'File “a.xlsx”' })
})

test('an unknown code still gets a sentence that tells it', () => {
  assert.match(renderRemark(diagnostic('never-seen')).zh, /never-seen/)
  const refusal = renderRefusal('never-seen', { requestId: 'r1' })
  assert.equal(refusal.status, 500)
  assert.match(refusal.zh, /r1/)
  assert.equal(renderRefusal('toString', {}).status, 500)
})
