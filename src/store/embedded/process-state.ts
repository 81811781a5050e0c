/**
 * Whether a process still lives, told apart from a later one that got the same number, and from a zombie that nobody has reaped.
 *
 *     const me = processMark(process.pid)   // { pid: 4711, started: '88123' }
 *     isSameProcess(me)                      // true
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export interface ProcessMark {
  readonly pid: number
  /** When it was started, in the system's own words; empty where the system does not say. */
  readonly started: string
}

interface ProcessStatus {
  readonly isZombie: boolean
  readonly started: string
}

export function processMark(pid: number): ProcessMark {
  return { pid, started: findStatus(pid)?.started ?? '' }
}

export function isSameProcess(mark: ProcessMark): boolean {
  const status = findStatus(mark.pid)
  return status !== undefined && !status.isZombie && status.started === mark.started
}

export function isAlive(pid: number): boolean {
  const status = findStatus(pid)
  return status !== undefined && !status.isZombie
}

/** True when the process is the server of that cluster: another program may have got the number since. */
export function isServerOf(pid: number, cluster: string): boolean {
  return isAlive(pid) && commandOf(pid).includes(cluster)
}

/** Server processes that still work in the cluster, the first one or its children. Only Linux can tell; elsewhere the server's own check must do. */
export function findWorkersOf(cluster: string): readonly number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolder(pid) === cluster && isAlive(pid))
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function findStatus(pid: number): ProcessStatus | undefined {
  return process.platform === 'linux' ? findLinuxStatus(pid) : findUnixStatus(pid)
}

/** `/proc/PID/stat` is `PID (name) S …`; the name may hold anything, so fields are counted from the last bracket. */
function findLinuxStatus(pid: number): ProcessStatus | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { isZombie: fields[0] === 'Z' || fields[0] === 'X', started: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

function findUnixStatus(pid: number): ProcessStatus | undefined {
  const line = ps(pid, 'state=,lstart=').trim()
  return line === '' ? undefined : { isZombie: line.startsWith('Z'), started: line.replace(/^\S+\s+/, '') }
}

function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command=')
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Empty when there is no such process: `ps` then ends with an error. */
function ps(pid: number, columns: string): string {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}
