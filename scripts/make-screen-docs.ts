/**
 * Writes `docs/screening.md`: what each detector of wrong data looks at, and what it says of its own examples.
 *
 *     node scripts/make-screen-docs.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderBoth } from '../src/domain/messages/render-message.ts'
import { screenRemarks } from '../src/domain/messages/screen-remarks.ts'
import { detectors } from '../src/domain/registry/screen/catalogue.generated.ts'
import type { BadExample, Detector } from '../src/domain/registry/screen/detector.ts'
import { runScreen } from '../src/domain/registry/screen/run-screen.ts'

function showBad(detector: Detector, { what, sheet }: BadExample): readonly string[] {
  return [
    `- ${what.en} · ${what.zh}`,
    ...runScreen(sheet(), [detector]).flatMap(({ row, facts, proposed }) => {
      const sentence = renderBoth(screenRemarks[detector.code], facts)
      const where = row === null ? '' : `第 ${row + 1} 行：`
      return [
        `  - ${where}${sentence.zh}`,
        `  - ${row === null ? '' : `Row ${row + 1}: `}${sentence.en}`,
        ...(proposed === undefined ? [] : [`  - → ${proposed}`]),
      ]
    }),
  ]
}

function renderDetector(detector: Detector): string {
  const { code, title, severity, looksAt, good, bad } = detector
  return [
    `## ${code}`,
    `**${title.en}** · ${title.zh} · ${severity}`,
    looksAt.en,
    looksAt.zh,
    ['Found in:', '', ...bad.flatMap((example) => showBad(detector, example))].join('\n'),
    ['Quiet on:', '', ...good.map(({ what }) => `- ${what.en} · ${what.zh}`)].join('\n'),
  ].join('\n\n')
}

const page = [
  '# What looks wrong in a sheet',
  `${detectors.length} detectors look at the rows of a sheet before anyone works with them. Each says what it saw and what the value may have been meant to be; none of them calls anything wrong: a person who knows the firm decides, and a value that is right is kept with a note.`,
  'This page is made from the detectors’ own examples, which are their tests, by `scripts/make-screen-docs.ts`.',
  ...detectors.map(renderDetector),
  '',
].join('\n\n')
writeFileSync(join(import.meta.dirname, '../docs/screening.md'), `${page.trimEnd()}\n`)
console.log(`${detectors.length} detectors in docs/screening.md`)
