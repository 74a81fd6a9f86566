import { expect, test } from 'vitest'
import type { KnowledgeVersion } from '../engine/knowledge-version.ts'
import { deployedVersions, versionsAfter } from './knowledge-news.ts'

const version = (name: string): KnowledgeVersion => ({
  version: name,
  knowledgeDate: '2026-11-20',
  changes: [{ en: `in ${name}`, 'zh-Hans': name }],
})
const [third, second, first] = [version('1.2.0'), version('1.1.0'), version('1.0.0')]

test('of the versions on the server those after the panel’s own are new, newest first', () => {
  expect(versionsAfter(first, [third, second, first])).toEqual([third, second])
  expect(versionsAfter(third, [third, second, first])).toEqual([])
})

test('after a step back to an older version, or to one that does not list the panel’s, the one on the server is named', () => {
  expect(versionsAfter(third, [second, first])).toEqual([second])
})

test('the file is asked for past every cache, from the page’s own server alone', async () => {
  const asked: unknown[] = []
  const get = async (...request: unknown[]) => {
    asked.push(request)
    return Response.json({ versions: [first], more: 1 })
  }
  expect(await deployedVersions(get as typeof fetch)).toEqual([first])
  expect(asked).toMatchObject([['version.json', { cache: 'no-store', redirect: 'error', credentials: 'same-origin' }]])
})

test.each([
  ['not there', () => new Response('', { status: 404 })],
  ['no JSON', () => new Response('<html>')],
  ['empty', () => Response.json({ versions: [] })],
  ['without a day', () => Response.json({ versions: [{ ...first, knowledgeDate: 'soon' }] })],
  ['changes that are no texts', () => Response.json({ versions: [{ ...first, changes: [{ en: {}, 'zh-Hans': '' }] }] })],
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a file that is %s announces nothing', async (_, answer) => {
  expect(await deployedVersions((async () => answer()) as typeof fetch)).toBeNull()
})
