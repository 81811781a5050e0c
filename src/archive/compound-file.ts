/**
 * The container of old Office files (.xls, .doc, .wps) and of every encrypted new one: recognised, never read.
 *
 *     if (isCompoundFile(bytes)) hasCompoundStream(bytes, 'EncryptedPackage')
 */
const compoundStart = Buffer.from('d0cf11e0a1b11ae1', 'hex')

export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, compoundStart.length).equals(compoundStart)
}

/**
 * Whether a compound file's directory names this stream. A directory entry is 128 bytes on a multiple of 128: the name in
 * UTF-16, its length with the closing zero at 64, its type at 66 (2 is a stream).
 */
export function hasCompoundStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== wanted.length || bytes[at + 66] !== 2) continue
    if (bytes.subarray(at, at + wanted.length).equals(wanted)) return true
  }
  return false
}
