import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type AuditRecord,
  canonicalJson,
  findBrokenLink,
  firstPreviousHash,
  linkRecord,
  recordText,
} from './chain.ts'

/** Any function of the text will do here. */
const hash = (text: string): string =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4294967291, 7).toString(16)

const start = { seq: 0, hash: firstPreviousHash }

function chainOf(length: number): AuditRecord[] {
  const records: AuditRecord[] = []
  for (let n = 1; n <= length; n += 1) {
    const entry = {
      district: '990001',
      at: new Date(n),
      actorId: 'a',
      actorName: '甲',
      action: 'x',
      target: `t/${n}`,
      detail: { n },
      requestId: 'r',
    }
    records.push(linkRecord(entry, records.at(-1) ?? start, hash))
  }
  return records
}

const canonical: readonly (readonly [Parameters<typeof canonicalJson>[0], string])[] = [
  [{ b: 1, a: [true, null, 'é"\n'] }, '{"a":[true,null,"é\\"\\n"],"b":1}'],
  [{ '€': 1, '\r': 2, '1': 3, '😂': 4, ö: 5 }, '{"\\r":2,"1":3,"ö":5,"€":1,"😂":4}'],
  [[1e21, 0.1, -0, 1e-7, 4.5], '[1e+21,0.1,0,1e-7,4.5]'],
]
for (const [value, text] of canonical) {
  test(`the canonical text of a value is ${text}`, () => assert.equal(canonicalJson(value), text))
}

test('the text that is hashed names the form, the previous hash and the content', () => {
  const [record] = chainOf(1)
  assert.ok(record)
  assert.equal(
    recordText(record),
    `guatu-audit-1\n${firstPreviousHash}\n{"action":"x","actorId":"a","actorName":"甲","at":"1970-01-01T00:00:00.001Z","detail":{"n":1},"district":"990001","requestId":"r","seq":1,"target":"t/1"}`,
  )
})

test('a chain that nobody touched is whole, also when read in parts', () => {
  const records = chainOf(5)
  assert.equal(findBrokenLink(records, start, hash), undefined)
  assert.equal(findBrokenLink(records.slice(2), records[1] ?? start, hash), undefined)
})

const forgeries: readonly (readonly [string, (records: AuditRecord[]) => AuditRecord[], number, string])[] = [
  [
    'a changed detail',
    (r) => r.map((x) => (x.seq === 3 ? { ...x, detail: { n: 9 } } : x)),
    3,
    'content-changed',
  ],
  [
    'a changed time',
    (r) => r.map((x) => (x.seq === 1 ? { ...x, at: new Date(9) } : x)),
    1,
    'content-changed',
  ],
  ['a removed record', (r) => r.filter((x) => x.seq !== 2), 2, 'record-missing'],
  ['a removed first record', (r) => r.slice(1), 1, 'record-missing'],
  ['two records swapped', (r) => [r[0], r[2], r[1], r[3]].flatMap((x) => x ?? []), 2, 'record-missing'],
  [
    'a record hashed anew after a change',
    (r) => r.map((x) => (x.seq === 2 ? relinked({ ...x, action: 'y' }) : x)),
    3,
    'previous-hash-differs',
  ],
]
function relinked(record: AuditRecord): AuditRecord {
  return { ...record, hash: hash(recordText(record)) }
}
for (const [what, forge, seq, reason] of forgeries) {
  test(`${what} breaks the chain at record ${seq}`, () => {
    assert.deepEqual(findBrokenLink(forge(chainOf(4)), start, hash), { seq, reason })
  })
}
