import type { Finding } from '../draft.ts'

/** Shape beside colour. */
export const severityMarks = { error: '■', warning: '▲', info: '●' } as const satisfies Record<
  Finding['severity'],
  string
>
