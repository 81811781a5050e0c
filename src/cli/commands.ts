/** Every command, in the order of the help. */
import { auditExport } from './audit-export.ts'
import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { indicatorList } from './indicator-list.ts'
import { password } from './password.ts'
import { planCompile } from './plan-compile.ts'
import { planShow } from './plan-show.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { token } from './token.ts'

export const commands: readonly Command[] = [
  serve,
  token,
  password,
  planShow,
  planCompile,
  indicatorList,
  backup,
  restore,
  doctor,
  auditExport,
]
