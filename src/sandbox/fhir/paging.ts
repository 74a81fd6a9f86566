import type { Answer } from '../answer.ts'
import type { Search, Session } from '../characters/character.ts'
import { epicRefusal } from '../characters/epic-outcomes.ts'
import type { Tenant } from '../tenant.ts'
import { otherPatient, refusal } from './outcome.ts'

/** Where a search is: its parameters and how many matches were already given. */
export interface Page extends Search {
  readonly offset: number
}

interface SealedPage extends Page {
  readonly kind: 'page'
  readonly character: string
  readonly patientId: string | undefined
  readonly expires: number
}

/** `_count` up to the largest page of the type; anything that is not a whole number is the usual size. */
export function pageSize({ character }: Tenant, { type, parameters }: Page): number {
  const { usual, largest } = character.offers[type]?.pageSize ?? { usual: 50, largest: 200 }
  const asked = parameters.find(([name]) => name === '_count')?.[1] ?? ''
  return /^\d+$/.test(asked) ? Math.min(Number(asked), largest) : usual
}

/** Page links are opaque at both vendors: nothing in them can be edited, and they are bound to the patient. */
export async function nextLink({ character, fhirBase, keys, now }: Tenant, { patientId }: Session, page: Page): Promise<string> {
  const expires = now().getTime() + character.search.pageMinutes * 60_000
  const sealed: SealedPage = { ...page, kind: 'page', character: character.key, patientId, expires }
  return `${fhirBase}/${page.type}?_page=${await keys.seal(sealed)}`
}

export async function openPage(
  { character, keys, now }: Tenant,
  { patientId }: Session,
  type: string,
  sealed: string,
): Promise<Page | Answer> {
  const page = (await keys.open(sealed)) as SealedPage | undefined
  if (page?.kind !== 'page' || page.character !== character.key || page.type !== type)
    return refusal(400, 'value', 'The page link is not valid')
  if (page.patientId !== patientId) return otherPatient()
  if (page.expires >= now().getTime()) return page
  if (character.key === 'epic') return epicRefusal('4113', 'The paging session has expired. Repeat the search.')
  return refusal(410, 'expired', 'The page link has expired')
}
