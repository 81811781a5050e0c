/** The quality of the registries' figures. */
import { z } from 'zod'
import { qualityBoard } from '../../domain/registry/quality/quality-view.ts'
import { contract } from './contract.ts'
import { districtParams } from './paging.ts'

export const getRegistryQuality = contract({
  method: 'GET',
  path: '/api/v1/districts/{district}/registry-quality',
  tag: 'registry',
  summary:
    'How complete, punctual and consistent the figures of a period are: by who provides them, by town, by rule. Cells are fields of enterprises; the newest period unless one is asked for.',
  permission: { resource: 'registry', action: 'read' },
  params: districtParams,
  query: z.object({
    registry: z.enum(['enterprise-year', 'enterprise-month']).default('enterprise-year'),
    period: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
      .optional(),
  }),
  reply: qualityBoard,
})
