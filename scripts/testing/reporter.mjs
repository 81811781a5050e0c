/**
 * A reporter for node:test: a line for each file, the whole story of each failure, and the counts as JSON in the file
 * that `GUATU_TEST_COUNTS` names.
 */
import { writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { inspect } from 'node:util'
import { formatSeconds } from '../bootstrap/progress.mjs'

/**
 * @typedef {import('node:test/reporters').TestEvent} TestEvent
 * @typedef {Extract<TestEvent, { type: 'test:fail' }>['data']} Failure
 * @typedef {Extract<TestEvent, { type: 'test:summary' }>['data']} Summary
 */

/** node:test reports a test that failed only because a test inside it failed; the inner one tells the story. */
const ONLY_INNER = 'subtestsFailed'

/** node:test's words for an error that came after its test had ended; the file then fails as a whole. */
const LATE_ERROR = /asynchronous activity after the test ended/

/**
 * @param {AsyncIterable<TestEvent>} source
 * @returns {AsyncGenerator<string>}
 */
export default async function* reporter(source) {
  /** @type {string[]} */
  const failures = []
  /** @type {Map<string, string>} */
  const spoken = new Map()
  for await (const event of source) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      const file = resolve(event.data.file)
      spoken.set(file, (spoken.get(file) ?? '') + event.data.message)
    }
    if (event.type === 'test:diagnostic' && LATE_ERROR.test(event.data.message))
      yield `${event.data.message}\n`
    if (event.type === 'test:fail' && !isOnlyInner(event.data)) {
      failures.push(`${placeOf(event.data)} ${event.data.name}`)
      yield `✗ ${placeOf(event.data)}\n  ${event.data.name}\n${indent(tell(event.data, spoken))}\n`
    }
    if (event.type === 'test:summary') yield describe(event.data, { failures, spoken })
  }
}

/**
 * @param {Summary} summary
 * @param {{ failures: readonly string[], spoken: ReadonlyMap<string, string> }} seen
 * @returns {string}
 */
function describe({ file, counts, duration_ms, success }, { failures, spoken }) {
  if (file === undefined) {
    writeCounts(counts, failures)
    return counts.skipped + counts.todo > 0 ? `  skipped ${counts.skipped}, to do ${counts.todo}\n` : ''
  }
  const line = `${success ? '✓' : '✗'} ${relative(process.cwd(), file)}  ${counts.tests} · ${formatSeconds(duration_ms)}\n`
  return success ? line : `${indent(spoken.get(file) ?? '')}${line}`
}

/**
 * @param {Summary['counts']} counts
 * @param {readonly string[]} failures
 */
function writeCounts(counts, failures) {
  const target = process.env.GUATU_TEST_COUNTS
  if (target === undefined) return
  const failed = counts.tests - counts.passed - counts.skipped - counts.todo
  writeFileSync(target, JSON.stringify({ passed: counts.passed, failed, failures }))
}

/**
 * @param {Failure} failure
 * @returns {boolean}
 */
function isOnlyInner({ details }) {
  const { error } = details
  return 'failureType' in error && error.failureType === ONLY_INNER
}

/**
 * @param {Failure} failure
 * @returns {string}
 */
function placeOf({ file, line }) {
  return file === undefined ? '' : `${relative(process.cwd(), file)}${line === undefined ? '' : `:${line}`}`
}

/**
 * What the test threw; for a file that ended before its tests, what it said.
 *
 * @param {Failure} failure
 * @param {ReadonlyMap<string, string>} spoken
 * @returns {string}
 */
function tell({ file, details: { error } }, spoken) {
  if ('exitCode' in error) return spoken.get(file ?? '') ?? error.message
  const thrown = error.cause ?? error
  const text =
    thrown instanceof Error && thrown.stack !== undefined ? thrown.stack : inspect(thrown, { depth: 6 })
  return text
    .split('\n')
    .filter((line) => !/^\s+at .*\(?node:/.test(line))
    .join('\n')
}

/**
 * @param {string} text
 * @returns {string}
 */
function indent(text) {
  return text === '' ? '' : `${text.trimEnd().replace(/^/gm, '    ')}\n`
}
