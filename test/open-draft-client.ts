/**
 * The workbench as a client sees it: uploads, acts with their versions and keys, and a draft brought to its end.
 *
 *     const { newDraft, get } = openDraftClient(app, headers)
 *     const draft = await newDraft()
 *     await draft.act({ kind: 'accept', items: ['target-1'] })
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { ReviewAct } from '../src/domain/plan/review/review-act.ts'
import { draftedPlan } from './fixtures/drafted-plan.ts'
import { home, type TestApp } from './open-test-app.ts'

export type Headers = Readonly<Record<string, string>>

export interface ShownItem {
  readonly id: string
  readonly state: string
  readonly kind: string
  readonly quote: string
  readonly range: { readonly start: number; readonly end: number }
  readonly fields: Readonly<Record<string, unknown>>
}

export const districtUrl = `/api/v1/districts/${home}`

export function openDraftClient(app: TestApp, own: Headers) {
  const get = (path: string, headers = own) =>
    app.send({ method: 'GET', url: `${districtUrl}/${path}`, headers })
  const post = (path: string, payload: object, headers = own) =>
    app.send({ method: 'POST', url: `${districtUrl}/${path}`, headers, payload })
  const upload = (content: string | Buffer, name = '方案.txt', headers = own) =>
    app.send({
      method: 'POST',
      url: `${districtUrl}/plan-drafts?name=${encodeURIComponent(name)}`,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(content),
    })
  /** A draft of its own: the remark at the end makes other bytes of the same plan. */
  const newDraft = async (text = draftedPlan) => {
    const reply = await upload(`${text}\n注：${randomUUID()}\n`)
    assert.equal(reply.statusCode, 201, reply.body)
    const id: string = reply.json().draft.id
    let version = 1
    const act = async (wish: ReviewAct, headers = own) => {
      const sent = { expectedVersion: version, key: randomUUID(), act: wish }
      const answer = await post(`plan-drafts/${id}/acts`, sent, headers)
      if (answer.statusCode === 201) version = answer.json().version
      return answer
    }
    return { id, act, version: () => version, read: async () => (await get(`plan-drafts/${id}`)).json() }
  }
  return { get, post, upload, newDraft }
}

export type DraftClient = ReturnType<typeof openDraftClient>

/** Accepts every open item and decides every error. */
export async function settleDraft({
  act,
  read,
}: Awaited<ReturnType<DraftClient['newDraft']>>): Promise<void> {
  const { review } = await read()
  const open = review.items.filter((item: ShownItem) => item.state === 'open').map(({ id }: ShownItem) => id)
  assert.equal((await act({ kind: 'accept', items: open })).statusCode, 201)
  for (const finding of review.findings.filter((one: { severity: string }) => one.severity === 'error')) {
    const done = await act({ kind: 'decide', finding: finding.id, decision: 'accept-a', note: '' })
    assert.equal(done.statusCode, 201, done.body)
  }
}
