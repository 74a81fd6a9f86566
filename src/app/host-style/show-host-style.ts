import { sayHostStyle } from '../../ui/report/host-style.ts'
import { fontsFrom } from './fonts.ts'
import { type HostColours, paletteFrom } from './palette.ts'

export type HostStyle = Partial<HostColours> & { readonly fonts?: string }

/** Someone who asked the system for more contrast, or for colours of their own, keeps them. */
const OWN_COLOURS = '(prefers-contrast: more), (forced-colors: active)'

/** Takes over what of the record system's look is safe. Custom properties only, so that print and the page's policy stay as they are. */
export function showHostStyle({ fonts, ...colours }: HostStyle): void {
  const { style } = document.documentElement
  const families = fonts === undefined ? null : fontsFrom(fonts)
  if (families !== null) style.setProperty('--host-font', `${families}, "Noto Sans", Arial, sans-serif`)
  const fontsSaid = fonts === undefined ? [] : [families === null ? 'fonts ignored: none is known' : 'fonts taken']
  sayHostStyle([...coloursShown(style, colours), ...fontsSaid].join('; ') || 'nothing in it is used')
}

function coloursShown(style: CSSStyleDeclaration, { background, text, highlight }: Partial<HostColours>): readonly string[] {
  if ([background, text, highlight].every((colour) => colour === undefined)) return []
  if (background === undefined || text === undefined) return ['colours ignored: background and text are not both named']
  if (window.matchMedia(OWN_COLOURS).matches) return ['colours ignored: this computer asks for its own']
  const palette = paletteFrom({ background, text, ...(highlight === undefined ? {} : { highlight }) })
  if (palette.kind === 'unusable') return [`colours ignored: ${palette.why}`]
  for (const [name, value] of Object.entries(palette.colours)) style.setProperty(`--host-${name}`, value)
  return ['colours taken', ...palette.leftOut]
}
