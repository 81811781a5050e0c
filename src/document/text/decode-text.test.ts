import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlanDocument } from '../read-plan-document.ts'
import { decodeText } from './decode-text.ts'

const words = '一、总体要求：到２０２７年，产值达到320亿元以上。'
const utf8 = Buffer.from(words)

/** 行动方案 in GBK, and 㐀 as GB18030 writes it in four bytes. */
const gbk = Buffer.from('d0d0b6afb7bdb0b8', 'hex')
const gb18030 = Buffer.from('8139ee39', 'hex')

const cases: readonly {
  readonly name: string
  readonly bytes: Buffer
  readonly charset?: string
  readonly text: string
  readonly damaged?: number
}[] = [
  { name: 'UTF-8', bytes: utf8, text: words },
  { name: 'UTF-8 with its mark', bytes: Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8]), text: words },
  { name: 'UTF-16 little end first', bytes: Buffer.from(`\uFEFF${words}`, 'utf16le'), text: words },
  { name: 'UTF-16 big end first', bytes: Buffer.from(`\uFEFF${words}`, 'utf16le').swap16(), text: words },
  { name: 'GBK', bytes: gbk, text: '行动方案' },
  { name: 'GB18030 in four bytes', bytes: Buffer.concat([gbk, gb18030]), text: '行动方案㐀' },
  { name: 'ASCII', bytes: Buffer.from('plan'), text: 'plan' },
  { name: 'nothing', bytes: Buffer.alloc(0), text: '' },
  {
    name: 'UTF-8 cut inside a character',
    bytes: utf8.subarray(0, -1),
    text: `${words.slice(0, -1)}\ufffd`,
    damaged: 1,
  },
  {
    name: 'UTF-8 with a stray byte',
    bytes: Buffer.concat([utf8, Buffer.of(0xff), utf8]),
    text: `${words}\ufffd${words}`,
    damaged: 1,
  },
  { name: 'a declared encoding', bytes: Buffer.from('a4e8aed7', 'hex'), charset: 'big5', text: '方案' },
  { name: 'a declaration that is wrong', bytes: utf8, charset: 'gb2312', text: words },
  { name: 'a declaration that is unknown', bytes: gbk, charset: 'x-none', text: '行动方案' },
]

for (const { name, bytes, charset, text, damaged = 0 } of cases) {
  test(`${name} is decoded`, () => {
    assert.deepEqual(decodeText(bytes, charset), { text, damaged })
  })
}

test('bytes of no encoding are not guessed at', () => {
  assert.equal(decodeText(Buffer.alloc(100, 0xff)), undefined)
})

test('a text keeps every character, its line ends made one kind', async () => {
  const checked = await readPlanDocument(Buffer.from('\uFEFF一、\r\n　　甲\r乙\n\n\t丙 \f'), 'a.txt')
  assert.ok(checked.isOk)
  assert.deepEqual(checked.value, { text: '一、\n　　甲\n乙\n\n\t丙 \f' })
})
