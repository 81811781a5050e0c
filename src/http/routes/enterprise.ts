/** The enterprise page, bound to its use-case. */
import { readEnterprise } from '../../app/enterprise/read-enterprise.ts'
import type { contractGroups } from '../contract/contracts.ts'
import type { Handlers } from '../route.ts'

export const enterpriseHandlers: Handlers<typeof contractGroups.enterprise> = {
  getEnterprise: ({ context, params, query }) => readEnterprise(context, { ...params, ...query }),
}
