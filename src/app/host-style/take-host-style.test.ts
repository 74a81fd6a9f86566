import { expect, test } from 'vitest'
import { hostStyleInWords } from '../../ui/report/host-style.ts'
import type { Tenant } from '../config.ts'
import { styleAddressOf } from '../discovery.ts'
import type { HostStyle } from './show-host-style.ts'
import { takeHostStyle } from './take-host-style.ts'

const ADDRESS = 'https://ehr.example/styles/1.json'

async function taken(answer: () => Response | Promise<Response>) {
  const shown: HostStyle[] = []
  const asked: [unknown, RequestInit | undefined][] = []
  await takeHostStyle(
    ADDRESS,
    async (...request) => {
      asked.push([request[0], request[1]])
      return answer()
    },
    (style) => shown.push(style),
  )
  return { shown, asked, said: hostStyleInWords() }
}

test('the look is asked for once, without token, cookie or referrer, and follows no redirect', async () => {
  const { asked } = await taken(() => Response.json({}))
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject([ADDRESS, { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }])
  expect(asked[0]?.[1]).not.toHaveProperty('headers')
})

test('colours and the font of the text are taken from what the standard names; sizes and what else there is are not', async () => {
  const { shown } = await taken(() =>
    Response.json({
      color_background: '#FFFFFF',
      color_text: '#000000',
      color_error: 'red',
      dim_font_size: '40px',
      font_family_body: 'Arial',
      x: 1,
    }),
  )
  expect(shown).toEqual([{ background: '#FFFFFF', text: '#000000', fonts: 'Arial' }])
})

test.each([
  ['a colour that is no #rrggbb', () => Response.json({ color_background: 'url(https://elsewhere.example/x)' }), 'color_background'],
  ['a colour of three digits', () => Response.json({ color_text: '#fff' }), 'color_text'],
  ['a font that is no text', () => Response.json({ font_family_body: ['Arial'] }), 'font_family_body'],
  ['a list', () => Response.json([]), 'the whole'],
  ['no JSON', () => new Response('<html>'), 'not JSON'],
  ['too much', () => new Response(`{"x":"${'a'.repeat(10_001)}"}`), 'too long'],
  ['a refusal', () => new Response('', { status: 403 }), '403'],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'could not be fetched'],
])('%s leaves the look as it is and is said', async (_, answer, words) => {
  const { shown, said } = await taken(answer)
  expect(shown).toEqual([])
  expect(said).toMatch(/^ignored: /)
  expect(said).toContain(words)
})

const tenant = { iss: 'https://ehr.example/fhir/r4', authorization: ['https://auth.example/tenants/1'] } as unknown as Tenant
test.each([
  ['https://ehr.example/fhir/r4/style.json', true],
  ['https://auth.example/tenants/1/style.json', true],
  ['https://ehr.example/style.json', false],
  ['https://ehr.example.evil.example/fhir/r4/style.json', false],
  ['https://me@ehr.example/fhir/r4/style.json', false],
  ['http://ehr.example/fhir/r4/style.json', false],
  ['https://ehr.example/fhir/r4/%2e%2e/style.json', false],
  ['/fhir/r4/style.json', false],
  ['//evil.example/style.json', false],
  ['data:application/json,{}', false],
  ['javascript:alert(1)', false],
  ['https://styles.example/v1.json', false],
])('%s may be fetched: %s', (address, may) => {
  expect(styleAddressOf(tenant, address) !== null).toBe(may)
})

test('elsewhere only below what the configuration names; without `authorization` anywhere on the server of the record', () => {
  expect(styleAddressOf({ ...tenant, styles: ['https://styles.example'] }, 'https://styles.example/v1.json')).toBe(
    'https://styles.example/v1.json',
  )
  const { authorization: _, ...plain } = tenant
  expect(styleAddressOf(plain, 'https://ehr.example/style.json')).toBe('https://ehr.example/style.json')
})
