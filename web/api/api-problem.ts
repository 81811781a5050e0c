/**
 * What the server said instead of a reply: RFC 9457 problem JSON, or that there was no server to say anything.
 *
 *     if (isProblem(error, 'stale-version')) showTheirs(error)
 */
import type { Problem as ProblemReply } from '../../src/http/contract/problem.ts'

/** One field or cell at fault. */
export type ProblemRemark = ProblemReply['errors'][number]

export interface Problem {
  /** HTTP status; 0 when nothing came back. */
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: readonly ProblemRemark[]
  readonly requestId: string | null
  /** The problem document as it came, for members that only some codes have. */
  readonly facts: Readonly<Record<string, unknown>>
}

export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.title}`)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

/** No reply: the line is down, the server is away, or the request was cancelled half-way. */
export const OFFLINE = 'offline'

export function offlineProblem(): ApiProblem {
  return new ApiProblem({
    status: 0,
    code: OFFLINE,
    title: '',
    detail: '',
    errors: [],
    requestId: null,
    facts: {},
  })
}

/** A reply that is not a success, whatever its body turns out to be. */
export function decodeProblem(
  status: number,
  text: string,
  headers: { readonly get: (name: string) => string | null },
): ApiProblem {
  const facts = decodeObject(text)
  return new ApiProblem({
    status,
    code: textOf(facts.code) ?? `http-${status}`,
    title: textOf(facts.title) ?? '',
    detail: textOf(facts.detail) ?? '',
    errors: Array.isArray(facts.errors) ? facts.errors.filter(isRemark) : [],
    requestId: textOf(facts.requestId) ?? headers.get('x-request-id'),
    facts,
  })
}

export function isProblem(error: unknown, ...codes: readonly string[]): error is ApiProblem {
  return error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.problem.code))
}

/** What any thrown thing says of itself; a fault of the page itself has the code `page-fault`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem
  const detail = error instanceof Error ? error.message : String(error)
  return { status: 0, code: 'page-fault', title: '', detail, errors: [], requestId: null, facts: {} }
}

function decodeObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // A proxy's HTML page or an empty body: the status says all there is.
    return {}
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isRemark(value: unknown): value is ProblemRemark {
  return typeof value === 'object' && value !== null
}
