#!/usr/bin/env node
/**
 * Checks an exported audit chain off line. Shares no code with Guatu: the form is the one of docs/audit-chain.md, SM3 is written out below.
 *
 *     node tools/verify-audit.mjs audit.jsonl [HEAD_HASH]
 *
 * The file has one record a line, oldest first, of one district or of several. With HEAD_HASH (as `guatu doctor` printed it earlier) the last record must
 * carry it. Exit codes: 0 whole, 1 broken, 2 not readable.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** Rotates a 32-bit word to the left. */
const turn = (word, by) => (word << (by % 32)) | (word >>> ((32 - by) % 32))

const startWords = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
]

/** GB/T 32905: hexadecimal digest of the UTF-8 bytes. */
function sm3(text) {
  const bytes = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((bytes.length + 9) / 64) * 64)
  bytes.copy(padded)
  padded[bytes.length] = 0x80
  padded.writeBigUInt64BE(BigInt(bytes.length) * 8n, padded.length - 8)
  let state = startWords
  for (let at = 0; at < padded.length; at += 64) state = compressed(state, expanded(padded, at))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function expanded(block, at) {
  const words = Array.from({ length: 16 }, (_, n) => block.readInt32BE(at + n * 4))
  for (let n = 16; n < 68; n += 1) {
    const x = words[n - 16] ^ words[n - 9] ^ turn(words[n - 3], 15)
    words.push(x ^ turn(x, 15) ^ turn(x, 23) ^ turn(words[n - 13], 7) ^ words[n - 6])
  }
  return words
}

function compressed(state, words) {
  let [a, b, c, d, e, f, g, h] = state
  for (let n = 0; n < 64; n += 1) {
    const isEarly = n < 16
    const first = turn((turn(a, 12) + e + turn(isEarly ? 0x79cc4519 : 0x7a879d8a, n)) | 0, 7)
    const second = first ^ turn(a, 12)
    const ff = isEarly ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
    const gg = isEarly ? e ^ f ^ g : (e & f) | (~e & g)
    const left = (ff + d + second + (words[n] ^ words[n + 4])) | 0
    const right = (gg + h + first + words[n]) | 0
    ;[a, b, c, d] = [left, a, turn(b, 9), c]
    ;[e, f, g, h] = [right ^ turn(right, 9) ^ turn(right, 17), e, turn(f, 19), g]
  }
  return [a, b, c, d, e, f, g, h].map((word, n) => word ^ state[n])
}

/** JSON without white space, members sorted by UTF-16 code units. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}

function hashOf(record) {
  const { action, actorId, actorName, at, detail, district, requestId, seq, target } = record
  const content = { action, actorId, actorName, at, detail, district, requestId, seq, target }
  return sm3(`guatu-audit-1\n${record.previousHash}\n${canonical(content)}`)
}

function reasonAgainst(record, head) {
  if (record.seq !== head.seq + 1) return `record ${head.seq + 1} is missing`
  if (record.previousHash !== head.hash) return 'its previous hash is not the hash of the record before it'
  return hashOf(record) === record.hash ? undefined : 'its content is not what was hashed'
}

function end(status, line) {
  process.stdout.write(`${line}\n`)
  process.exit(status)
}

if (sm3('abc') !== '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0') {
  end(2, 'this verifier is damaged: its SM3 does not give the digest of the standard')
}
const [file, headHash] = process.argv.slice(2)
if (file === undefined) end(2, 'usage: verify-audit.mjs FILE [HEAD_HASH]')
const heads = new Map()
let count = 0
try {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() === '') continue
    const record = JSON.parse(line)
    const head = heads.get(record.district) ?? { seq: 0, hash: '0'.repeat(64) }
    const reason = reasonAgainst(record, head)
    if (reason !== undefined)
      end(1, `broken at record ${record.seq} of district ${record.district}: ${reason}`)
    heads.set(record.district, record)
    count += 1
  }
} catch (error) {
  end(2, `not readable: ${error.message}`)
}
const last = [...heads.values()].map((record) => `${record.district} ${record.seq} ${record.hash}`)
if (headHash !== undefined && !last.some((line) => line.endsWith(headHash))) {
  end(1, `broken: no chain ends in ${headHash}`)
}
end(0, [`whole: ${count} records`, ...last].join('\n'))
