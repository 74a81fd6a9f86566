/** Date and time with the zone of the workstation, to the second: `2026-11-20T21:05:00+01:00`. */
export function isoTimeFrom(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const two = (n: number): string => String(n).padStart(2, '0')
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}${zone}`
}
