import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bilingual } from '../indicator/definition.ts'
import { clusterExplanations } from './cluster-remarks.ts'
import { explanations, sizeVerdicts, verdicts } from './explanations.ts'
import { formulaExplanations, formulaPatterns } from './formula-explanations.ts'
import { refusals } from './refusals.ts'
import { remarkFamilies, remarks } from './remarks.ts'
import { templateVariables } from './render-message.ts'
import { reportingRefusals } from './reporting-refusals.ts'

const tables: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  refusals,
  remarks,
  explanations,
  clusterExplanations,
  formulaExplanations,
  verdicts,
  sizeVerdicts,
}
const entries = Object.entries(tables).flatMap(([table, texts]) =>
  Object.entries(texts).map(([code, text]) => ({ name: `${table} ${code}`, code, text })),
)

test('both languages say the same: they use the same variables', () => {
  for (const { name, text } of entries)
    assert.deepEqual(templateVariables(text.en), templateVariables(text.zh), name)
})

test('no code stands in two families', () => {
  const codes = remarkFamilies.flatMap((family) => Object.keys(family))
  assert.equal(new Set(codes).size, codes.length)
  assert.deepEqual(codes.sort(), Object.keys(remarks).sort())
  for (const code of Object.keys(reportingRefusals)) {
    assert.equal(
      refusals[code as keyof typeof reportingRefusals],
      reportingRefusals[code as keyof typeof reportingRefusals],
    )
  }
})

test('forms without words have the same variables in both languages', () => {
  for (const [code, text] of Object.entries(formulaPatterns))
    assert.deepEqual(templateVariables(text.en), templateVariables(text.zh), code)
})

test('codes are kebab-case', () => {
  for (const { name, code } of entries) assert.match(code, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, name)
})

test('each language is its own: no Chinese in English, and Chinese in Chinese', () => {
  for (const { name, text } of entries.filter(({ code }) => !code.startsWith('judged-by'))) {
    assert.match(text.zh, /\p{Script=Han}/u, name)
    assert.doesNotMatch(text.en, /\p{Script=Han}/u, name)
  }
})

test('a refusal ends its sentence and says the way out after what happened', () => {
  for (const [code, { zh, en, status }] of Object.entries(refusals)) {
    assert.match(zh, /[；。].*。$/u, code)
    assert.match(en, /[.;,:].*\.$/, code)
    assert.ok(status >= 400 && status < 600, code)
  }
})

const statuses = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'locked-out': 429,
  'session-expired': 401,
  'csrf-failed': 403,
  forbidden: 403,
  'not-found': 404,
  'url-not-encoded': 400,
  'headers-too-large': 431,
  'request-too-slow': 408,
  'wrong-district': 404,
  'stale-version': 412,
  'step-not-allowed': 409,
  'same-person': 409,
  'note-required': 422,
  'value-required': 422,
  'invalid-input': 400,
  'unknown-unit': 422,
  'unknown-scope': 422,
  'unknown-period': 422,
  'payload-too-large': 413,
  'unsupported-media': 415,
  'idempotency-mismatch': 422,
  'rate-limited': 429,
  'too-many-rows': 413,
  'setup-link-used': 410,
  'setup-link-unknown': 404,
  'weak-password': 422,
  'roles-exclude': 409,
  'not-loopback': 403,
  unavailable: 503,
  unexpected: 500,
} as const

test('the statuses that clients rely on stay as they are', () => {
  for (const [code, status] of Object.entries(statuses)) {
    assert.equal(refusals[code as keyof typeof statuses]?.status, status, code)
  }
})
