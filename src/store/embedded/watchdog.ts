/**
 * Stops the server when this program is killed without a chance to do so itself.
 *
 *     const watchdog = startWatchdog(4711, '/srv/data/postgres')
 *     watchdog.dismiss()   // the server stays
 *
 * A shell waits on a pipe that only we hold. A line means: go home. The end of the pipe means that we are dead: it interrupts the server, after a look
 * at postmaster.pid, since the number may belong to another process by then.
 */
import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { join } from 'node:path'

export interface Watchdog {
  dismiss(): void
}

const script = 'read line && exit 0; read pid < "$1" && [ "$pid" = "$0" ] && kill -INT "$0"'

export function startWatchdog(serverPid: number, cluster: string): Watchdog {
  const words = ['-c', script, String(serverPid), join(cluster, 'postmaster.pid')]
  const shell = spawn('sh', words, { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  // Neither the shell nor the pipe keeps this program running; a shell that is gone is no reason to fall over.
  shell.unref()
  shell.on('error', () => undefined)
  shell.stdin.on('error', () => undefined)
  if (shell.stdin instanceof Socket) shell.stdin.unref()
  return { dismiss: () => void shell.stdin.end('home\n') }
}
