import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

const script = readFileSync('public/browser.js', 'utf8')

/** A page as Internet Explorer 8 has it: no more than the script may use. */
function pageIn(globals: object) {
  const said: string[] = []
  const place = { id: 'launch', firstChild: null, appendChild: ({ text }: { text: string }) => void said.push(text) }
  const line = () => {
    const made = {
      text: '',
      appendChild: (words: string) => {
        made.text = words
      },
    }
    return made
  }
  const document = {
    createElement: (name: string) => (name === 'script' ? ('noModule' in globals ? { noModule: false } : {}) : line()),
    createTextNode: (text: string) => text,
    getElementById: (id: string) => (id === 'launch' ? place : null),
  }
  runInContext(script, createContext({ document, ...globals }))
  return { said, place }
}

test('the script is written in the JavaScript of Internet Explorer 8, and writes text only', () => {
  const code = script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^']*'/g, "''")
  expect(code).not.toMatch(/=>|`|\b(const|let|class|import|export|async|of)\b|\.\.\.|\?\.|\?\?|innerHTML|document\.write|trim\(|forEach/)
  // An array or a call that ends in a comma is an error there.
  expect(code).not.toMatch(/,\s*\)/)
})

test('where modules are not known, the place of the app says so and is taken away from it', () => {
  const { said, place } = pageIn({})
  expect(said[0]).toBe('This browser cannot run Meninx')
  expect(said.join(' ')).toMatch(/Internet Explorer control cannot run it/)
  expect(place.id).toBe('cannot-run')
})

test('in a browser that can run the app nothing is said', () => {
  const current = { noModule: true, AbortSignal, crypto: { subtle: {} } }
  expect(pageIn(current)).toMatchObject({ said: [], place: { id: 'launch' } })
})

test.each(['launch.html', 'index.html'])('%s runs it before the app, as a file', (page) => {
  const html = readFileSync(page, 'utf8')
  expect(html.indexOf(' src="./browser.js"></script>')).toBeGreaterThan(0)
  expect(html.indexOf(' src="./browser.js"></script>')).toBeLessThan(html.indexOf('<script type="module"'))
})
