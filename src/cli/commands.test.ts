import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commands } from './commands.ts'

for (const [name, load] of Object.entries(commands)) {
  test(`“${name}” is the command that calls itself so`, async () => {
    assert.equal((await load()).name, name)
  })
}
