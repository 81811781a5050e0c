/**
 * Classes of GB/T 4754-2011 and the one class of 2017 that took their place, for records that still carry the older code. Only where one class became one: a class
 * that was split has no counterpart. 3963 → 3973 was looked up in both lists; the others are general knowledge, an example until the district confirms them.
 */
export const industryConversions = {
  C3610: 'C3611',
  C3620: 'C3630',
  C3630: 'C3640',
  C3640: 'C3650',
  C3650: 'C3660',
  C3660: 'C3670',
  C3961: 'C3971',
  C3962: 'C3972',
  C3963: 'C3973',
  C3972: 'C3982',
} as const satisfies Readonly<Record<string, string>>
