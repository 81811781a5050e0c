/** Firms with figures of a year, and rounds that ask about them, for tests of confirmation. */
import assert from 'node:assert/strict'
import type {
  ConfirmationSheet,
  RoundDetail,
  SheetDetail,
} from '../src/domain/confirmation/confirmation-view.ts'
import { insertUnits } from '../src/store/unit-store.ts'
import { home, type TestApp } from './open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests } from './registry-requests.ts'

/** Two of 姜山镇, one of 东吴镇. */
export const firms = [
  {
    code: creditCodeOf('MA4000001'),
    name: '宁波禾川机械厂',
    town: '330212110',
    industry: 'C3484',
    size: 'small',
  },
  {
    code: creditCodeOf('MA4000002'),
    name: '宁波澜石电子厂',
    town: '330212110',
    industry: 'C3972',
    size: 'large',
  },
  {
    code: creditCodeOf('MA4000003'),
    name: '宁波霁原材料厂',
    town: '330212104',
    industry: 'C3985',
    size: 'small',
  },
] as const

export const jiangshan: As = { role: 'town-officer', unit: 'town-330212110' }
export const land: As = { role: 'liaison', unit: 'natural-resources' }

export function enterpriseOf(code: string): As {
  return { role: 'enterprise', unit: `enterprise-${code}` }
}

export class ConfirmationRequests {
  readonly #app: TestApp
  readonly requests: RegistryRequests

  constructor(app: TestApp) {
    this.#app = app
    this.requests = new RegistryRequests(app)
  }

  /** Their rows of 2025, and a unit for each firm. */
  async storeFirms(): Promise<void> {
    await this.#store(
      'enterprise',
      firms.map(({ code, name, town, industry }) => ({
        creditCode: code,
        name,
        town,
        industryCode: industry,
      })),
    )
    await this.#store(
      'enterprise-year',
      firms.map(({ code, size }) => ({
        enterprise: code,
        year: 2025,
        size,
        taxWanYuan: 120,
        revenueWanYuan: 2500,
        landMu: 10,
        employees: 60,
      })),
    )
    const units = firms.map(
      ({ code, name }) => ({ id: `enterprise-${code}`, kind: 'enterprise', name }) as const,
    )
    await this.#app.database.withDistrict(home, (tx) =>
      insertUnits(
        tx,
        units.map((unit) => ({ ...unit, aliases: [], divisionCode: null, scope: null })),
      ),
    )
  }

  async #store(registry: string, rows: readonly object[]): Promise<void> {
    const reply = await this.ask(office, `POST registries/${registry}/batches`, { rows })
    assert.equal(reply.status, 200, JSON.stringify(reply.body))
  }

  ask(as: As, request: string, payload?: object | Buffer) {
    return this.requests.ask(as, request, payload)
  }

  async openRound(change: object = {}): Promise<RoundDetail> {
    const reply = await this.ask(office, 'POST confirmation-rounds', { ...roundBody, ...change })
    assert.equal(reply.status, 201, JSON.stringify(reply.body))
    return reply.body
  }

  async sheetOf(round: Pick<RoundDetail, 'id'>, code: string): Promise<ConfirmationSheet> {
    const { body } = await this.ask(office, `GET confirmation-sheets?round=${round.id}&q=${code}`)
    return body.items[0] ?? assert.fail(`no sheet of ${code}`)
  }

  /** The sheet of a firm in a round of its own, the first firm unless said. */
  async openedSheet(code: string = firms[0].code): Promise<ConfirmationSheet> {
    return this.sheetOf(await this.openRound(), code)
  }

  async read(as: As, id: string): Promise<SheetDetail> {
    const reply = await this.ask(as, `GET confirmation-sheets/${id}`)
    assert.equal(reply.status, 200, JSON.stringify(reply.body))
    return reply.body
  }

  act(as: As, { id, version }: Pick<ConfirmationSheet, 'id' | 'version'>, act: object) {
    return this.ask(as, `POST confirmation-sheets/${id}/acts`, { version, act })
  }

  workbook(as: As, id: string): Promise<Buffer> {
    return this.requests.download(as, `confirmation-sheets/${id}/workbook`)
  }

  /** With the digest of a preview it becomes the answer. */
  upload(as: As, { id, digest }: { readonly id: string; readonly digest?: string | null }, bytes: Buffer) {
    const query = new URLSearchParams({ name: '确认单.xlsx', ...(typeof digest === 'string' && { digest }) })
    return this.ask(as, `POST confirmation-sheets/${id}/workbook?${query}`, bytes)
  }
}

export const roundBody = {
  title: '2025 年度企业数据核对',
  year: 2025,
  fields: ['taxWanYuan', 'landMu', 'employees'],
  aim: {},
  dueOn: '2026-12-20',
}

/** An objection to the land of a firm, which stands at 10 mu. */
export function objectToLand(change: object = {}) {
  const objection = { field: 'landMu', held: 8.5, reason: '退租一块', evidence: [], ...change }
  return { kind: 'object', objections: [objection] }
}
