/**
 * Dresses antd in our tokens, and lets its words and dates follow the language. Styles come from antd's own sheet and variables; the nonce lets the
 * variables pass a strict content security policy.
 */
import { App, ConfigProvider, theme as kitTheme, type ThemeConfig } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { palette, type Theme } from '../theme/theme.ts'
import { useTheme } from '../theme/use-theme.ts'
import { styleNonce } from './style-nonce.ts'

export function OfficeTheme({ children }: { readonly children: ReactNode }) {
  const { theme } = useTheme()
  const { i18n } = useTranslation()
  const isEnglish = i18n.language === 'en'
  useEffect(() => {
    dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  }, [isEnglish])
  return (
    <ConfigProvider
      theme={configs[theme]}
      locale={isEnglish ? enUS : zhCN}
      csp={csp}
      button={{ autoInsertSpace: false }}
    >
      <App className="office-app">{children}</App>
    </ConfigProvider>
  )
}

const csp = { nonce: styleNonce }

/** Where the kit would derive a tint of its own, our variables stand: they follow the theme by themselves. */
const quietTokens = {
  colorTextPlaceholder: 'var(--ink-faint)',
  colorTextDescription: 'var(--ink-faint)',
  colorTextTertiary: 'var(--ink-faint)',
  colorTextSecondary: 'var(--ink-soft)',
  colorTextLightSolid: 'var(--on-accent)',
  colorBorder: 'var(--line-strong)',
  colorInfoBg: 'var(--accent-wash)',
  colorInfoBorder: 'var(--line)',
  colorSuccessBg: 'var(--on-track-wash)',
  colorSuccessBorder: 'var(--on-track)',
  colorWarningBg: 'var(--slightly-behind-wash)',
  colorWarningBorder: 'var(--slightly-behind)',
  colorErrorBg: 'var(--behind-wash)',
  colorErrorBorder: 'var(--behind)',
  colorBgElevated: 'var(--panel-raised)',
} as const

/** Flat: no control throws a shadow. */
const flatButtons = { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } as const

const configs = { light: configOf('light'), dark: configOf('dark') } as const satisfies Record<
  Theme,
  ThemeConfig
>

function configOf(theme: Theme): ThemeConfig {
  const { accent, ink, page, panel, line, onTrack, slightlyBehind, behind } = palette[theme]
  return {
    zeroRuntime: true,
    algorithm: theme === 'dark' ? kitTheme.darkAlgorithm : kitTheme.defaultAlgorithm,
    token: {
      colorPrimary: accent,
      colorInfo: accent,
      colorLink: accent,
      colorTextBase: ink,
      colorBgBase: panel,
      colorBgLayout: page,
      colorBgContainer: panel,
      colorBorderSecondary: line,
      colorSuccess: onTrack,
      colorWarning: slightlyBehind,
      colorError: behind,
      ...quietTokens,
      borderRadius: 6,
      fontSize: 14,
      fontFamily: 'var(--font)',
      motion: false,
      wireframe: false,
    },
    components: { Button: flatButtons },
  }
}
