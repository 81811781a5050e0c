/**
 * Progress for somebody who waits: one live line on a terminal, plain lines in a log.
 *
 *     const progress = createProgress({ stream: process.stderr, total: 3 })
 *     await progress.step(1, '安装依赖 (install packages)', () => install())
 *     // [1/3] 安装依赖 (install packages) … 12 s
 */

/**
 * @typedef {object} Progress
 * @property {<T>(number: number, label: string, work: () => Promise<T>) => Promise<T>} step shows the label
 *   and the elapsed seconds while the work runs
 * @property {(text: string) => void} say prints one line
 */

/** Seconds between two lines when nobody looks at a terminal, so that a log shows life without filling up. */
const LOG_EVERY_SECONDS = 15

/**
 * @param {number} milliseconds
 * @returns {string}
 */
export function formatSeconds(milliseconds) {
  return milliseconds < 9950
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.round(milliseconds / 1000)} s`
}

/**
 * @param {{ stream: NodeJS.WriteStream, total: number }} options
 * @returns {Progress}
 */
export function createProgress({ stream, total }) {
  return {
    step: (number, label, work) => runStep({ stream, head: `[${number}/${total}] ${label} …` }, work),
    say: (text) => void stream.write(`${text}\n`),
  }
}

/**
 * @template T
 * @param {{ stream: NodeJS.WriteStream, head: string }} line
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function runStep({ stream, head }, work) {
  const started = Date.now()
  const elapsed = () => formatSeconds(Date.now() - started)
  const stop = stream.isTTY ? tickOnTerminal(stream, () => `${head} ${elapsed()}`) : tickInLog(stream, head)
  try {
    const result = await work()
    stop()
    stream.write(`${head} ${elapsed()}\n`)
    return result
  } catch (error) {
    stop()
    stream.write(`${head} 失败 (failed), ${elapsed()}\n`)
    throw error
  }
}

/**
 * @param {NodeJS.WriteStream} stream
 * @param {() => string} text
 * @returns {() => void} ends the live line
 */
function tickOnTerminal(stream, text) {
  const draw = () => void stream.write(`\r\u001b[K${text()}`)
  draw()
  const timer = setInterval(draw, 1000)
  return () => {
    clearInterval(timer)
    stream.write('\r\u001b[K')
  }
}

/**
 * @param {NodeJS.WriteStream} stream
 * @param {string} head
 * @returns {() => void} stops the lines
 */
function tickInLog(stream, head) {
  let seconds = 0
  stream.write(`${head}\n`)
  const timer = setInterval(() => {
    seconds += LOG_EVERY_SECONDS
    stream.write(`${head} ${seconds} s\n`)
  }, LOG_EVERY_SECONDS * 1000)
  return () => clearInterval(timer)
}
