/**
 * A file's way into a registry as a program sends it over HTTP: begun, uploaded in parts, mapped as proposed, checked, stored, undone.
 *
 *     const client = new ImportClient(server.origin, token)
 *     const { id } = await client.upload({ registry: 'enterprise', fileName: '名录.csv', bytes })
 *     await client.commit(await client.check(id))
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportState } from '../src/domain/registry/import-states.ts'
import type { ImportDetail } from '../src/domain/registry/import-view.ts'

export interface SentFile {
  readonly registry: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

const shortestWaitMs = 10

/** A reply that is no success. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number, text: string) {
    super(`${status} ${text}`)
    this.status = status
  }
}

export class ImportClient {
  readonly #api: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(origin: string, token: string) {
    this.#api = `${origin}/api/v1/districts/330212`
    this.#headers = { authorization: `Bearer ${token}` }
  }

  /** `request`: `GET registry-imports`. */
  async ask<Reply>(request: string, body?: object | Uint8Array): Promise<Reply> {
    const [method = '', path = ''] = request.split(' ')
    const isBytes = body instanceof Uint8Array
    const type = isBytes ? 'application/octet-stream' : 'application/json'
    const reply = await fetch(`${this.#api}/${path}`, {
      method,
      headers: { ...this.#headers, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
    })
    const text = await reply.text()
    if (!reply.ok) throw new Refused(reply.status, text)
    return JSON.parse(text) as Reply
  }

  begin({ registry, fileName, bytes }: SentFile): Promise<ImportDetail> {
    return this.ask('POST registry-imports', { registry, fileName, sizeBytes: bytes.length })
  }

  /** All parts; those that are there already change nothing. */
  async sendParts(
    { id, partBytes }: Pick<ImportDetail, 'id' | 'partBytes'>,
    bytes: Uint8Array,
  ): Promise<void> {
    for (let at = 0; at * partBytes < bytes.length; at += 1) {
      const part = bytes.subarray(at * partBytes, (at + 1) * partBytes)
      await this.ask(`PUT registry-imports/${id}/parts/${at + 1}`, part)
    }
  }

  /** Begun, sent and recognised. */
  async upload(file: SentFile): Promise<ImportDetail> {
    const begun = await this.begin(file)
    await this.sendParts(begun, file.bytes)
    return this.settled(begun.id)
  }

  read(id: string): Promise<ImportDetail> {
    return this.ask(`GET registry-imports/${id}`)
  }

  /** Once the program is at rest: it waits for somebody, or is done. It is asked the less often the longer it takes. */
  async settled(id: string): Promise<ImportDetail> {
    const atWork: readonly ImportState[] = ['recognising', 'checking']
    const begunMs = performance.now()
    for (;;) {
      const seen = await this.read(id)
      if (!atWork.includes(seen.state)) return seen
      await sleep(Math.max(shortestWaitMs, (performance.now() - begunMs) / 20))
    }
  }

  /** Mapped as it was proposed, and checked. */
  async check(id: string): Promise<ImportDetail> {
    const seen = await this.settled(id)
    if (seen.state === 'mapping') {
      await this.ask(`POST registry-imports/${id}/mapping`, { version: seen.version, mapping: seen.mapping })
    }
    const checked = await this.settled(id)
    if (checked.state !== 'checked') throw new Error(`${checked.state}: ${JSON.stringify(checked.problem)}`)
    return checked
  }

  commit({ id, version }: Pick<ImportDetail, 'id' | 'version'>): Promise<ImportDetail> {
    return this.ask(`POST registry-imports/${id}/commit`, { version })
  }

  /** A demo's invented rows come in after the first answer, all at once. */
  async untilDemoIsLoaded(): Promise<void> {
    const count = async () =>
      (await this.ask<{ count: number }>('GET registries/enterprise/records?purpose=service&limit=1')).count
    while ((await count()) === 0) await sleep(200)
  }
}
