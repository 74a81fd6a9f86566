import { contrast, luminance, mixed } from './contrast.ts'
import { resembles } from './resembles.ts'

/** What a record system may say about how its own pages look. SMART App Launch 2.2, "Styling". Colours as `#rrggbb`. */
export type HostColours = { readonly background: string; readonly text: string; readonly highlight?: string }

/** Our colours in its look, by the names of `tokens.css` without the dashes; or why they are left as they are. */
export type Palette =
  | { readonly kind: 'usable'; readonly colours: Readonly<Record<string, string>>; readonly leftOut: readonly string[] }
  | { readonly kind: 'unusable'; readonly why: string }

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5
const SHAPE = 3

/** Of these the record system says nothing that we would take: what is urgent or to be avoided looks the same everywhere. As in `tokens.css`. */
const OURS = {
  light: { accent: '#14598f', warn: '#854400', urgent: '#a3161a' },
  dark: { accent: '#84bdec', warn: '#efb568', urgent: '#ff9b96' },
} as const

/**
 * Every text keeps 4.5 : 1 on everything it stands on, every border of a field 3 : 1, and no text or highlight looks like a warning; otherwise
 * the colours stay as they are. A background may be of any hue: the grounds of warnings are mixed from it and stand out from it.
 */
export function paletteFrom({ background: ground, text: ink, highlight }: HostColours): Palette {
  const isDark = luminance(ground) < 0.18
  const ours = isDark ? OURS.dark : OURS.light
  const raised = mixed(ground, ink, 0.04)
  const isReadable = (colour: string): boolean =>
    [ground, raised, wash(ground, colour)].every((beneath) => contrast(colour, beneath) >= TEXT)
  if (![ground, raised].every((beneath) => contrast(ink, beneath) >= TEXT)) return { kind: 'unusable', why: FAINT }
  if (![ours.warn, ours.urgent].every(isReadable)) return { kind: 'unusable', why: WARNINGS }
  const isWarning = (colour: string): boolean => resembles(colour, ours.warn) || resembles(colour, ours.urgent)
  if (isWarning(ink)) return { kind: 'unusable', why: LIKE_WARNING }
  const mayBeAccent = (colour: string | undefined): colour is string => colour !== undefined && isReadable(colour) && !isWarning(colour)
  const accent = [highlight, ours.accent, ink].find(mayBeAccent) ?? ink
  const washes = { 'accent-wash': wash(ground, accent), 'warn-wash': wash(ground, ours.warn), 'urgent-wash': wash(ground, ours.urgent) }
  if (!Object.values(washes).every((beneath) => contrast(ink, beneath) >= TEXT)) return { kind: 'unusable', why: FAINT }
  const beneath = [ground, raised, ...Object.values(washes)]
  return {
    kind: 'usable',
    colours: {
      scheme: isDark ? 'dark' : 'light',
      ground,
      raised,
      ink,
      line: mixed(ground, ink, 0.18),
      edge: firstWith(SHAPE, [0.45, 0.55, 0.65, 0.8, 1], { ground, ink, beneath: [ground, raised] }),
      muted: firstWith(TEXT, [0.7, 0.8, 0.9, 1], { ground, ink, beneath, isOther: (colour) => !isWarning(colour) }),
      accent,
      'on-accent': contrast('#ffffff', accent) >= TEXT ? '#ffffff' : '#000000',
      warn: ours.warn,
      urgent: ours.urgent,
      ...washes,
    },
    leftOut: highlight === undefined || accent === highlight ? [] : [isWarning(highlight) ? HIGHLIGHT_LIKE_WARNING : HIGHLIGHT],
  }
}

const FAINT = 'text less than 4.5 : 1'
const WARNINGS = 'warnings less than 4.5 : 1'
const LIKE_WARNING = 'text looks like a warning'
const HIGHLIGHT_LIKE_WARNING = 'highlight colour ignored: it looks like a warning'
const HIGHLIGHT = 'highlight colour ignored: less than 4.5 : 1'

const wash = (ground: string, colour: string): string => mixed(ground, colour, 0.1)

type On = {
  readonly ground: string
  readonly ink: string
  readonly beneath: readonly string[]
  readonly isOther?: (colour: string) => boolean
}

/** The faintest shade of the text that is still told apart from all of these. */
const firstWith = (least: number, shares: readonly number[], { ground, ink, beneath, isOther = () => true }: On): string =>
  shares
    .map((share) => mixed(ground, ink, share))
    .find((colour) => isOther(colour) && beneath.every((one) => contrast(colour, one) >= least)) ?? ink
