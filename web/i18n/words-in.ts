/**
 * A family of the glossary's words as texts of one language. English ones stand alone on a screen: they begin with a capital.
 *
 *     wordsIn('en', statusTerms).behind   // Behind
 */
import type { Bilingual } from '../../src/domain/indicator/definition.ts'
import type { Language } from './language.ts'

export function wordsIn<Key extends string>(
  language: Language,
  family: Readonly<Record<Key, Bilingual>>,
): Readonly<Record<Key, string>> {
  const words = Object.entries<Bilingual>(family).map(([key, { [language]: word }]) => [
    key,
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  ])
  return Object.fromEntries(words)
}
