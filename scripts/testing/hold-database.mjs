/**
 * Runs the database server of one test run: prints where its socket is, stops it when standard input ends, so that it
 * never outlives the run. Started by test-database.mjs on the Node.js that runs Guatu.
 */
import { startTestServer } from '../../test/database.ts'

const server = await startTestServer()
process.stdout.write(`${JSON.stringify({ socket: server.socket })}\n`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.stdin.on('end', () => void server.stop())
process.stdin.resume()
