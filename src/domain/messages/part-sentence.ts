/**
 * A remark's sentence in two: our sentences say what is wrong, then after a semicolon the way out.
 *
 *     partSentence('“约20”不是确切的数字；请填 20。', 'zh')   // { problem: '“约20”不是确切的数字', wayOut: '请填 20。' }
 */
export interface PartedSentence {
  readonly problem: string
  /** Empty where the sentence names none. */
  readonly wayOut: string
}

export function partSentence(text: string, language: 'zh' | 'en'): PartedSentence {
  const pattern = language === 'zh' ? /^(.*?)[；。](请.*|无需.*)$/s : /^(.*?); (.*)$/s
  const [, problem = text, wayOut = ''] = pattern.exec(text) ?? []
  return { problem, wayOut }
}
