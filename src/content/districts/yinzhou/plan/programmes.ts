/** Programmes, systems and references that the document names. */
import type { PlanInput } from '../../../../domain/plan/check-plan.ts'

export const programmes: PlanInput['programmes'] = [
  { name: '“凤凰行动”', clause: '3.1.2' },
  { name: '“单项冠军”、“专精特新”企业培育行动', clause: '3.1.1' },
  { name: '新一轮高新技术企业“倍增”计划', clause: '3.1.1' },
  { name: '区五十强企业培育行动', clause: '3.1.1' },
  { name: '“一企一案”', clause: '3.1.1' },
  { name: '传统制造业改造提升2.0版', clause: '3.2.2' },
  { name: '“机器换人”', clause: '3.2.2' },
  { name: '“揭榜挂帅”', clause: '3.3.2' },
  { name: '“双合同”管理', clause: '3.4.2' },
  { name: '“标准地”', clause: '3.4.2' },
  { name: '“占补平衡”', clause: '3.4.1' },
  { name: '“一园一方案”“一区块一方案”', clause: '3.4.3' },
  { name: '“散乱污”企业清单', clause: '3.4.3' },
  { name: '新时代民营企业家培养', clause: '3.5.1' },
  { name: '新生代企业家“双传承”计划', clause: '3.5.1' },
  { name: '十链百场千企行动', clause: '3.5.3' },
  { name: '“伙伴银行”', clause: '3.5.3' },
  { name: '百名精英企业家培育', clause: '4.5' },
  { name: '企业家素质提升等计划', clause: '4.5' },
  { name: '新一轮制造业“腾笼换鸟、凤凰涅槃”攻坚行动', clause: '0' },
  { name: '数字经济创新提质“一号发展工程”', clause: '0' },
  { name: '“亩均论英雄”改革', clause: '3' },
]

/** Owner is the level that runs it: nation, province and city above (upper), city, district, or all of them. */
export const systems: PlanInput['systems'] = [
  { name: '“亩均论英雄”4.0', clause: '5.3', owner: 'upper', role: '推广上级应用' },
  { name: '项目全周期管理服务', clause: '5.3', owner: 'upper', role: '推广上级应用' },
  { name: '产业链大数据', clause: '5.3', owner: 'upper', role: '推广上级应用' },
  { name: '碳效码', clause: '5.3', owner: 'upper', role: '推广上级应用' },
  { name: '“制造业全域治理数字化平台”', clause: '5.3', owner: 'district', role: '完善本区平台' },
  { name: '“码上找房”', clause: '5.3', owner: 'district', role: '完善本区应用' },
  { name: '工业碳效智能对标应用场景', clause: '4.4', owner: 'upper', role: '推广对标场景' },
  { name: '甬易办', clause: '3.5.3', owner: 'city', role: '政策资金兑付' },
  { name: '帮企大厅', clause: '3.5.3', owner: 'district', role: '服务窗口' },
  { name: '企业服务专线', clause: '3.5.3', owner: 'district', role: '服务热线' },
  { name: '鄞州科技大市场3.0升级版', clause: '3.3.3', owner: 'district', role: '技术交易市场' },
  { name: '产业链重点项目库', clause: '3.2.3', owner: 'district', role: '重点项目库，待建' },
  { name: '数字经济系统', clause: '5.3', owner: 'all', role: '数字经济系统建设' },
  { name: '鄞州品牌指导服务站', clause: '3.5.2', owner: 'district', role: '服务站点，不是软件' },
  { name: '国家级知识产权快速维权中心', clause: '3.5.2', owner: 'nation', role: '维权中心，不是软件' },
]

export const references: PlanInput['references'] = [
  { name: '《浙江省“415X”先进制造业集群建设行动方案》', clause: '0', what: '省级行动方案' },
  { name: '全球智造创新之都', clause: '0', what: '市级战略' },
  { name: '市“2070”工业集聚区规划', clause: '3.4.1', what: '市级用地规划' },
  { name: '市百强企业培育目标', clause: '3.1.1', what: '市级企业培育' },
  { name: '区制造业高质量发展领导小组', clause: '5.1', what: '统筹机构' },
  { name: '工作专班', clause: '5.1', what: '工作班子' },
  { name: '任务清单', clause: '5.2', what: '文中提到，未附' },
]
