/**
 * A remark on a sheet as a sentence: the row and the field's name first, then what is wrong and the way out.
 *
 *     renderSheetRemark(remark, enterpriseYear).zh
 *     // 第 12 行“用地面积”：“约20”是约数，不是确切的数字；请填 20，并把“约”写入备注。
 */
import { columnName } from '../../../base/diagnostic.ts'
import type { Bilingual } from '../../indicator/definition.ts'
import { findRemark, renderBoth } from '../../messages/render-message.ts'
import { findField, type Registry } from '../registry.ts'
import type { SheetRemark } from './sheet-remark.ts'

export function renderSheetRemark(remark: SheetRemark, registry: Registry): Bilingual {
  const { code, row, column, field } = remark
  const label = field === null ? undefined : findField(registry, field)?.label
  const template = findRemark(code) ?? { zh: '{code}', en: '{code}' }
  const sentence = renderBoth(template, { code, ...remark.facts })
  const where = renderWhere(row, label ?? letterOf(column))
  return { zh: `${where.zh}${sentence.zh}`, en: `${where.en}${sentence.en}` }
}

function letterOf(column: number | null): Bilingual | undefined {
  return column === null ? undefined : { zh: columnName(column), en: columnName(column) }
}

/** Where a remark is on the whole column its sentence says which. */
function renderWhere(row: number | null, label: Bilingual | undefined): Bilingual {
  if (row === null) return { zh: '', en: '' }
  const name = label === undefined ? { zh: '', en: '' } : { zh: `“${label.zh}”`, en: `, “${label.en}”` }
  return { zh: `第 ${row} 行${name.zh}：`, en: `Row ${row}${name.en}: ` }
}
