/** Scores the compiler with a labelled corpus kept outside the repository, where that corpus lies beside the checkout. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compilePlan } from './compile-plan.ts'
import type { CompiledPlan, Target } from './compiled-plan.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const corpus = join(shared, 'corpus')
const reference = { text: join(shared, 'plan/yinzhou-224x.txt'), truth: join(shared, 'plan/plan-truth.json') }

interface Score {
  readonly 'targets strict': { readonly f1: number }
  readonly factsConfused: number
  readonly factsTotal: number
}

interface TruthTarget {
  readonly id: string
  readonly line: number
  readonly path: string
  readonly quote: string
  readonly value: number | null
  readonly unit: string | null
  readonly target_year: number | null
}

interface Truth {
  readonly targets: readonly TruthTarget[]
  readonly outline: readonly { readonly id: string; readonly title: string }[]
}

function scoreCorpus(): Score {
  const folder = mkdtempSync(join(tmpdir(), 'plan-corpus-'))
  try {
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.txt'))) {
      const plan = compilePlan({ text: readFileSync(join(corpus, name), 'utf8') })
      writeFileSync(join(folder, name.replace('.txt', '.pred.json')), JSON.stringify(plan))
    }
    const scores = join(folder, 'scores.json')
    execFileSync(process.execPath, [join(corpus, 'score.mjs'), folder, '--json', scores])
    const { all }: { readonly all: Score } = JSON.parse(readFileSync(scores, 'utf8'))
    return all
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Truth targets that no item of the plan tells with value, unit, year and section. */
function missed(plan: CompiledPlan, truth: Truth, text: string): readonly string[] {
  const titles = new Map(truth.outline.map(({ id, title }) => [id, title]))
  const sections = new Map(plan.outline.map(({ id, title }) => [id, title]))
  const left = new Set([...plan.targets, ...plan.conditions])
  const lineOf = ({ range }: Target) => text.slice(0, range.start).split('\n').length
  return truth.targets.flatMap((wanted) => {
    const fits = [...left].filter(
      (target) =>
        lineOf(target) === wanted.line &&
        target.value === wanted.value &&
        (wanted.unit ?? '').startsWith(target.unit) &&
        target.year === wanted.target_year &&
        sections.get(target.section ?? '') === titles.get(wanted.path),
    )
    const found = fits.find(({ quote }) => quote.includes(wanted.quote)) ?? fits[0]
    if (found === undefined) return [`${wanted.id} ${wanted.quote}`]
    left.delete(found)
    return []
  })
}

describe('the compiler against labelled texts', () => {
  it('targets of the corpus are found and no fact is taken for one', (test) => {
    if (!existsSync(corpus)) {
      test.diagnostic('the labelled corpus is not beside this checkout: nothing was scored')
      return
    }
    const score = scoreCorpus()
    assert.ok(score['targets strict'].f1 >= 0.95, `strict F1 ${score['targets strict'].f1}`)
    assert.ok(
      score.factsConfused <= 0.03 * score.factsTotal,
      `${score.factsConfused} facts taken for targets`,
    )
  })

  it('the reference plan tells its targets with value, unit, year and section', (test) => {
    if (!existsSync(reference.truth)) {
      test.diagnostic('the checked list is not beside this checkout: nothing was compared')
      return
    }
    const text = readFileSync(reference.text, 'utf8')
    const truth: Truth = JSON.parse(readFileSync(reference.truth, 'utf8'))
    const misses = missed(compilePlan({ text }), truth, text)
    assert.ok(misses.length <= 3, misses.join('\n'))
  })
})
