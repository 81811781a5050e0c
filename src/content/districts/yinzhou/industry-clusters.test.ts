/** Compares the rules, class by class, with a checked list kept outside the repository, where that list lies beside the checkout. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { findClassRule } from '../../../domain/registry/cluster/cluster-rules.ts'
import { industryClusters } from './industry-clusters.ts'

interface ListedClass {
  readonly code: string
  readonly primary_cluster: string
  readonly primary_sub: string | null
  readonly coverage: string
  readonly also: readonly { readonly cluster: string; readonly sub: string | null }[]
}

interface ClassList {
  readonly mapping: readonly ListedClass[]
  readonly unmapped_by_division: Readonly<Record<string, { readonly codes: readonly string[] }>>
}

const path = join(import.meta.dirname, '../../../../../shared/domain/industry-cluster-map.json')

describe('industry classes and clusters', () => {
  it('3985 leads to electronic materials, and says that it cannot tell', () => {
    const rule = findClassRule(industryClusters, 'C3985')
    assert.equal(rule?.to, 'digital/electronic-materials')
    assert.deepEqual(rule?.also, ['new-materials/rare-earth-magnets', 'new-energy'])
  })

  it('the longest beginning counts', () => {
    assert.equal(findClassRule(industryClusters, 'C3990')?.to, 'digital')
    assert.equal(findClassRule(industryClusters, 'C3415')?.to, 'new-energy')
    assert.equal(findClassRule(industryClusters, 'C3419')?.to, 'high-end-equipment')
    assert.equal(findClassRule(industryClusters, 'C1311'), undefined)
  })

  it('agrees with the checked list in every class', (context) => {
    if (!existsSync(path)) {
      context.diagnostic('the checked list is not beside this checkout: nothing was compared')
      return
    }
    const list = JSON.parse(readFileSync(path, 'utf8')) as ClassList
    for (const { code, primary_cluster, primary_sub, coverage, also } of list.mapping) {
      const rule = findClassRule(industryClusters, code)
      assert.deepEqual(
        [rule?.to, rule?.coverage, rule?.also],
        [primary_sub ?? primary_cluster, coverage, also.map(({ cluster, sub }) => sub ?? cluster)],
        code,
      )
    }
    for (const [division, { codes }] of Object.entries(list.unmapped_by_division)) {
      for (const code of codes) {
        assert.equal(findClassRule(industryClusters, `${division[0]}${code}`), undefined, code)
      }
    }
  })
})
