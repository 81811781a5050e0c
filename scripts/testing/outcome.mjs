/**
 * What a step brought: counted tests and the names of those that failed.
 *
 *     addUp([{ passed: 2, failed: 0, failures: [] }, failedAs('lint')]) // 2 passed, 1 failed
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures one line each
 */

/**
 * A step that is one test in itself.
 *
 * @param {string} name
 * @param {boolean} isGood
 * @returns {Outcome}
 */
export function singleOutcome(name, isGood) {
  return isGood ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] }
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function addUp(outcomes) {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  }
}
