/**
 * An instant as the district's clock showed it.
 *
 *     formatMoment('2026-11-20T03:12:00Z', 'zh')   // 2026/11/20 11:12
 */
export function formatMoment(iso: string, language: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment)
}
