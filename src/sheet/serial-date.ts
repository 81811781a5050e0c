/**
 * Serial day numbers as ISO dates.
 *
 *     isoFromSerial(45356, 1900)      // '2024-03-05'
 *     isoFromSerial(45356.5, 1900)    // '2024-03-05T12:00:00'
 *     isoFromSerial(0.5, 1900)        // 'T12:00:00'
 *     isoFromSerial(60, 1900)         // undefined: 29 February 1900, which never was
 */
const dayMs = 86_400_000
const secondsPerDay = 86_400
/** 9999-12-31. */
const lastDay = { 1900: 2_958_465, 1904: 2_957_003 } as const

export function isoFromSerial(serial: number, system: 1900 | 1904): string | undefined {
  if (!(serial > 0 || (serial === 0 && system === 1904))) return undefined
  const seconds = Math.round(serial * secondsPerDay)
  const day = Math.floor(seconds / secondsPerDay)
  if (day > lastDay[system]) return undefined
  const time = new Date((seconds % secondsPerDay) * 1000).toISOString().slice(11, 19)
  if (day === 0 && system === 1900) return `T${time}`
  if (day === 60 && system === 1900) return undefined
  const date = new Date(firstDay(day, system) + day * dayMs).toISOString().slice(0, 10)
  return time === '00:00:00' ? date : `${date}T${time}`
}

/** Excel believes that 1900 was a leap year, so days before 1 March 1900 count from another zero. */
function firstDay(day: number, system: 1900 | 1904): number {
  if (system === 1904) return Date.UTC(1904, 0, 1)
  return day < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
}

/** The date of a `t="d"` cell, in the shape that other dates have; undefined when it is none. */
export function isoFromText(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text.trim())
  const [, date, time] = match ?? []
  const moment = Date.parse(`${date}T${time ?? '00:00:00'}Z`)
  // 30 February parses, as 1 March
  if (date === undefined || Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(date)) {
    return undefined
  }
  return time === undefined || time === '00:00:00' ? date : `${date}T${time}`
}
