/** The states of a file on its way into a registry, in their order, and what they are called. */
export const importStates = [
  'uploading',
  'recognising',
  'mapping',
  'checking',
  'checked',
  'committed',
  'undone',
  'cancelled',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

export const importStateTerms = {
  uploading: { zh: '上传中', en: 'uploading' },
  recognising: { zh: '识别中', en: 'being recognised' },
  mapping: { zh: '待确认各列', en: 'columns to be confirmed' },
  checking: { zh: '检查中', en: 'being checked' },
  checked: { zh: '待入库', en: 'to be stored' },
  committed: { zh: '已入库', en: 'stored' },
  undone: { zh: '已撤销', en: 'undone' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  failed: { zh: '未能完成', en: 'failed' },
} as const satisfies Record<ImportState, { readonly zh: string; readonly en: string }>
