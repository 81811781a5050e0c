/**
 * Classes of the core of the digital economy: parts 01 to 04 of the national classification of 2021 (part 05, efficiency, is not core).
 *
 *     digitalEconomyCore.some(({ codes }) => codes.includes('C3973'))   // true: integrated circuits
 *
 * Written from general knowledge, each code checked against the standard's list; to be confirmed by the statistics bureau. `partial`: only a part of the class.
 */
import { defineClassGroups } from '../../domain/registry/industry-class.ts'

export const digitalEconomyCore = defineClassGroups([
  {
    group: '01',
    name: '计算机制造',
    codes: ['C3911', 'C3912', 'C3913', 'C3914', 'C3915', 'C3919'],
    partial: [],
  },
  { group: '01', name: '通讯及雷达设备制造', codes: ['C3921', 'C3922', 'C3940'], partial: [] },
  {
    group: '01',
    name: '数字媒体设备制造',
    codes: ['C3931', 'C3932', 'C3933', 'C3934', 'C3939', 'C3951', 'C3952', 'C3953'],
    partial: [],
  },
  {
    group: '01',
    name: '智能设备制造',
    codes: ['C3491', 'C3492', 'C3874', 'C3961', 'C3962', 'C3963', 'C3964', 'C3969'],
    partial: [],
  },
  {
    group: '01',
    name: '电子元器件及设备制造',
    codes: [
      'C3562',
      'C3563',
      'C3824',
      'C3825',
      'C3891',
      'C3971',
      'C3972',
      'C3973',
      'C3974',
      'C3975',
      'C3976',
      'C3979',
      'C3981',
      'C3982',
      'C3983',
      'C3984',
      'C3985',
      'C3989',
      'C3990',
    ],
    partial: [],
  },
  {
    group: '01',
    name: '其他数字产品制造业',
    codes: ['C2330', 'C2462', 'C2664', 'C2665', 'C3475', 'C3493', 'C3831', 'C3832', 'C3833', 'C4011'],
    partial: ['C2462', 'C3831'],
  },
  {
    group: '02',
    name: '批发/零售/租赁/维修',
    codes: ['F5176', 'F5177', 'F5178', 'F5244', 'F5273', 'F5274', 'L7114', 'L7125', 'O8121', 'O8122'],
    partial: [],
  },
  { group: '03', name: '软件开发', codes: ['I6511', 'I6512', 'I6513', 'I6519'], partial: [] },
  {
    group: '03',
    name: '电信、广播电视和卫星传输服务',
    codes: ['I6311', 'I6312', 'I6319', 'I6321', 'I6322', 'I6331', 'I6339'],
    partial: [],
  },
  {
    group: '03',
    name: '互联网相关服务',
    codes: ['I6410', 'I6421', 'I6422', 'I6429', 'I6440', 'I6450', 'I6490'],
    partial: [],
  },
  {
    group: '03',
    name: '信息技术服务',
    codes: [
      'I6520',
      'I6531',
      'I6532',
      'I6540',
      'I6550',
      'I6560',
      'I6571',
      'I6572',
      'I6579',
      'I6591',
      'I6599',
    ],
    partial: [],
  },
  { group: '04', name: '互联网平台', codes: ['I6431', 'I6432', 'I6433', 'I6434', 'I6439'], partial: [] },
  { group: '04', name: '互联网批发零售', codes: ['F5193', 'F5292'], partial: [] },
])
