/**
 * Industry classes of the core digital economy: divisions 01 to 04 of the national classification of 2021, as classes of GB/T 4754-2017. An example: recalled, with every
 * code found in the list of classes, until the district confirms it. Classes of which only a part counts (2462, 3831) are left out, since a code cannot tell the part.
 */
export const digitalCoreClasses = {
  validFrom: '2021-05-14',
  isExample: true,
  classes: [
    // 01 making digital products
    ...['C3911', 'C3912', 'C3913', 'C3914', 'C3915', 'C3919', 'C3921', 'C3922', 'C3940'],
    ...['C3931', 'C3932', 'C3933', 'C3934', 'C3939', 'C3951', 'C3952', 'C3953'],
    ...['C3491', 'C3492', 'C3874', 'C3961', 'C3962', 'C3963', 'C3964', 'C3969'],
    ...['C3562', 'C3563', 'C3824', 'C3825', 'C3891', 'C3971', 'C3972', 'C3973', 'C3974', 'C3975'],
    ...['C3976', 'C3979', 'C3981', 'C3982', 'C3983', 'C3984', 'C3985', 'C3989', 'C3990'],
    ...['C2330', 'C2664', 'C2665', 'C3475', 'C3493', 'C3832', 'C3833', 'C4011'],
    // 02 serving them: trade, rental, repair
    ...['F5176', 'F5177', 'F5178', 'F5244', 'F5273', 'F5274', 'L7114', 'L7125', 'O8121', 'O8122'],
    // 03 applying digital technology
    ...['I6511', 'I6512', 'I6513', 'I6519', 'I6311', 'I6312', 'I6319', 'I6321', 'I6322', 'I6331'],
    ...['I6339', 'I6410', 'I6421', 'I6422', 'I6429', 'I6440', 'I6450', 'I6490', 'I6520', 'I6531'],
    ...['I6532', 'I6540', 'I6550', 'I6560', 'I6571', 'I6572', 'I6579', 'I6591', 'I6599'],
    // 04 data as a factor
    ...['I6431', 'I6432', 'I6433', 'I6434', 'I6439', 'F5193', 'F5292'],
  ],
  source: {
    zh: '《数字经济及其核心产业统计分类（2021）》（国家统计局令第 33 号）01—04 大类，小类凭记忆整理，示例，待区里确认',
    en: 'Divisions 01–04 of the statistical classification of the digital economy (2021); classes recalled, an example until the district confirms it',
  },
} as const
