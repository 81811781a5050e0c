import type { FileLimits } from '../../../parts/antd/flow/check-file.ts'

/** As the server takes them: a CSV may be larger than a workbook, and it says so when one is too large. */
export const importLimits: FileLimits = {
  extensions: ['xlsx', 'csv'],
  sentToo: ['xls', 'xlsm', 'et', 'txt', 'tsv', 'zip'],
  maxBytes: 512_000_000,
}
