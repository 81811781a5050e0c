export const megabyte = 1024 * 1024

/** For messages: 20971520 bytes are 20 MB, with one decimal where it matters. */
export function inMegabytes(bytes: number): number {
  return Math.round((bytes / megabyte) * 10) / 10
}
