/** The API as a page to browse, served from this machine alone. */
import { createReadStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { docsPolicy } from '../door/security-headers.ts'

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guatu API</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<main id="swagger-ui"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null })
`

const files = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const

export function registerDocs(app: FastifyInstance): void {
  const folder = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
  app.get('/api/docs', (_, reply) =>
    reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': docsPolicy })
      .send(page),
  )
  app.get('/api/docs/start.js', (_, reply) =>
    reply.header('content-type', 'text/javascript; charset=utf-8').send(start),
  )
  for (const [name, type] of Object.entries(files)) {
    app.get(`/api/docs/${name}`, (_, reply) =>
      reply
        .headers({ 'content-type': type, 'cache-control': 'max-age=86400' })
        .send(createReadStream(join(folder, name))),
    )
  }
}
