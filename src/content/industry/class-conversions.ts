/**
 * Classes of GB/T 4754-2011 that became one class of the edition of 2017 under another code. Classes that were split are not here: only the enterprise can say.
 *
 *     classConversions.find(({ from }) => from === 'C3963')?.to   // C3973, integrated circuits
 *
 * A code kept with the wrong edition misleads: C3130 is iron casting in 2011 and steel rolling in 2017.
 */
import { defineClassConversions } from '../../domain/registry/industry-class.ts'

export const classConversions = defineClassConversions([
  { from: 'C3130', to: 'C3391', name: '黑色金属铸造' },
  { from: 'C3140', to: 'C3130', name: '钢压延加工' },
  { from: 'C3250', to: 'C3392', name: '有色金属铸造' },
  { from: 'C3261', to: 'C3251', name: '铜压延加工' },
  { from: 'C3262', to: 'C3252', name: '铝压延加工' },
  { from: 'C3391', to: 'C3393', name: '锻件及粉末冶金制品制造' },
  { from: 'C3650', to: 'C3660', name: '汽车车身、挂车制造' },
  { from: 'C3660', to: 'C3670', name: '汽车零部件及配件制造' },
  { from: 'C3962', to: 'C3972', name: '半导体分立器件制造' },
  { from: 'C3963', to: 'C3973', name: '集成电路制造' },
])
