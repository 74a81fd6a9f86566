import * as z from 'zod/mini'
import { sayHostStyle } from '../../ui/report/host-style.ts'
import { jsonWithin, MOST_BYTES, TooLong } from '../json-within.ts'
import { type HostStyle, showHostStyle } from './show-host-style.ts'

const colour = z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i)))

/** What we use of it; sizes are left out, because the first minute has to fit without scrolling. SMART App Launch 2.2, "Styling". */
const SmartStyle = z.object({
  color_background: colour,
  color_text: colour,
  color_highlight: colour,
  font_family_body: z.optional(z.string().check(z.maxLength(300))),
})

const TIMEOUT_MS = 5_000

/**
 * Fetches how the record system's pages look, without token, cookie or referrer, and takes over what is safe. Nothing depends on it: whatever
 * goes wrong is a line in the problem report. `address`: looked at before (`styleAddressOf`).
 */
export async function takeHostStyle(
  address: string,
  get: typeof fetch = fetch,
  show: (style: HostStyle) => void = showHostStyle,
): Promise<void> {
  const style = await styleAt(address, get)
  if (typeof style === 'string') sayHostStyle(`ignored: ${style}`)
  else show(style)
}

/** The style, or why there is none. */
async function styleAt(address: string, get: typeof fetch): Promise<HostStyle | string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await get(address, { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal })
    if (!response.ok) return `the record system answered ${response.status}`
    return styleFrom(await jsonWithin(response, MOST_BYTES.style))
  } catch (problem) {
    if (problem instanceof TooLong) return 'it is too long'
    return problem instanceof SyntaxError ? 'it is not JSON' : 'it could not be fetched'
  }
}

function styleFrom(json: unknown): HostStyle | string {
  const read = SmartStyle.safeParse(json)
  if (!read.success)
    return `not as the standard says: ${[...new Set(read.error.issues.map(({ path }) => path.join('.') || 'the whole'))].join(', ')}`
  const { color_background, color_text, color_highlight, font_family_body } = read.data
  return {
    ...(color_background === undefined ? {} : { background: color_background }),
    ...(color_text === undefined ? {} : { text: color_text }),
    ...(color_highlight === undefined ? {} : { highlight: color_highlight }),
    ...(font_family_body === undefined ? {} : { fonts: font_family_body }),
  }
}
