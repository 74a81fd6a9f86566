import { linearChannelsOf } from './contrast.ts'

/**
 * Whether a colour could be taken for another: nearer in OKLab than our two warning colours are to each other (0.1), or plainly of the same
 * hue, however light. Red, orange and brown are for what is urgent or to be avoided, and for nothing else.
 * OKLab: B. Ottosson, "A perceptual color space for image processing" (2020), as in CSS Color 4, 9.2. Colours as `#rrggbb`.
 */
export function resembles(colour: string, other: string): boolean {
  const [one, two] = [labOf(colour), labOf(other)]
  if (Math.hypot(...one.map((value, index) => value - (two[index] ?? 0))) < NEAR) return true
  return chromaOf(one) >= COLOURFUL && hueBetween(one, two) < SAME_HUE_DEGREES
}

const NEAR = 0.1
const COLOURFUL = 0.06
const SAME_HUE_DEGREES = 20

type Lab = readonly [lightness: number, a: number, b: number]
const chromaOf = ([, a, b]: Lab): number => Math.hypot(a, b)
const hueOf = ([, a, b]: Lab): number => (Math.atan2(b, a) * 180) / Math.PI

function hueBetween(one: Lab, two: Lab): number {
  const apart = Math.abs(hueOf(one) - hueOf(two))
  return Math.min(apart, 360 - apart)
}

function labOf(colour: string): Lab {
  const [red = 0, green = 0, blue = 0] = linearChannelsOf(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}
