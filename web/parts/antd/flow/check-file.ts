/**
 * What is wrong with a file before a byte of it is sent.
 *
 *     checkFile({ name: 'a.exe', size: 10 }, { extensions: ['xlsx'], maxBytes: 20e6 })   // { code: 'type', … }
 */
import { extensionOf } from '../../../api/media-type.ts'

export interface FileLimits {
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Not offered, but sent when chosen: the server says what to do with such a file. */
  readonly sentToo?: readonly string[]
  readonly maxBytes: number
  /** By ending, for those that may only be smaller. */
  readonly maxBytesOf?: Readonly<Record<string, number>>
}

export type FileFault =
  | { readonly code: 'empty' }
  | { readonly code: 'type'; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: 'size'; readonly sizeMb: string; readonly limitMb: string }

export function checkFile(
  file: { readonly name: string; readonly size: number },
  limits: FileLimits,
): FileFault | undefined {
  const found = extensionOf(file.name)
  const { extensions, sentToo = [] } = limits
  if (!extensions.includes(found) && !sentToo.includes(found)) {
    return { code: 'type', found, expected: extensions.map((one) => `.${one}`) }
  }
  if (file.size === 0) return { code: 'empty' }
  const limit = maxBytesOf(found, limits)
  if (file.size > limit) return { code: 'size', sizeMb: megabytes(file.size), limitMb: megabytes(limit) }
  return undefined
}

export function maxBytesOf(extension: string, limits: FileLimits): number {
  return limits.maxBytesOf?.[extension] ?? limits.maxBytes
}

/** `formatBytes(182344)` is `178 kB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1e6 ? `${Math.round(bytes / 1024)} kB` : `${megabytes(bytes)} MB`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace(/\.0$/, '')
}
