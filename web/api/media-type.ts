/**
 * The media type that a file is sent with, by its ending: browsers disagree about what to call a workbook or a GeoJSON file.
 *
 *     mediaTypeOf('填报.XLSX')   // application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
 */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: 'application/geo+json',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/geo+json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export function extensionOf(fileName: string): string {
  return /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

export function mediaTypeOf(fileName: string): string {
  return types[extensionOf(fileName)] ?? 'application/octet-stream'
}
