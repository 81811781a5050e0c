/** The server of the pages and the API, until Ctrl-C or SIGTERM. */
import { createSetupLink } from '../app/session/create-setup-link.ts'
import type { EarlyServer } from '../http/early-server.ts'
import { createLogger } from '../http/server/create-logger.ts'
import { createServer } from '../http/server.ts'
import type { StoreServer } from '../store/start-server.ts'
import { type ExitCode, exitCodes, type Terminal } from './command.ts'
import { openProgram, type Program } from './open-program.ts'
import type { Settings } from './settings.ts'

export interface Serving {
  readonly settings: Settings
  readonly terminal: Terminal
  /** Undefined where the address is a name. */
  readonly early: EarlyServer | undefined
  readonly webDirectory: string | undefined
  /** When the program began, in milliseconds of `performance.now()`. */
  readonly startedMs: number
}

export async function serveProgram(starting: Promise<StoreServer>, serving: Serving): Promise<ExitCode> {
  const program = await openProgram(serving.settings, await starting, serving.terminal.note)
  try {
    return await serveUntilStopped(program, serving)
  } finally {
    await program.close()
  }
}

async function serveUntilStopped(
  program: Program,
  { settings, terminal, early, webDirectory, startedMs }: Serving,
): Promise<ExitCode> {
  await installFirstDistrict(program, settings, terminal)
  const stopping = waitForStop()
  const server = await createServer({
    database: program.database,
    installation: program.installation,
    clock: () => new Date(),
    newId: program.newId,
    randomBytes: program.randomBytes,
    readPool: () => program.store.readPool(),
    logger: createLogger({ isTerminal: process.stdout.isTTY === true }),
    ...(settings.publicOrigin === undefined ? {} : { publicOrigin: settings.publicOrigin }),
    ...(webDirectory === undefined ? {} : { webDirectory }),
    early,
  })
  const { origin } = early ?? (await server.listen({ host: settings.host, port: settings.port }))
  const address = settings.publicOrigin ?? origin
  terminal.note(`[挂图] 就绪 (ready) ${Math.round(performance.now() - startedMs)} ms`)
  terminal.print(address)
  await tellHowToSignIn(program, address, terminal)
  // The first page need not wait for the rest.
  await server.prepare()
  await tendOrTell(program, terminal)
  const stopTending = tendHourly(program, terminal)
  await stopping
  terminal.note('[挂图] 正在停止 (stopping) …')
  stopTending()
  await server.close()
  return exitCodes.done
}

/** An empty installation gets its district. */
async function installFirstDistrict(program: Program, settings: Settings, terminal: Terminal): Promise<void> {
  const present = await program.database.listDistricts()
  if (present.length > 0) return
  const { district: code, wantsDemo: isDemo } = settings
  terminal.note(
    isDemo
      ? `[挂图] 载入演示区 ${code} (demo district) …`
      : `[挂图] 建立空白的区 ${code} (empty installation) …`,
  )
  // Loaded at the first start alone: it brings all that ships of the districts.
  const { installDistrict } = await import('../app/installing/install-district.ts')
  await installDistrict(program.contextFor(code), { code, isDemo })
}

const hourMs = 3_600_000

/** Tending is idempotent, so an hourly look is enough to catch each new day. */
function tendHourly(program: Program, terminal: Terminal): () => void {
  const timer = setInterval(() => void tendOrTell(program, terminal), hourMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** A server that answers is not stopped by work that can be done an hour later. */
async function tendOrTell(program: Program, terminal: Terminal): Promise<void> {
  try {
    // Nothing of it is needed by the first answer.
    const { tendDistricts } = await import('./tend-districts.ts')
    await tendDistricts(program)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    terminal.note(`[挂图] 定时事务未完成，一小时后再试 (hourly work failed, again in an hour): ${reason}`)
  }
}

async function tellHowToSignIn(program: Program, address: string, terminal: Terminal): Promise<void> {
  for (const { district, isDemo } of await program.database.listDistricts()) {
    if (isDemo && program.installation.isLoopback) {
      terminal.note(
        `[挂图] 演示区 ${district}：打开上面的地址，选择“以……身份进入”即可 (open the address and choose “enter as …”)`,
      )
    }
    const link = await createSetupLink(program.contextFor(district), district)
    if (link !== undefined && !(isDemo && program.installation.isLoopback)) {
      terminal.note(
        `[挂图] 首次设置链接，24 小时内有效，只能用一次 (one-time set-up link): ${address}/setup/${link.token}`,
      )
    }
  }
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once, for an operator who cannot wait. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve()
      process.once('SIGINT', () => process.exit(130))
      process.once('SIGTERM', () => process.exit(143))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}
