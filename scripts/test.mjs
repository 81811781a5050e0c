/**
 * `npm test`: installs what is missing, then types, lint, fence, generated files, unit and HTTP tests, browser journeys.
 *
 *     npm test -- --only unit,types
 *     npm test -- src/domain/plan
 */
import { runTests } from './testing/run-tests.mjs'

process.exitCode = await runTests(process.argv.slice(2))
