/** A plan's document uploaded and reviewed act by act, over HTTP with the real database. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { draftedPlan } from '../../../test/fixtures/drafted-plan.ts'
import { type Headers, type ShownItem as Item, openDraftClient } from '../../../test/open-draft-client.ts'
import { home, openTestApp } from '../../../test/open-test-app.ts'
import { publishedFiguresOf } from '../../app/reading/find-published-figures.ts'
import type { ReviewAct } from '../../domain/plan/review/review-act.ts'

const app = await openTestApp()
after(app.stop)
const bearer = { authorization: `Bearer ${await app.tokenOf('plan-office')}` }
await app.addUser('second', [{ role: 'plan-office', unit: null }])
const second = await app.signIn('second')
const asSecond = { cookie: second.cookie, 'x-csrf-token': second.csrf }
const { get, post, upload, newDraft } = openDraftClient(app, bearer)

test('an uploaded plan is read, compiled, linted and kept, with its text as it was', async () => {
  const reply = await upload(draftedPlan, '青屿方案.txt')
  assert.equal(reply.statusCode, 201, reply.body)
  const { draft, isExisting } = reply.json()
  assert.equal(isExisting, false)
  assert.equal(draft.fileName, '青屿方案.txt')
  assert.match(draft.title, /青屿区/)
  assert.deepEqual([draft.state, draft.version], ['open', 1])
  const { text, review, compiled } = (await get(`plan-drafts/${draft.id}`)).json()
  assert.equal(text, draftedPlan)
  assert.ok(compiled.targets.length >= 5 && review.items.length > compiled.targets.length)
  for (const { range, quote } of review.items as Item[])
    assert.equal(text.slice(range.start, range.end), quote)
  for (const { place } of review.findings) {
    if (place !== null) assert.equal(text.slice(place.range.start, place.range.end), place.quote)
  }
  assert.ok(review.findings.some((one: { severity: string }) => one.severity === 'error'))
  assert.equal(review.progress.open, review.items.length)
  const list = (await get('plan-drafts?state=open')).json()
  assert.ok(list.items.some(({ id }: Item) => id === draft.id))
})

test('goals are weighed against what the district has published, where the text speaks of it', async () => {
  const { district } = await app.context.installation.snapshots.get(home)
  const [{ name, value, unit, year, period } = assert.fail()] = publishedFiguresOf(
    await app.context.installation.snapshots.get(home),
    district.name.zh,
  ).filter(({ unit: printed, isWholeYear }) => printed === '亿元' && isWholeYear)
  assert.ok(value > 0 && period.zh.includes(String(year)))
  const goal = `到${year + 3}年，${name}达到${value / 2}${unit}。`
  const findings = async (text: string) => {
    const { review } = await (await newDraft(text)).read()
    return review.findings.map(({ code }: { code: string }) => code)
  }
  assert.ok((await findings(`${district.name.zh}行动方案\n\n${goal}`)).includes('target-already-met'))
  assert.ok(!(await findings(`别处行动方案\n\n${goal}`)).includes('target-already-met'))
})

test('the same file again names the draft that is there', async () => {
  const content = `${draftedPlan}\n再传\n`
  const first = (await upload(content, '一.txt')).json()
  const again = (await upload(content, '二.txt', asSecond)).json()
  assert.equal(again.isExisting, true)
  assert.equal(again.draft.id, first.draft.id)
  assert.equal(again.draft.fileName, '一.txt')
})

test('two uploads of one file at the same moment make one draft', async () => {
  const content = `${draftedPlan}\n同时\n`
  const both = await Promise.all([upload(content), upload(content)])
  const [a, b] = both.map((reply) => reply.json())
  assert.equal(a.draft.id, b.draft.id)
  assert.deepEqual([a.isExisting, b.isExisting].toSorted(), [false, true])
})

const wrongFiles: readonly { readonly name: string; readonly bytes: Buffer; readonly code: string }[] = [
  { name: '空.txt', bytes: Buffer.alloc(0), code: 'document-empty' },
  { name: '白.txt', bytes: Buffer.from(' \n \n'), code: 'document-blank' },
  {
    name: '图.png',
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    code: 'document-is-picture',
  },
]

for (const { name, bytes, code } of wrongFiles) {
  test(`“${name}” is answered with ${code}, and nothing is kept`, async () => {
    const before = (await get('plan-drafts')).json().items.length
    const reply = await upload(bytes, name)
    assert.equal(reply.statusCode, 422)
    const problem = reply.json()
    assert.equal(problem.code, 'plan-document-refused')
    assert.deepEqual(
      problem.errors.map((one: { code: string }) => one.code),
      [code],
    )
    assert.equal((await get('plan-drafts')).json().items.length, before)
  })
}

test('a text too long for the workbench is refused with its length', async () => {
  const reply = await upload('一二三四五六七八九十\n'.repeat(46_000))
  assert.equal(reply.statusCode, 413)
  assert.equal(reply.json().code, 'plan-text-too-long')
  assert.match(reply.json().detail, /506000/)
})

test('characters that the database cannot hold are shown as damaged, in their place', async () => {
  const reply = await upload(`${draftedPlan}\n坏\u0000字 ${randomUUID()}\n`)
  if (reply.statusCode === 201) {
    const { text } = (await get(`plan-drafts/${reply.json().draft.id}`)).json()
    assert.match(text, /坏\uFFFD字/)
  } else assert.equal(reply.json().code, 'plan-document-refused')
})

test('a correction keeps what was read, and undo brings back exactly that', async () => {
  const draft = await newDraft()
  const before = await draft.read()
  const target = before.review.items.find((item: Item) => item.kind === 'target')
  const done = await draft.act({ kind: 'correct', item: target.id, changes: { year: 2029, unit: '万元' } })
  assert.equal(done.statusCode, 201, done.body)
  const answer = done.json()
  assert.deepEqual([answer.seq, answer.version, answer.undoable], [1, 2, 1])
  const [item] = answer.items
  assert.equal(item.state, 'corrected')
  assert.deepEqual(item.before, { year: target.fields.year, unit: target.fields.unit })
  assert.deepEqual([item.fields.year, item.fields.unit, item.act], [2029, '万元', 1])
  assert.equal(answer.progress.open, before.review.progress.open - 1)
  const undone = (await draft.act({ kind: 'undo', act: 1 })).json()
  assert.deepEqual(undone.items, [target])
  assert.equal(undone.undoable, null)
  const after = await draft.read()
  assert.deepEqual(after.review, before.review)
  assert.deepEqual([after.draft.version, after.undoable], [3, null])
})

test('items are split, merged, added and removed; what an undo takes away is named', async () => {
  const draft = await newDraft()
  const { review, text } = await draft.read()
  const [first, other] = review.items.filter((item: Item) => item.kind === 'target')
  const split = await draft.act({
    kind: 'split',
    item: first.id,
    parts: [{ changes: { subject: '甲' } }, { changes: { subject: '乙', value: 1 } }],
  })
  assert.deepEqual(
    split.json().items.map(({ id, state }: Item) => [id, state]),
    [
      [first.id, 'split'],
      ['part-1-1', 'added'],
      ['part-1-2', 'added'],
    ],
  )
  const merged = await draft.act({ kind: 'merge', items: ['part-1-1', other.id], changes: { subject: '丙' } })
  assert.equal(merged.json().items.at(-1).id, 'merged-2')
  const start = text.indexOf('屿东工业园')
  const added = await draft.act({
    kind: 'add',
    itemKind: 'cluster',
    range: { start, end: start + 5 },
    fields: { name: '屿东集群', year: 2030 },
  })
  assert.equal(added.json().items[0].quote, '屿东工业园')
  assert.notEqual(added.json().items[0].section, null)
  const undone = await draft.act({ kind: 'undo', act: 3 })
  assert.deepEqual(undone.json().withdrawn, ['added-3'])
  const removed = await draft.act({ kind: 'remove', item: 'merged-2', reason: '不是目标' })
  assert.equal(removed.json().items[0].reason, '不是目标')
  const log = (await get(`plan-drafts/${draft.id}/acts?limit=2`)).json()
  assert.deepEqual(
    log.items.map((one: { seq: number; isUndone: boolean }) => [one.seq, one.isUndone]),
    [
      [5, false],
      [4, false],
    ],
  )
  const rest = (await get(`plan-drafts/${draft.id}/acts?cursor=${log.nextCursor}`)).json()
  assert.deepEqual(
    rest.items.map((one: { seq: number; isUndone: boolean }) => [one.seq, one.isUndone]),
    [
      [3, true],
      [2, false],
      [1, false],
    ],
  )
})

test('who was slower is told who was faster, and nothing is done', async () => {
  const draft = await newDraft()
  const { review } = await draft.read()
  const [one, two] = review.items
  assert.equal((await draft.act({ kind: 'accept', items: [one.id] }, asSecond)).statusCode, 201)
  const sent = { expectedVersion: 1, key: 'late', act: { kind: 'accept', items: [two.id] } }
  const late = await post(`plan-drafts/${draft.id}/acts`, sent)
  assert.equal(late.statusCode, 412)
  assert.equal(late.json().code, 'plan-draft-stale')
  assert.match(late.json().detail, /人 second.*第 1 版.*第 2 版/)
})

test('of two acts on one version at the same moment one is done', async () => {
  const draft = await newDraft()
  const { review } = await draft.read()
  const [one, two] = review.items
  const send = (item: string, headers: Headers) =>
    post(
      `plan-drafts/${draft.id}/acts`,
      { expectedVersion: 1, key: randomUUID(), act: { kind: 'accept', items: [item] } },
      headers,
    )
  const replies = await Promise.all([send(one.id, bearer), send(two.id, asSecond)])
  assert.deepEqual(replies.map(({ statusCode }) => statusCode).toSorted(), [201, 412])
})

test('an act sent twice under its key is done once', async () => {
  const draft = await newDraft()
  const { review } = await draft.read()
  const [{ id: item }, { id: other }] = review.items
  const sent = { expectedVersion: 1, key: 'once', act: { kind: 'accept', items: [item] } }
  const [first, again] = await Promise.all([
    post(`plan-drafts/${draft.id}/acts`, sent),
    post(`plan-drafts/${draft.id}/acts`, sent),
  ])
  assert.deepEqual([first.statusCode, again.statusCode], [201, 201], again.body)
  assert.deepEqual(again.json(), first.json())
  assert.equal((await draft.read()).draft.version, 2)
  const changed = { ...sent, act: { kind: 'accept', items: [other] } }
  assert.equal((await post(`plan-drafts/${draft.id}/acts`, changed)).json().code, 'idempotency-mismatch')
})

const refused: readonly {
  readonly what: string
  readonly act: (items: readonly Item[]) => ReviewAct
  readonly code: string
  readonly errors?: readonly string[]
}[] = [
  {
    what: 'a range outside the text',
    act: () => ({
      kind: 'add',
      itemKind: 'task',
      range: { start: 5, end: 999_999 },
      fields: { title: '甲' },
    }),
    code: 'review-range-outside',
  },
  {
    what: 'an impossible year',
    act: ([item]) => ({ kind: 'correct', item: item?.id ?? '', changes: { year: 20277 } }),
    code: 'review-fields-impossible',
    errors: ['act.changes.year'],
  },
  {
    what: 'a field of another kind',
    act: ([item]) => ({ kind: 'correct', item: item?.id ?? '', changes: { lead: ['区经信局'] } }),
    code: 'review-fields-impossible',
    errors: ['act.changes.lead'],
  },
  {
    what: 'an item that is not there',
    act: () => ({ kind: 'accept', items: ['target-999'] }),
    code: 'review-item-unknown',
  },
  {
    what: 'a correction that changes nothing',
    act: ([item]) => ({
      kind: 'correct',
      item: item?.id ?? '',
      changes: { year: item?.fields.year as number },
    }),
    code: 'review-nothing-changed',
  },
  { what: 'an undo without an act', act: () => ({ kind: 'undo', act: 1 }), code: 'review-nothing-to-undo' },
  {
    what: 'keeping both without a note',
    act: () => ({ kind: 'decide', finding: 'finding-1', decision: 'keep-both', note: '' }),
    code: 'review-note-needed',
  },
  {
    what: 'a decision on a finding that is not there',
    act: () => ({ kind: 'decide', finding: 'finding-999', decision: 'accept-a', note: '' }),
    code: 'review-finding-unknown',
  },
]

const refusing = await newDraft()
const refusingItems = (await refusing.read()).review.items.filter(({ kind }: Item) => kind === 'target')

for (const { what, act, code, errors } of refused) {
  test(`${what} is refused with ${code}, and the draft stays as it is`, async () => {
    const reply = await refusing.act(act(refusingItems))
    assert.equal(reply.json().code, code, reply.body)
    if (errors !== undefined) {
      assert.deepEqual(
        reply.json().errors.map((one: { path: string }) => one.path),
        errors,
      )
    }
    assert.equal((await refusing.read()).draft.version, 1)
  })
}

test('a finding decided twice: the last decision stands, the first stays in the log', async () => {
  const draft = await newDraft()
  await draft.act({ kind: 'decide', finding: 'finding-1', decision: 'accept-a', note: '' })
  const again = await draft.act(
    { kind: 'decide', finding: 'finding-1', decision: 'keep-both', note: '口径不同' },
    asSecond,
  )
  const { decision, note, by } = again.json().findings[0].decision
  assert.deepEqual([decision, note, by], ['keep-both', '口径不同', '人 second'])
  const log = (await get(`plan-drafts/${draft.id}/acts`)).json().items
  assert.deepEqual(
    log.map((one: { act: { decision: string } }) => one.act.decision),
    ['keep-both', 'accept-a'],
  )
})
