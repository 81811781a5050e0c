/**
 * The compiled plan as a schema, for the API and for what the database gives back; a test holds it to the types of `compiled-plan.ts`.
 *
 *     compiledPlanSchema.parse(JSON.parse(kept)).targets[0].quote
 */
import { z } from 'zod'
import type { CompiledPlan } from './compiled-plan.ts'

/** Half-open, in UTF-16 units of the text. */
export const textRange = z.object({ start: z.int().min(0), end: z.int().min(0) })

const quoted = z.object({ range: textRange, quote: z.string() })
const item = quoted.extend({
  confidence: z.number(),
  doubts: z.array(z.string()),
  id: z.string(),
  section: z.string().nullable(),
})
const names = z.array(z.string())
const year = z.int().nullable()

export const planComparator = z.enum(['gt', 'gte', 'eq', 'approx', 'lte', 'lt', 'range'])
export const planValueKind = z.enum(['level', 'growth', 'share', 'count', 'rank'])
export const planCounting = z.enum(['as-of', 'cumulative', 'new', 'per-year'])
export const planDirection = z.enum(['up', 'down'])

const targetSchema = item.extend({
  subject: z.string(),
  value: z.number(),
  valueHigh: z.number().nullable(),
  unit: z.string(),
  comparator: planComparator,
  kind: planValueKind,
  counting: planCounting,
  direction: planDirection,
  year,
  yearBasis: z.enum(['printed', 'inherited', 'document', 'none']),
  baselineYear: year,
  scope: z.string().nullable(),
  scopeBasis: z.enum(['printed', 'inherited', 'none']),
  partOf: z.string().nullable(),
  valueRange: textRange,
  cluster: z.string().nullable(),
  task: z.string().nullable(),
})

const unitMention = quoted.extend({ unit: z.string(), name: z.string() })

const taskSchema = item.extend({
  title: z.string(),
  lead: names,
  support: names,
  leadMentions: z.array(unitMention),
  supportMentions: z.array(unitMention),
  roleWord: z.string(),
  deadline: z.string().nullable(),
  extent: textRange,
})

const clusterSchema = item.extend({
  name: z.string(),
  kind: z.enum(['cluster', 'segment', 'emerging']),
  parent: z.string().nullable(),
  tier: z.string().nullable(),
  target: z.number().nullable(),
  unit: z.string().nullable(),
  year,
  fields: names,
  places: names,
  placeMentions: z.array(quoted.extend({ place: z.string(), what: z.string() })),
  enterprises: names,
  extent: textRange,
})

const indicatorRowSchema = item.extend({
  name: z.string(),
  category: z.string().nullable(),
  ordinal: z.string().nullable(),
  unit: z.string().nullable(),
  values: z.record(z.string(), z.number()),
  cells: z.array(
    quoted.extend({
      year: z.int(),
      role: z.enum(['base', 'target']),
      value: z.number(),
      comparator: planComparator,
      isCumulative: z.boolean(),
    }),
  ),
  owner: names,
  ownerMentions: z.array(unitMention),
  binding: z.enum(['binding', 'anticipatory']).nullable(),
})

const place = z.union([
  z.object({ kind: z.literal('cell'), sheet: z.string(), row: z.int(), column: z.int() }),
  z.object({ kind: z.literal('text'), start: z.int(), end: z.int() }),
  z.object({ kind: z.literal('field'), path: z.string() }),
  z.object({ kind: z.literal('file'), name: z.string() }),
])

export const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  place: z.exactOptional(place),
  facts: factsSchema,
})

export const compiledPlanSchema = z.object({
  targets: z.array(targetSchema),
  facts: z.array(targetSchema),
  conditions: z.array(targetSchema),
  tasks: z.array(taskSchema),
  clusters: z.array(clusterSchema),
  indicatorTable: z.array(indicatorRowSchema),
  units: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: names,
      doubtfulAliases: names,
      isCollective: z.boolean(),
    }),
  ),
  zones: z.array(
    item.extend({
      name: z.string(),
      kind: z.enum(['park', 'community', 'core', 'other']),
      aliases: names,
      industries: names,
    }),
  ),
  named: z.array(item.extend({ kind: z.enum(['reference', 'programme', 'system']), name: z.string() })),
  goals: z.array(z.object({ id: z.string(), name: z.string(), mentions: names, proposed: names })),
  outline: z.array(
    quoted.extend({
      id: z.string(),
      level: z.int(),
      number: z.string().nullable(),
      ordinal: z.number().nullable(),
      title: z.string(),
      parent: z.string().nullable(),
      extent: textRange,
    }),
  ),
  paragraphs: z.array(
    z.object({ range: textRange, section: z.string().nullable(), sentences: z.array(textRange) }),
  ),
  title: z.string().nullable(),
  years: z.object({ base: year, start: year, end: year }),
  diagnostics: z.array(diagnosticSchema),
}) satisfies z.ZodType<CompiledPlan>
