/**
 * Asks the API with the session of a page, to see what a click has really done.
 *
 *     const { items } = await ask(page, 'listIndicators', { query: { year: 2023 } })
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Contract } from '../../src/http/contract/contract.ts'
import { contracts } from '../../src/http/contract/contracts.ts'
import type { CallInput, OperationId, ReplyOf } from '../../web/api/operation-types.ts'

interface Input {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

const district = '330212'

export async function ask<Id extends OperationId>(
  page: Page,
  id: Id,
  input: CallInput<Id>,
): Promise<ReplyOf<Id>> {
  const operation: Contract = contracts[id]
  const { params = {}, query = {}, body }: Input = input
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return encodeURIComponent(String(name === 'district' ? district : params[name]))
  })
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))
  const reply = await page.request.fetch(`${path}?${search}`, {
    method: operation.method,
    headers: operation.method === 'GET' ? {} : await writeHeaders(page, operation),
    ...(body === undefined ? {} : { data: body }),
  })
  const text = await reply.text()
  assert.ok(reply.ok(), `${operation.method} ${path}: ${reply.status()} ${text}`)
  return (operation.reply === undefined ? undefined : operation.reply.parse(JSON.parse(text))) as ReplyOf<Id>
}

async function writeHeaders(page: Page, { permission }: Contract): Promise<Record<string, string>> {
  const key = { 'idempotency-key': randomUUID() }
  if (permission === 'public') return key
  const { csrfToken } = await ask(page, 'getSession', {})
  return { ...key, 'x-csrf-token': csrfToken }
}
