/**
 * Invented enterprises for the journeys of registries, sent as another system would send them.
 *
 *     const codes = await sendEnterprises(page, 500)
 */
import type { Page } from 'playwright-core'
import { creditCodeOf } from '../registry-requests.ts'
import { ask } from './ask.ts'

/** 姜山镇 has a town officer among the demo's people; 首南街道 is another town. */
export const towns = ['330212110', '330212006'] as const

const first = ['禾川', '澜石', '霁原', '朔桓', '岚毓', '翎菁', '谙弥', '砚樾'] as const
const second = ['机械', '电子', '模具', '轴承', '光电', '汽配', '家电', '仪表'] as const

/** Every second one in 姜山镇. Their tax of 2025 is 10, 20, 30 … 万元. */
export async function sendEnterprises(page: Page, count: number): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, (_, index) =>
    creditCodeOf(`MA21${String(index).padStart(5, '0')}`),
  )
  await send(
    page,
    'enterprise',
    codes.map((creditCode, index) => ({
      creditCode,
      name: nameOf(index),
      town: towns[index % 2] ?? towns[0],
      status: 'active',
    })),
  )
  await send(
    page,
    'enterprise-year',
    codes.map((enterprise, index) => ({
      enterprise,
      year: 2025,
      taxWanYuan: (index + 1) * 10,
      revenueWanYuan: (index + 1) * 100,
      landMu: 5,
    })),
  )
  return codes
}

/** 宁波禾川机械厂1号 */
export function nameOf(index: number): string {
  const word = first[index % first.length]
  return `宁波${word}${second[Math.floor(index / first.length) % second.length]}厂${index + 1}号`
}

export async function send(
  page: Page,
  registry: string,
  rows: readonly Record<string, string | number>[],
): Promise<void> {
  await ask(page, 'sendRecordBatch', { params: { registry }, body: { rows: [...rows] } })
}
