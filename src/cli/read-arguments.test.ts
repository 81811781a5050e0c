import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Command, exitCodes } from './command.ts'
import { findNearest, readArguments } from './read-arguments.ts'
import { runCommandLine } from './run-command-line.ts'

const token: Command = {
  name: 'token',
  summary: 'prints a token',
  arguments: [],
  flags: {
    role: { kind: 'text', help: 'role of the token', isRequired: true, choices: ['leader', 'liaison'] },
    days: { kind: 'number', help: 'days' },
  },
  run: async () => exitCodes.done,
}
const backup: Command = {
  name: 'backup',
  summary: 'writes a backup',
  arguments: [{ name: 'FILE', help: 'where to' }],
  run: async () => exitCodes.done,
}

const misuses: readonly (readonly [Command, string[], RegExp])[] = [
  [token, ['--rol', 'leader'], /unknown flag --rol; did you mean --role\?/],
  [token, ['--zzzzzzz'], /unknown flag --zzzzzzz$/],
  [token, [], /--role is needed/],
  [token, ['--role'], /--role needs a value/],
  [token, ['--role', 'boss'], /cannot be “boss”; choose one of leader, liaison/],
  [token, ['--role', 'leader', '--days', 'ten'], /whole number, not “ten”/],
  [token, ['--role', 'leader', '--json=yes'], /--json takes no value/],
  [token, ['--role', 'leader', 'extra'], /unexpected word “extra”/],
  [backup, [], /FILE is needed: where to/],
]

for (const [command, words, problem] of misuses) {
  test(`“${command.name} ${words.join(' ')}” is refused with a hint`, () => {
    const read = readArguments(command, words)
    assert.equal(read.kind, 'misuse')
    if (read.kind === 'misuse') assert.match(read.problem, problem)
  })
}

test('good words become typed flags', () => {
  const read = readArguments(token, ['--role', 'leader', '--days', '30', '--json'])
  assert.equal(read.kind, 'input')
  if (read.kind !== 'input') return
  assert.equal(read.input.flags.role, 'leader')
  assert.equal(read.input.flags.days, 30)
  assert.equal(read.input.isJson, true)
})

test('the nearest name is offered only within two edits', () => {
  assert.equal(findNearest('serv', ['serve', 'token']), 'serve')
  assert.equal(findNearest('quite-other', ['serve', 'token']), undefined)
})

test('an unknown command exits with 2 and names the near one; a throwing command exits with 3', async () => {
  const notes: string[] = []
  const terminal = { print: () => undefined, note: (line: string) => notes.push(line), environment: {} }
  const known = { token: async () => token, backup: async () => backup }
  assert.equal(await runCommandLine(known, ['tokn'], terminal), exitCodes.misused)
  assert.match(notes.join('\n'), /did you mean “token”/)
  const failing: Command = { name: 'fail', summary: '', run: () => Promise.reject(new Error('disk is full')) }
  assert.equal(await runCommandLine({ fail: async () => failing }, ['fail'], terminal), exitCodes.failed)
  assert.match(notes.join('\n'), /disk is full/)
})
