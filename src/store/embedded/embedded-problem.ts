/**
 * Why the embedded server cannot run, in words for the person at the machine, with the way out.
 *
 *     throw new EmbeddedProblem('disk-full', 'The disk that holds /data is full.')
 */
export type EmbeddedProblemCode =
  | 'platform-unsupported'
  | 'binaries-missing'
  | 'no-server-user'
  | 'directory-unusable'
  | 'disk-full'
  | 'other-version'
  | 'lock-held'
  | 'start-failed'
  | 'stop-failed'

export class EmbeddedProblem extends Error {
  readonly code: EmbeddedProblemCode

  constructor(code: EmbeddedProblemCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EmbeddedProblem'
    this.code = code
  }
}

/** Plain words for an error of the file system at `path`; other errors stay as they are. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = errorCode(error)
  const [problem, words] = fileProblems[code] ?? []
  return problem === undefined ? error : new EmbeddedProblem(problem, `${path}: ${words}`, error)
}

const fileProblems: Readonly<Record<string, readonly [EmbeddedProblemCode, string]>> = {
  ENOSPC: ['disk-full', 'the disk is full. Free some space and start again; nothing is lost.'],
  EDQUOT: ['disk-full', 'the disk quota is used up. Free some space and start again; nothing is lost.'],
  EROFS: [
    'directory-unusable',
    'the file system is read-only. Set GUATU_DATA to a folder that can be written.',
  ],
  EACCES: [
    'directory-unusable',
    'no permission. Give this user the folder, or set GUATU_DATA to another one.',
  ],
  EPERM: [
    'directory-unusable',
    'no permission. Give this user the folder, or set GUATU_DATA to another one.',
  ],
  ENOTDIR: ['directory-unusable', 'a file is in the way. Set GUATU_DATA to a folder.'],
  EEXIST: ['directory-unusable', 'a file is in the way. Set GUATU_DATA to a folder.'],
}

/** What the server's own last words mean. */
export function serverProblem(words: string, logFile: string): EmbeddedProblem {
  if (/No space left on device|could not resize shared memory/i.test(words)) {
    const text = `The disk or the shared memory of this machine is full. Free some space and start again; nothing is lost. See ${logFile}.`
    return new EmbeddedProblem('disk-full', text)
  }
  if (/Permission denied|invalid permissions/i.test(words)) {
    const text = `The database server may not use its folder: ${lastLine(words)} See ${logFile}.`
    return new EmbeddedProblem('directory-unusable', text)
  }
  const text = `The database server did not start: ${lastLine(words)} See ${logFile}.`
  return new EmbeddedProblem('start-failed', text)
}

function lastLine(words: string): string {
  const lines = words.trim().split('\n')
  const telling = lines.findLast((line) => /FATAL|PANIC|error|denied/i.test(line)) ?? lines.at(-1) ?? ''
  return telling === '' ? 'it said nothing.' : telling
}

export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
