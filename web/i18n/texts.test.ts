import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import * as glossary from '../../src/domain/glossary.ts'
import type { Bilingual } from '../../src/domain/indicator/definition.ts'
import { wordsIn } from './words-in.ts'

const textFolder = (language: string) => new URL(`../text/${language}/`, import.meta.url)

async function loadTexts(language: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const file of readdirSync(textFolder(language)).sort()) {
    const module: Record<string, unknown> = await import(new URL(file, textFolder(language)).href)
    collect(module, file.replace(/\.ts$/, ''), texts)
  }
  return texts
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value)
  else for (const [key, inner] of Object.entries(value ?? {})) collect(inner, `${path}.${key}`, into)
}

const variablesOf = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()

const zh = await loadTexts('zh')
const en = await loadTexts('en')

test('English has the keys of Chinese, no more and no fewer', () => {
  assert.ok(zh.size > 20)
  assert.deepEqual([...en.keys()].sort(), [...zh.keys()].sort())
})

test('English fills in the variables that Chinese fills in', () => {
  for (const [key, text] of zh) assert.deepEqual(variablesOf(en.get(key) ?? ''), variablesOf(text), key)
})

test('no text is empty', () => {
  for (const [key, text] of [...zh, ...en]) assert.notEqual(text.trim(), '', key)
})

test('what the glossary has words for has no others here', () => {
  for (const [name, family] of Object.entries<Readonly<Record<string, Bilingual>>>(glossary)) {
    const keys = Object.keys(family)
    for (const [language, texts] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const places = [...texts.keys()].flatMap((path) =>
        path.endsWith(`.${keys[0]}`) ? [path.slice(0, -(keys[0]?.length ?? 0))] : [],
      )
      const wording = places.filter((place) => keys.every((key) => texts.has(place + key)))
      const words = wordsIn(language, family)
      for (const place of wording)
        for (const key of keys) assert.equal(texts.get(place + key), words[key], `${name} at ${place}${key}`)
    }
  }
})
