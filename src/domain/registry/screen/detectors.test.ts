/** Every detector against its own examples: what stands in the file is its test and its page in the docs. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { templateVariables } from '../../messages/render-message.ts'
import { screenRemarks } from '../../messages/screen-remarks.ts'
import { detectors } from './catalogue.generated.ts'
import { runScreen } from './run-screen.ts'

for (const detector of detectors) {
  const { code, good, bad } = detector
  describe(code, () => {
    for (const { what, sheet } of good)
      it(`stays quiet: ${what.en}`, () => assert.deepEqual(runScreen(sheet(), [detector]), []))

    for (const { what, sheet, finds } of bad) {
      it(`finds it: ${what.en}`, () => {
        const found = runScreen(sheet(), [detector])
        assert.deepEqual(
          found.map(({ row, field }) => ({ row, field })),
          finds.map(({ row, field }) => ({ row, field })),
        )
        for (const [at, { proposed }] of finds.entries()) {
          if (proposed === undefined) continue
          assert.ok(Math.abs((found[at]?.proposed ?? Number.NaN) / proposed - 1) < 1e-6)
        }
      })

      it(`brings what its sentence is filled with: ${what.en}`, () => {
        for (const { facts } of runScreen(sheet(), [detector]))
          for (const name of templateVariables(screenRemarks[code].zh))
            assert.ok(Object.hasOwn(facts, name), `${code} lacks ${name}`)
      })
    }
  })
}

describe('the detectors', () => {
  it('each have a sentence, and each sentence its detector', () => {
    assert.deepEqual(detectors.map(({ code }) => code).sort(), Object.keys(screenRemarks).sort())
  })

  it('each show a good and a bad example, and say in both languages what they look at', () => {
    for (const { code, good, bad, title, looksAt } of detectors) {
      assert.ok(good.length > 0 && bad.length > 0, code)
      for (const { zh, en } of [title, looksAt, ...[...good, ...bad].map(({ what }) => what)]) {
        assert.match(zh, /\p{Script=Han}/u, code)
        assert.doesNotMatch(en.replaceAll('万元', ''), /\p{Script=Han}/u, code)
      }
    }
  })

  it('never call anything an error: they bring evidence, a person judges', () => {
    for (const { code, severity } of detectors) assert.ok(['warning', 'info'].includes(severity), code)
  })
})
