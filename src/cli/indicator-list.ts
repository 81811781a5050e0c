/** `guatu indicator list`: the indicators read for one year. */
import { listIndicators } from '../app/reading/list-indicators.ts'
import { formatFixed } from '../base/round.ts'
import type { IndicatorReading } from '../domain/indicator/reading.ts'
import { districtFlag } from './choose-district.ts'
import { command, exitCodes } from './command.ts'
import { withDistrict } from './with-program.ts'

export const indicatorList = command({
  name: 'indicator list',
  summary: 'lists the indicators of a year: due, actual, status',
  flags: {
    year: { kind: 'number', help: 'year to read; the last closed one unless given' },
    published: { kind: 'switch', help: 'published figures only' },
    ...districtFlag,
  },
  run: (input, terminal) =>
    withDistrict(input, terminal, async (context, district) => {
      const { year, published } = input.flags
      const items = await listIndicators(context, {
        district,
        isPublishedOnly: published === true,
        year: typeof year === 'number' ? year : undefined,
      })
      if (input.isJson) terminal.print(JSON.stringify({ items }))
      else for (const item of items) terminal.print(describe(item))
      return exitCodes.done
    }),
})

function describe(item: IndicatorReading): string {
  const show = (value: number | null | undefined) => (value == null ? '–' : formatFixed(value, item.decimals))
  const origin = item.actual?.origin === 'generated' ? ' 演示数据' : ''
  return `${item.ordinal.padStart(3)}  ${show(item.actual?.value).padStart(8)} / ${show(item.due?.value).padStart(8)} ${item.unitLabel}  ${item.status.padEnd(16)} ${item.name}${origin}`
}
