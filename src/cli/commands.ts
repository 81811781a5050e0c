import { backup } from './backup.ts'
import { doctor } from './doctor.ts'
import { indicatorList } from './indicator-list.ts'
import { planShow } from './plan-show.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { token } from './token.ts'

export const commands = [serve, token, planShow, indicatorList, backup, restore, doctor]
