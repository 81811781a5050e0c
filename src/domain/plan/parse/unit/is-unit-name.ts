/**
 * Whether words name an organ, an office, a firm or a group of them, judged by how such names end.
 *
 *     isUnitName('区政府办(金融办)')   // true
 *     isUnitName('加强组织领导')       // false
 */

/** Endings of names; the longer are only listed where the shorter would not catch them. */
const ending =
  /(局|厅|委|委员会|办|办公室|部|处|院|署|行|会|组|所|站|队|馆|校|社|联|科|股|室|司|库|中心|公司|集团|专班|政府|街道|街|镇|乡|镇街|园区|开发区|高新区|示范区|新区|新城|园|区|县|市|州|旗|盟|单位|部门|机关|法院|检察院|海关|大学|学院|企业|平台|电信|移动|联通|铁塔|供电|烟草|邮政|团委|妇联|残联|科协|工商联|贸促会|银监分局|指挥部|指挥长|办事处|管委会|机构|协会|联盟|商会|各地|党组|党委|支行|分行|税务|海事|气象|金控|城投|国投|交投|文旅|水务集团|工会|领导小组|属地)$/
const groupStart = /^(各|有关|相关|其他|全体|所有|市直|区直|县直|省直|市级|区级|县级|省级|属地|开发区|高新区)/
/** Signs and words that no name has. */
const notInName =
  /^(明确|压实|健全|建立|坚持|加快|制定|加强|推进|推动|完善|提升|实现|建设|打造|做好|落实|深化|优化|强化|支持|鼓励|培育|引导|组织|开展)|[0-9%,。;:!?、]|达到|增长|不断|设在|(?<!自)由|承担|成立|组成|担任|牵头|负责|确保|力争|的|了|将|在|是/

/** `name` is folded; brackets inside it are looked through. */
export function isUnitName(name: string): boolean {
  const bare = name
    .replace(/\s+/g, '')
    .replace(/[([〔【][^()[\]〔〕【】]*[)\]〕】]/g, '')
    .replace(/^各[省市区县州镇乡]、/, '各')
  if (bare.length < 2 || bare.length > 26) return false
  if (notInName.test(bare)) return false
  return ending.test(bare) || (groupStart.test(bare) && /(镇|街|园区|部门|单位|地|级)$/.test(bare))
}

/** Names such as `各镇(街道、园区)` that stand for many. */
export function isCollectiveName(name: string): boolean {
  return (
    /^(各|全体|所有|有关|相关|其他)/.test(name) ||
    /(各(相关|有关)?(部门|单位|镇|街道|县|区|园区)|(有关|相关)(部门|单位)|成员单位)/.test(name)
  )
}

/** True where words before a joining 和 can stand alone as a unit: 市委组织部 in `市委组织部和市人社局`. */
export function mayEndUnit(words: string): boolean {
  return /(局|厅|委|办|部|院|中心|公司|银行|政府|街道|镇|乡|园区|开发区|高新区|新区|县区|区县|单位|部门|专班|会|集团|所|站|联|[)])$/.test(
    words,
  )
}
