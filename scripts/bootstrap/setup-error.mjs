/**
 * What a person can mend: told in a few lines, without a stack trace.
 *
 *     throw new SetupError('依赖安装失败 (install failed)', ['检查网络后再运行一次 npm start'])
 */
export class SetupError extends Error {
  /**
   * @param {string} what what happened, one line
   * @param {readonly string[]} advice what to do about it, a line each
   */
  constructor(what, advice) {
    super([what, ...advice.map((line) => `  ${line}`)].join('\n'))
    this.name = 'SetupError'
  }
}

/**
 * Prints what went wrong and ends the process: a SetupError as its message, a fault with its stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function endWithError(error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : describeFault(error)}\n`)
  process.exit(1)
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function describeFault(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
