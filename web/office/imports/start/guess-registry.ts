import type { Option } from '../../../parts/antd/form/field.ts'

/**
 * The registry that a file's name speaks of, as the names of our empty sheets do; the longest name wins.
 *
 *     guessRegistry('企业年度数据-模板 (2).xlsx', options)   // 'enterprise-year'
 */
export function guessRegistry(fileName: string, options: readonly Option[]): string | undefined {
  const name = fileName.toLowerCase()
  const [best] = options
    .filter(({ label }) => name.includes(label.toLowerCase()))
    .sort((one, other) => other.label.length - one.label.length)
  return best?.value
}
