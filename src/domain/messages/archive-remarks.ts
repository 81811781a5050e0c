/** Remarks about the zip and XML that workbooks and documents are made of: damaged, suspicious or too large to unpack. `part` is a name inside the file. */
import type { RemarkText } from './remark-text.ts'

export const archiveRemarks = {
  'zip-truncated': {
    severity: 'error',
    zh: '文件不完整，可能没有传完。请重新下载或保存后再上传。',
    en: 'The file is incomplete, perhaps it was cut off on its way. Download or save it again and upload it once more.',
  },
  'zip-damaged': {
    severity: 'error',
    zh: '文件已损坏（{part}）。请用 Office 或 WPS 打开修复并另存后再上传。',
    en: 'The file is damaged ({part}). Open it in Office or WPS, let it be repaired, save it and upload that.',
  },
  'zip-bomb': {
    severity: 'error',
    zh: '文件解压后有 {sizeMb} MB，超过 {limitMb} MB 的上限，没有读取。请删去图片、空白行列和无关内容，或分成几份上传。',
    en: 'Unpacked the file has {sizeMb} MB, more than the limit of {limitMb} MB; it was not read. Remove pictures, empty rows, columns and unrelated content, or upload it in parts.',
  },
  'zip-ratio': {
    severity: 'error',
    zh: '文件压缩比异常（{ratio} 倍，上限 {limit} 倍），没有读取。请在 Office 或 WPS 中删去空白行列和空白页，另存后再上传。',
    en: 'The file is packed suspiciously tight ({ratio} times, limit {limit}); it was not read. Delete empty rows, columns and pages in Office or WPS, save and upload again.',
  },
  'zip-too-many-entries': {
    severity: 'error',
    zh: '文件内部有 {count} 个部件，超过 {limit} 个的上限。请只保留需要的内容，另存后再上传。',
    en: 'The file consists of {count} parts, more than the limit of {limit}. Keep only what is needed, save and upload again.',
  },
  'zip-unsafe': {
    severity: 'error',
    zh: '文件内部结构不安全（{part}），没有读取。请用 Office 或 WPS 打开后另存为新文件再上传。',
    en: 'The file’s inner structure is unsafe ({part}); it was not read. Open it in Office or WPS, save it as a new file and upload that.',
  },
  'zip-unknown-method': {
    severity: 'error',
    zh: '文件用了不支持的压缩方式（{part}）。请用 Office 或 WPS 打开后另存为新文件再上传。',
    en: 'The file uses an unsupported way of packing ({part}). Open it in Office or WPS, save it as a new file and upload that.',
  },
  'xml-doctype': {
    severity: 'error',
    zh: '文件内部带有外部实体声明（{part}），出于安全没有读取。请用 Office 或 WPS 打开后另存为新文件再上传。',
    en: 'The file declares a document type or entities ({part}) and was not read, for safety. Open it in Office or WPS, save it as a new file and upload that.',
  },
  'xml-broken': {
    severity: 'error',
    zh: '文件内部有损坏的部件（{part}）。请用 Office 或 WPS 打开修复并另存后再上传。',
    en: 'A part of the file is broken ({part}). Open it in Office or WPS, let it be repaired, save it and upload that.',
  },
} as const satisfies Record<string, RemarkText>

export type ArchiveRemarkCode = keyof typeof archiveRemarks
