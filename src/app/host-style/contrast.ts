/** From 0 (black) to 1 (white), of a colour `#rrggbb`. WCAG 2.2, "relative luminance". */
export function luminance(colour: string): number {
  const [red, green, blue] = linearChannelsOf(colour)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** From 1 to 21, whichever is the lighter. WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** `share` of the second in the first, as `#rrggbb`. */
export function mixed(first: string, second: string, share: number): string {
  const over = channelsOf(second)
  const channels = channelsOf(first).map((value, index) => Math.round(255 * (value * (1 - share) + (over[index] ?? value) * share)))
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Red, green and blue from 0 to 1, as amounts of light. */
export const linearChannelsOf = (colour: string): readonly number[] =>
  channelsOf(colour).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))

const channelsOf = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
