/** Bytes of a body → what the contract asks for: JSON, or the bytes themselves. */
import { Refusal } from '../../../domain/refusal.ts'
import type { Contract } from '../../contract/contract.ts'
import type { Upload } from '../../route.ts'

/** Enough for every form; uploads state their own limit. */
export const maxJsonBytes = 1_000_000

export interface SentBody {
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
}

export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

export function readUpload(contract: Contract, sent: SentBody): Upload | undefined {
  if (contract.upload === undefined) return undefined
  const mediaType = mediaTypeOf(sent.contentType)
  checkMediaType(mediaType, contract.upload.mediaTypes)
  return { bytes: sent.bytes, mediaType }
}

export function readJson(contract: Contract, sent: SentBody): unknown {
  if (contract.body === undefined || sent.bytes.length === 0) return undefined
  checkMediaType(mediaTypeOf(sent.contentType), ['application/json'])
  return parseJson(sent.bytes)
}

function checkMediaType(type: string, expected: readonly string[]): void {
  if (!expected.includes(type)) {
    throw new Refusal('unsupported-media', { type: type.slice(0, 100), expected: expected.join(', ') })
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const reason = error instanceof SyntaxError ? findPosition(error.message) : 'UTF-8'
    throw new Refusal('malformed-json', { reason })
  }
}

/** The engine's message quotes the body, which may hold a password: only the position is told. */
function findPosition(message: string): string {
  return /position \d+( \(line \d+ column \d+\))?/.exec(message)?.[0] ?? 'JSON'
}
