/** Facts and names carry over from the plan's text, sentences do not: checked where the text lies beside the checkout. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { yinzhouPlan as plan } from './plan.ts'

const content = join(import.meta.dirname, '../..')
const text = join(import.meta.dirname, '../../../../../shared/plan/yinzhou-224x.txt')
const run = 12

/** Letters and digits only, so that a changed comma does not hide a copied sentence. */
const strip = (words: string) => words.replace(/[^\p{Letter}\p{Number}]/gu, '')

/** Names of things: these are facts and stay as printed. */
const names = [
  ...plan.indicators,
  ...plan.units,
  ...plan.clusters,
  ...plan.clusters.flatMap((cluster) => cluster.segments),
  ...plan.zones,
  ...plan.programmes,
  ...plan.systems,
  ...plan.references,
].map(({ name }) => name)
const titles = [...plan.outline, ...plan.actions].map(({ title }) => title)
const fields = [
  ...plan.clusters,
  ...plan.clusters.flatMap((c) => c.segments),
  ...plan.emergingGroups,
].flatMap((thing) => thing.fields)
/** The longest name of the four demonstration zones. */
const demonstrationZone = '制造业全域产业治理先行区'
const allowed = [...names, ...titles, ...fields, demonstrationZone].map(strip)

function literalsOf(source: string): string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map((match) => strip(match[1] ?? ''))
}

/** The first run of a literal that stands in the text and is no name. */
function findCopied(literal: string, original: string): string | undefined {
  for (let at = 0; at + run <= literal.length; at += 1) {
    const piece = literal.slice(at, at + run)
    if (original.includes(piece) && !allowed.some((name) => name.includes(piece))) return piece
  }
  return undefined
}

describe('the words of the content', () => {
  it('finds a copied run, whatever its punctuation, and lets names pass', () => {
    const original = strip('甲乙丙丁，戊己庚辛；壬癸子丑寅卯')
    assert.equal(findCopied(strip('说：甲乙丙丁戊己、庚辛壬癸子丑'), original), '甲乙丙丁戊己庚辛壬癸子丑')
    assert.equal(
      findCopied(strip('累计国家工业产品绿色设计示范企业'), strip('累计国家工业产品绿色设计示范企业（家）')),
      undefined,
    )
  })

  it('repeat no 12 letters of the plan’s text that are not a name', (test) => {
    if (!existsSync(text)) {
      test.diagnostic('the text is not beside this checkout: nothing was compared')
      return
    }
    const original = strip(readFileSync(text, 'utf8'))
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    assert.ok(files.length > 50, String(files.length))
    const copied = files.flatMap((name) =>
      literalsOf(readFileSync(join(content, name), 'utf8')).flatMap((literal) => {
        const piece = findCopied(literal, original)
        return piece === undefined ? [] : [`${name}: ${piece}`]
      }),
    )
    assert.deepEqual(copied, [])
  })
})
