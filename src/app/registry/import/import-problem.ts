import type { Diagnostic } from '../../../base/diagnostic.ts'

/** What stops an import with a sentence for its sender: the file cannot be read, no table is in it. */
export class ImportProblem extends Error {
  readonly remark: Diagnostic

  constructor(remark: Diagnostic) {
    super(remark.code)
    this.name = 'ImportProblem'
    this.remark = remark
  }
}
