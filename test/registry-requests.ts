/** Requests of the registries as people of a role send them, and a file's way in, for tests that need stored rows. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Role } from '../src/domain/access/permissions.ts'
import { creditCodeCheckCharacter } from '../src/domain/registry/credit-code.ts'
import type { ImportDetail } from '../src/domain/registry/import-view.ts'
import { home, type TestApp } from './open-test-app.ts'

export interface As {
  readonly role: Role
  readonly unit?: string
}

export const office: As = { role: 'plan-office' }
export const taxes: As = { role: 'liaison', unit: 'taxation' }

/** A credit code with its check digit: `body` is nine characters. */
export function creditCodeOf(body: string): string {
  const first = `91330212${body}`
  return `${first}${creditCodeCheckCharacter(first)}`
}

export class RegistryRequests {
  readonly #app: TestApp

  constructor(app: TestApp) {
    this.#app = app
  }

  /** `request`: `POST registry-imports`. */
  async ask(as: As, request: string, payload?: object | Buffer) {
    const reply = await this.#send(as, request, payload)
    return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() }
  }

  /** The bytes of a file that the API hands out. */
  async download(as: As, path: string): Promise<Buffer> {
    const reply = await this.#send(as, `GET ${path}`)
    assert.equal(reply.statusCode, 200, reply.body.slice(0, 500))
    return reply.rawPayload
  }

  async #send(as: As, request: string, payload?: object | Buffer) {
    const [method = '', path = ''] = request.split(' ')
    const token = await this.#app.tokenOf(as.role, as.unit === undefined ? {} : { unit: as.unit })
    const isBytes = payload instanceof Buffer
    return this.#app.send({
      method: method as 'GET',
      url: `/api/v1/districts/${home}/${path}`,
      headers: {
        authorization: `Bearer ${token}`,
        // as browsers send it with every write
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(isBytes ? { 'content-type': 'application/octet-stream' } : {}),
      },
      ...(payload === undefined ? {} : { payload }),
    })
  }

  /** Uploads a file whole (`registry/name`) and waits until it stands still. */
  async upload(as: As, file: string, bytes: Buffer): Promise<ImportDetail> {
    const { id, partBytes } = await this.begin(as, file, bytes.length)
    for (let at = 0; at * partBytes < bytes.length; at += 1) {
      const part = bytes.subarray(at * partBytes, (at + 1) * partBytes)
      const sent = await this.ask(as, `PUT registry-imports/${id}/parts/${at + 1}`, part)
      assert.equal(sent.status, 200, JSON.stringify(sent.body))
    }
    return this.settled(as, id)
  }

  async begin(as: As, file: string, sizeBytes: number): Promise<{ id: string; partBytes: number }> {
    const [registry, fileName] = file.split('/')
    const begun = await this.ask(as, 'POST registry-imports', { registry, fileName, sizeBytes })
    assert.equal(begun.status, 201, JSON.stringify(begun.body))
    return begun.body
  }

  async settled(as: As, id: string): Promise<ImportDetail> {
    await this.#app.context.installation.jobs.settled()
    return (await this.ask(as, `GET registry-imports/${id}`)).body
  }

  async confirm(as: As, seen: ImportDetail, change: object = {}): Promise<ImportDetail> {
    const body = { version: seen.version, mapping: { ...seen.mapping, ...change } }
    const reply = await this.ask(as, `POST registry-imports/${seen.id}/mapping`, body)
    assert.equal(reply.status, 200, JSON.stringify(reply.body))
    return this.settled(as, seen.id)
  }

  /** A file on its way until it is stored; gives the change. */
  async store(as: As, file: string, text: string): Promise<string> {
    const seen = await this.upload(as, file, Buffer.from(text))
    const checked = seen.state === 'mapping' ? await this.confirm(as, seen) : seen
    assert.equal(checked.state, 'checked', JSON.stringify(checked.problem))
    const done = await this.ask(as, `POST registry-imports/${seen.id}/commit`, { version: checked.version })
    assert.equal(done.body.state, 'committed', JSON.stringify(done.body))
    return done.body.changeId
  }
}
