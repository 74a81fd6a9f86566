import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { fontsFrom } from './fonts.ts'
import { paletteFrom } from './palette.ts'
import { resembles } from './resembles.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
/** What stands on what, as the style sheets use the names. */
const TEXTS = ['ink', 'muted', 'accent', 'warn', 'urgent'] as const
const GROUNDS = ['ground', 'raised'] as const
const PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...(['accent-wash', 'warn-wash', 'urgent-wash'] as const).flatMap((ground) => [['ink', ground] as const, ['muted', ground] as const]),
  ['accent', 'accent-wash'],
  ['warn', 'warn-wash'],
  ['urgent', 'urgent-wash'],
  ['on-accent', 'accent'],
] as const

test('whatever a record system names, every text keeps 4.5 : 1 on what it stands on and every border 3 : 1, or its colours are ignored', () => {
  let usable = 0
  fc.assert(
    fc.property(colour, colour, fc.option(colour, { nil: undefined }), (background, text, highlight) => {
      const palette = paletteFrom({ background, text, ...(highlight === undefined ? {} : { highlight }) })
      if (palette.kind === 'unusable') return
      usable += 1
      const of = (name: string): string => palette.colours[name] ?? 'none'
      for (const [over, beneath] of PAIRS) expect([over, beneath, contrast(of(over), of(beneath)) >= 4.5]).toEqual([over, beneath, true])
      for (const text of ['ink', 'muted', 'accent'])
        for (const ours of ['warn', 'urgent'])
          expect([text, of(text), ours, resembles(of(text), of(ours))]).toEqual([text, of(text), ours, false])
      for (const beneath of GROUNDS) expect(contrast(of('edge'), of(beneath))).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 20_000, seed: 20261128 },
  )
  expect(usable).toBeGreaterThan(1_000)
})

test('black and white are 21 : 1, one colour on itself 1 : 1; #767676 on white is 4.54 : 1, #777777 is 4.48 : 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#336699', '#336699')).toBe(1)
  expect([contrast('#767676', '#ffffff'), contrast('#777777', '#ffffff')].map((ratio) => ratio.toFixed(2))).toEqual(['4.54', '4.48'])
})

test('a highlight colour that is too faint is left out and said; the rest is taken', () => {
  const palette = paletteFrom({ background: '#edeae3', text: '#303030', highlight: '#69b5ce' })
  expect(palette).toMatchObject({ kind: 'usable', colours: { ground: '#edeae3', ink: '#303030', accent: '#14598f', scheme: 'light' } })
  expect(palette.kind === 'usable' && palette.leftOut.join()).toContain('highlight')
})

test('a dark background brings the dark scheme; a text too faint for its background leaves everything as it is', () => {
  expect(paletteFrom({ background: '#101418', text: '#f2f4f5', highlight: '#8fd0ff' })).toMatchObject({
    colours: { scheme: 'dark', accent: '#8fd0ff', warn: '#efb568' },
    leftOut: [],
  })
  expect(paletteFrom({ background: '#ffffff', text: '#9a9a9a' })).toMatchObject({ kind: 'unusable', why: expect.stringContaining('4.5') })
})

test('of fonts only known names and generic ones are taken, quoted; what could end the declaration is passed over', () => {
  expect(fontsFrom("Georgia, Times, 'Times New Roman', serif;")).toBe('"Georgia", "Times New Roman", serif')
  expect(fontsFrom("'HelveticaNeue-Light', Helvetica, 'Lucida Grande', sans-serif;")).toBe('"Helvetica", sans-serif')
  for (const none of ['', 'Comic', 'url(x)', 'x; color: red', '"Arial', '"Evil" } body { display: none']) expect(fontsFrom(none)).toBeNull()
})

const LIGHT = { background: '#ffffff', text: '#202020' }
const DARK = { background: '#101418', text: '#f2f4f5' }
test.each([
  ['our urgent colour', LIGHT, '#a3161a'],
  ['our warning colour', LIGHT, '#854400'],
  ['one step beside it', LIGHT, '#a4171b'],
  ['another dark red', LIGHT, '#8b0000'],
  ['a signal red', LIGHT, '#cc0000'],
  ['a brown', LIGHT, '#8b4513'],
  ['a crimson', LIGHT, '#b3123a'],
  ['our urgent colour in the dark', DARK, '#ff9b96'],
  ['a pink in the dark', DARK, '#ffab91'],
  ['our warning colour in the dark', DARK, '#efb568'],
  ['amber in the dark', DARK, '#ffcc80'],
])('bug: a highlight that is %s is left out, because it would look like a warning', (_, look, highlight) => {
  const palette = paletteFrom({ ...look, highlight })
  expect(palette).toMatchObject({ kind: 'usable', leftOut: ['highlight colour ignored: it looks like a warning'] })
  expect(palette.kind === 'usable' && palette.colours.accent).not.toBe(highlight)
})

test.each([
  ['#a3161a', '#ffffff'],
  ['#854400', '#ffffff'],
  ['#5b2a10', '#fff8f0'],
  ['#ff9b96', '#101418'],
  ['#efb568', '#101418'],
])('bug: a text that is %s on %s leaves all colours as they are: every line would look like a warning', (text, background) => {
  expect(paletteFrom({ background, text })).toEqual({ kind: 'unusable', why: 'text looks like a warning' })
})

test('blue, green, violet and grey highlights are taken, also the ones that record systems use', () => {
  for (const highlight of ['#0b5cad', '#006b3c', '#5b2a86', '#404040', '#14598f', '#00695c'])
    expect([highlight, paletteFrom({ ...LIGHT, highlight })]).toMatchObject([highlight, { kind: 'usable', colours: { accent: highlight } }])
  for (const highlight of ['#8fd0ff', '#a5d6a7', '#d0c4ff', '#cfd8dc'])
    expect([highlight, paletteFrom({ ...DARK, highlight })]).toMatchObject([highlight, { kind: 'usable', colours: { accent: highlight } }])
})

test('the distance is that of OKLab: black and white resemble only themselves, our two warning colours are told apart from the accent', () => {
  expect([resembles('#000000', '#ffffff'), resembles('#ffffff', '#ffffff'), resembles('#808080', '#8a8a8a')]).toEqual([false, true, true])
  expect(resembles('#14598f', '#a3161a') || resembles('#84bdec', '#ff9b96')).toBe(false)
})
