/**
 * Builds the three entries into `dist/web`: cockpit and phone without antd, office with it. Every asset is a file with a hash in its name, no script or style
 * stands in the HTML, and the server replaces `__CSP_NONCE__` at each request.
 */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Desks run 奇安信 and 360 on Chromium 9x–11x. */
const OLDEST_BROWSER = 'chrome91'

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8224' } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: OLDEST_BROWSER,
    cssTarget: OLDEST_BROWSER,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        cockpit: here('cockpit.html'),
        office: here('office.html'),
        phone: here('phone.html'),
      },
      output: {
        codeSplitting: {
          groups: [
            // What the compiler adds for old browsers: needed by all, so never inside somebody's file.
            { name: 'helpers', test: /@(oxc-project|babel).runtime/, priority: 40 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            {
              name: 'query',
              test: /node_modules[\\/]@tanstack[\\/](react-query|query-core)[\\/]/,
              priority: 20,
            },
            {
              name: 'text',
              test: /node_modules[\\/](i18next|react-i18next|html-parse-stringify|void-elements)[\\/]/,
              priority: 20,
            },
            {
              name: 'plain',
              test: /(web[\\/](parts[\\/]plain|api|i18n|theme)|src[\\/]base)[\\/]/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 10,
            },
            // Only the office takes antd. What several of its pages use is one file; what one page uses stays with that page.
            {
              name: 'kit',
              test: /node_modules[\\/](antd|@ant-design|@rc-component)[\\/]/,
              minShareCount: 3,
              priority: 10,
            },
            {
              name: 'office-parts',
              test: /web[\\/](parts[\\/]antd|office)[\\/]/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 10,
            },
          ],
        },
      },
    },
  },
})
