import type { FileLimits } from '../../../parts/antd/flow/check-file.ts'

/** As the server takes them: of a CSV a part is held at once, of a workbook all. */
export const importLimits: FileLimits = {
  extensions: ['xlsx', 'csv'],
  sentToo: ['xls', 'xlsm', 'et', 'txt', 'tsv', 'zip'],
  maxBytes: 512_000_000,
  maxBytesOf: { xlsx: 160_000_000 },
}
