import type { Answer } from '../answer.ts'
import type { Tenant } from '../tenant.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (status: number, title: string, main: string): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'self'; base-uri 'none'",
  },
  raw: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>${title}</h1>${main}</main></body></html>`,
})

export const explanationPage = (text: string): Answer =>
  page(400, 'This app cannot be opened', `<p>${escaped(text)} Nothing was sent to it.</p>`)

/** The patient picker of a standalone launch (scope launch/patient): each choice is a link back to the authorization endpoint. */
export function pickerPage(tenant: Tenant, asked: URLSearchParams): Answer {
  const link = (patient: string) => {
    const query = new URLSearchParams(asked)
    query.set('practice_patient', patient)
    return escaped(`${tenant.authBase}/authorize?${query}`)
  }
  const items = [...tenant.records.values()].map(({ patientId, caseName, patient }) => {
    const name = patient.name?.[0]
    const shown = name?.text ?? [...(name?.given ?? []), name?.family].join(' ')
    return `<li><a href="${link(patientId)}">${escaped(shown)}</a> (${escaped(caseName)})</li>`
  })
  return page(200, 'Choose a patient', `<ul>${items.join('')}</ul><p><a href="${link('')}">Cancel</a></p>`)
}
