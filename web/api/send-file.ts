/**
 * Sends a file's bytes and tells how far it is. `fetch` cannot tell, so this is an XMLHttpRequest with the face of a reply.
 */

import { offlineProblem } from './api-problem.ts'
import type { RawReply, UploadOptions } from './call-options.ts'

interface FileRequest {
  readonly url: string
  readonly method: string
  readonly file: File
  readonly headers: Readonly<Record<string, string>>
}

export function sendFile(request: FileRequest, options: UploadOptions): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open(request.method, request.url)
    for (const [name, value] of Object.entries(request.headers)) xhr.setRequestHeader(name, value)
    xhr.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total)
    }
    xhr.onload = () => resolve(replyOf(xhr))
    xhr.onerror = () => reject(offlineProblem())
    xhr.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    options.signal?.addEventListener('abort', () => xhr.abort(), { once: true })
    xhr.send(request.file)
  })
}

function replyOf(xhr: XMLHttpRequest): RawReply {
  return {
    status: xhr.status,
    ok: xhr.status >= 200 && xhr.status < 300,
    headers: { get: (name) => xhr.getResponseHeader(name) },
    text: () => Promise.resolve(xhr.responseText),
  }
}
