/**
 * Words of a command line → a command's checked input, or a sentence saying what is wrong and what was probably meant. Pure.
 *
 *     readArguments(tokenCommand, ['--rol', 'leader'])   // { problem: 'unknown flag --rol; did you mean --role?' }
 */
import { parseArgs } from 'node:util'
import { type Command, type CommandInput, commonFlags, type Flag, type FlagValue } from './command.ts'

export type ReadArguments =
  | { readonly kind: 'input'; readonly input: CommandInput }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly problem: string }

export function flagsOf(command: Command): Readonly<Record<string, Flag>> {
  return { ...command.flags, ...commonFlags }
}

export function readArguments(command: Command, words: readonly string[]): ReadArguments {
  const flags = flagsOf(command)
  const parsed = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(flags).map(
        ([name, flag]) => [name, { type: flag.kind === 'switch' ? 'boolean' : 'string' }] as const,
      ),
    ),
    strict: false,
    allowPositionals: true,
  })
  if (parsed.values.help === true) return { kind: 'help' }
  const problem =
    findUnknownFlag(parsed.values, flags) ??
    findBadFlag(parsed.values, flags) ??
    findBadCount(parsed.positionals, command)
  if (problem !== undefined) return { kind: 'misuse', problem }
  return {
    kind: 'input',
    input: {
      flags: Object.fromEntries(
        Object.entries(flags).map(([name, flag]) => [name, flagValue(parsed.values[name], flag)]),
      ),
      arguments: parsed.positionals,
      isJson: parsed.values.json === true,
    },
  }
}

type Raw = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

function flagValue(raw: Raw[string], flag: Flag): FlagValue | undefined {
  if (raw === undefined || Array.isArray(raw)) return undefined
  return flag.kind === 'number' ? Number(raw) : raw
}

function findUnknownFlag(values: Raw, flags: Readonly<Record<string, Flag>>): string | undefined {
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(flags, name))
  if (unknown === undefined) return undefined
  const meant = findNearest(unknown, Object.keys(flags))
  return meant === undefined
    ? `unknown flag --${unknown}`
    : `unknown flag --${unknown}; did you mean --${meant}?`
}

function findBadFlag(values: Raw, flags: Readonly<Record<string, Flag>>): string | undefined {
  for (const [name, flag] of Object.entries(flags)) {
    const raw = values[name]
    if (raw === undefined) {
      if (flag.isRequired) return `--${name} is needed: ${flag.help}`
      continue
    }
    if (flag.kind === 'switch') {
      if (raw !== true) return `--${name} takes no value`
      continue
    }
    if (typeof raw !== 'string' || raw === '') return `--${name} needs a value: ${flag.help}`
    if (flag.kind === 'number' && !/^\d+$/.test(raw)) return `--${name} needs a whole number, not “${raw}”`
    if (flag.choices && !flag.choices.includes(raw)) {
      return `--${name} cannot be “${raw}”; choose one of ${flag.choices.join(', ')}`
    }
  }
  return undefined
}

function findBadCount(positionals: readonly string[], command: Command): string | undefined {
  const wanted = command.arguments ?? []
  const missing = wanted[positionals.length]
  if (missing !== undefined) return `${missing.name} is needed: ${missing.help}`
  const extra = positionals[wanted.length]
  return extra === undefined ? undefined : `unexpected word “${extra}”`
}

/** The candidate within two edits, if any. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best !== undefined && best.distance <= 2 ? best.candidate : undefined
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
