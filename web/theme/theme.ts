/**
 * Light or dark: the reader's choice, kept in this browser, or what the system prefers. The choice is set as `data-theme` on the root element, where
 * `tokens.css` reads it.
 *
 *     startTheme(new URLSearchParams(location.search).get('theme'))   // before the first render
 *     setThemeChoice('dark')
 */
export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]
export type Theme = 'light' | 'dark'

/** What a kit that wants values instead of variables (antd) is themed with. */
export const palette = {
  light: {
    accent: '#0b5cad',
    ink: '#15202b',
    page: '#eef2f6',
    panel: '#ffffff',
    line: '#d9e1ea',
    onTrack: '#1a7f4b',
    slightlyBehind: '#b26a00',
    behind: '#c22f2f',
  },
  dark: {
    accent: '#5ab0ff',
    ink: '#e9f0f7',
    page: '#0a121a',
    panel: '#121e29',
    line: '#233241',
    onTrack: '#43c585',
    slightlyBehind: '#f0ad3d',
    behind: '#ff7468',
  },
} as const satisfies Record<Theme, Record<string, string>>

const key = 'guatu.theme'
const listeners = new Set<() => void>()
const systemDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
let choice: ThemeChoice = 'system'

export function isThemeChoice(text: unknown): text is ThemeChoice {
  return themeChoices.some((known) => known === text)
}

/** Reads the choice (an address parameter wins over what was stored) and follows the system from now on. */
export function startTheme(fromAddress: string | null): void {
  const stored = readStored()
  choice = isThemeChoice(fromAddress) ? fromAddress : isThemeChoice(stored) ? stored : 'system'
  systemDark?.addEventListener('change', show)
  show()
}

export function setThemeChoice(next: ThemeChoice): void {
  choice = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // A browser that keeps nothing (private window, policy) still shows the choice until the page is left.
  }
  show()
}

export function getThemeChoice(): ThemeChoice {
  return choice
}

export function getTheme(): Theme {
  if (choice !== 'system') return choice
  return systemDark?.matches ? 'dark' : 'light'
}

/** Calls back when the shown theme or the choice changes; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(): void {
  document.documentElement.dataset.theme = getTheme()
  for (const listener of listeners) listener()
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
