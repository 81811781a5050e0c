/**
 * From which quotient on a light is green or amber: settings with a date, so that a year keeps the thresholds it was judged by.
 *
 *     settingsAt(statusThresholds, '2024-12-31').onTrack   // 1
 */
import { z } from 'zod'
import { required } from '../../../base/assert.ts'
import { accepted, type Checked, getChecked, rejected } from '../../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../../base/diagnostic.ts'
import { bilingual } from '../definition.ts'

export const statusSettings = z.object({
  validFrom: z.iso.date(),
  /** Progress (or actual ÷ due) from here on is on track; 1 is all that is due. */
  onTrack: z.number().positive(),
  /** From here on, below `onTrack`, slightly behind; lower is behind. */
  slightlyBehind: z.number().nonnegative(),
  /** Whose rule it is: the plan's, an office's decision, or an example of ours. */
  source: bilingual,
})
export type StatusSettings = z.infer<typeof statusSettings>

/** Remarks: `definition-invalid`, `settings-empty`, `settings-order`, `settings-date-twice`. Sorted by date when accepted. */
export function checkStatusSettings(data: unknown): Checked<readonly StatusSettings[]> {
  const parsed = z.array(statusSettings).safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map((issue) =>
        diagnostic('definition-invalid', { facts: { path: issue.path.join('.'), reason: issue.message } }),
      ),
    )
  }
  const remarks = parsed.data.length === 0 ? [diagnostic('settings-empty')] : remarksOn(parsed.data)
  if (remarks.length > 0) return rejected(...remarks)
  return accepted([...parsed.data].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)))
}

/** The same gate for files under `content/`: throws at load. */
export function defineStatusSettings(data: readonly StatusSettings[]): readonly StatusSettings[] {
  return getChecked(checkStatusSettings(data), 'status settings')
}

/** The setting in force on a day (`YYYY-MM-DD`); before the first one, the first: a reading always names its rule. */
export function settingsAt(settings: readonly StatusSettings[], date: string): StatusSettings {
  const inForce = settings.findLast((setting) => setting.validFrom <= date)
  return inForce ?? required(settings[0], 'at least one status setting')
}

function remarksOn(settings: readonly StatusSettings[]): readonly Diagnostic[] {
  return settings.flatMap((setting, at) => {
    const { validFrom, onTrack, slightlyBehind } = setting
    const isTwice = settings.findIndex((other) => other.validFrom === validFrom) !== at
    return [
      ...(slightlyBehind < onTrack
        ? []
        : [diagnostic('settings-order', { facts: { validFrom, onTrack, slightlyBehind } })]),
      ...(isTwice ? [diagnostic('settings-date-twice', { facts: { validFrom } })] : []),
    ]
  })
}
