/** Every command by its name, in the order of the help. Each is loaded when it is asked for: a server that starts need not know how to read a Word file. */
import type { CommandTable } from './command.ts'

export const commands: CommandTable = {
  serve: async () => (await import('./serve.ts')).serve,
  token: async () => (await import('./token.ts')).token,
  password: async () => (await import('./password.ts')).password,
  'plan show': async () => (await import('./plan-show.ts')).planShow,
  'plan compile': async () => (await import('./plan-compile.ts')).planCompile,
  'plan lint': async () => (await import('./plan-lint.ts')).planLint,
  'demo generate': async () => (await import('./demo-generate.ts')).demoGenerate,
  'indicator list': async () => (await import('./indicator-list.ts')).indicatorList,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  doctor: async () => (await import('./doctor.ts')).doctor,
  'audit export': async () => (await import('./audit-export.ts')).auditExport,
}
