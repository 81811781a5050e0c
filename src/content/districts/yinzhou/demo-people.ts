/** Invented people of the demo, one for every role and a liaison and an approver for each unit that owes an annex figure. Names are made up. */
import type { DemoUser } from '../../../domain/demo/demo-settings.ts'

/** Unit id, its short name, liaison, approver. */
const owners = [
  ['economy-information', '区经信局', '林若溪', '周明远'],
  ['science-technology', '区科技局', '陈思齐', '沈知行'],
  ['development-reform', '区发改局', '许安然', '陆承泽'],
  ['market-regulation', '区市场监管局', '苏念恩', '方正言'],
  ['local-finance', '区地方金融监管局', '叶书宁', '顾行之'],
  ['talent-office', '区委人才办', '何以宁', '江望舒'],
  ['human-resources', '区人力社保局', '丁予安', '范致远'],
] as const

/** One of the invented enterprises, so that its contact person has something to see. The unit of an enterprise is named by its credit code. */
const ownEnterprise = { id: 'enterprise-91330212XNGYJCRG3U', name: '宁波市垚舸钧弥照明制造有限公司（虚构）' }

export const demoEnterprises = [ownEnterprise]

export const demoUsers: DemoUser[] = [
  { login: 'demo-plan-office', name: '宋清和', role: 'plan-office', unit: null, title: '专班' },
  ...owners.flatMap(([unit, name, liaison, approver]): DemoUser[] => [
    { login: `demo-${unit}-liaison`, name: liaison, role: 'liaison', unit, title: `${name}联络员` },
    { login: `demo-${unit}-approver`, name: approver, role: 'approver', unit, title: `${name}审核人` },
  ]),
  {
    login: 'demo-town-officer',
    name: '姜小满',
    role: 'town-officer',
    unit: 'town-330212110',
    title: '姜山镇工作人员',
  },
  { login: 'demo-leader', name: '秦致和', role: 'leader', unit: null, title: '区领导' },
  { login: 'demo-supervisor', name: '严秉正', role: 'supervisor', unit: null, title: '督查' },
  {
    login: 'demo-enterprise',
    name: '程一诺',
    role: 'enterprise',
    unit: ownEnterprise.id,
    title: '企业联系人',
  },
  { login: 'demo-system-admin', name: '罗维恒', role: 'system-admin', unit: null, title: '系统管理员' },
  { login: 'demo-security-admin', name: '祝安平', role: 'security-admin', unit: null, title: '安全管理员' },
  { login: 'demo-audit-admin', name: '季明察', role: 'audit-admin', unit: null, title: '审计管理员' },
]
