/** The theme as React state: `const { theme, choice } = useTheme()`. */
import { useSyncExternalStore } from 'react'
import { getTheme, getThemeChoice, onThemeChange, type Theme, type ThemeChoice } from './theme.ts'

export function useTheme(): { readonly theme: Theme; readonly choice: ThemeChoice } {
  const theme = useSyncExternalStore(onThemeChange, getTheme)
  const choice = useSyncExternalStore(onThemeChange, getThemeChoice)
  return { theme, choice }
}
