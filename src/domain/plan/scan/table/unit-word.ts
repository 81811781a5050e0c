/**
 * Whether a cell holds a unit of measure and nothing else.
 *
 *     isUnitWord('万元/亩')   // true
 *     isUnitWord('含PCT')     // false
 */
const simple =
  /^([%‰‱]|个?百分点|千分点|[十百千万亿]{0,2}(元|美元|人民币|吨|标准煤|标煤|立方米|平方米|平方公里|千瓦时?|千瓦|瓦时|度|亩|公顷|人|人次|人年|户|家|个|件|项|次|辆|台|套|座|处|条|公里|名|位|所|例|宗|天|日|年|册|张|枚|分|倍|支|批|只|艘|架|种|篇|场|期|株|头|箱|标箱|TEU|m2|m3|℃|P|PB|PFlops|EFLOPS|桶|块|片|对|人\.年)|㎡|位次?|名次?|指数|无|比例|比值)$/i
const compound =
  /^[%十百千万亿]{0,2}[元吨人个件项家户台辆篇美千克立方标准煤瓦时]{1,6}([/·每][一-龥]{1,6}){1,2}(标准煤|年|人)?$/

/** `words` is folded; brackets around it are allowed. */
export function isUnitWord(words: string): boolean {
  const bare = words.replace(/\s+/g, '').replace(/^\((.*)\)$/, '$1')
  return simple.test(bare) || compound.test(bare)
}
