/**
 * Loaded before Guatu by run-program.mjs: asks the process to stop when the one that started it has died, even by
 * kill -9. Descriptor 3 is the reading end of a pipe whose other end only the parent holds.
 */
import { Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.GUATU_PARENT_PIPE === '3') {
  delete process.env.GUATU_PARENT_PIPE
  const pipe = new Socket({ fd: 3, readable: true, writable: false })
  pipe.on('error', () => {})
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'))
  pipe.resume()
  pipe.unref()
}
