/** The peer of `bench/cockpit.ts`: one fastify route that returns the bytes of a file, nothing else. */
import { readFile } from 'node:fs/promises'
import fastify from 'fastify'

const body = await readFile(process.env.BARE_FILE ?? '')
const app = fastify()
app.get('/', (_request, reply) => reply.type('application/json; charset=utf-8').send(body))
await app.listen({ host: '127.0.0.1', port: Number(process.env.BARE_PORT) })
process.once('SIGTERM', () => app.close())
