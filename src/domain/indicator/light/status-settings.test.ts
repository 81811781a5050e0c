import assert from 'node:assert/strict'
import { test } from 'node:test'
import shipped from '../../../content/settings/status-thresholds.ts'
import { thresholds } from '../testing/reading-fixture.ts'
import { checkStatusSettings, defineStatusSettings, settingsAt } from './status-settings.ts'

const later = { ...thresholds, validFrom: '2025-01-01', slightlyBehind: 0.8 }

test('the setting in force on a day counts; before the first one, the first', () => {
  const settings = defineStatusSettings([later, thresholds])
  assert.equal(settingsAt(settings, '2024-12-31'), settings[0])
  assert.equal(settingsAt(settings, '2025-01-01').slightlyBehind, 0.8)
  assert.equal(settingsAt(settings, '2020-01-01').validFrom, '2023-01-01')
})

const bad: readonly (readonly [data: unknown, code: string])[] = [
  [[], 'settings-empty'],
  [[thresholds, thresholds], 'settings-date-twice'],
  [[{ ...thresholds, slightlyBehind: 1 }], 'settings-order'],
  [[{ ...thresholds, validFrom: '2023-13-01' }], 'definition-invalid'],
  [{ validFrom: 'soon' }, 'definition-invalid'],
]

test('settings that contradict themselves do not load', () => {
  for (const [data, code] of bad) {
    const checked = checkStatusSettings(data)
    assert.equal(checked.isOk, false)
    assert.equal(checked.diagnostics[0]?.code, code)
  }
  assert.throws(() => defineStatusSettings([]), /settings-empty/)
})

test('the shipped thresholds say that they are an example', () => {
  assert.deepEqual([shipped[0]?.onTrack, shipped[0]?.slightlyBehind], [1, 0.9])
  assert.match(shipped[0]?.source.zh ?? '', /示例/)
})
