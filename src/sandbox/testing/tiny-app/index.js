const { iss, token_endpoint, clientId, verifier, redirect } = JSON.parse(sessionStorage.getItem('tiny-app'))
const said = document.getElementById('said')

async function fileNote() {
  const code = new URLSearchParams(location.search).get('code')
  const grant = { grant_type: 'authorization_code', code, redirect_uri: redirect, client_id: clientId, code_verifier: verifier }
  const { access_token, patient, encounter, id_token } = await (await fetch(token_endpoint, { method: 'POST', body: new URLSearchParams(grant) })).json()
  const { fhirUser } = JSON.parse(atob(id_token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')))
  const attachment = { contentType: 'text/plain; charset=utf-8', data: btoa('Filed by the tiny app'), title: 'Tiny note' }
  const note = {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '11488-4' }] },
    subject: { reference: `Patient/${patient}` },
    author: [{ reference: fhirUser.replace(`${iss}/`, '') }],
    content: [{ attachment }],
    context: { encounter: [{ reference: `Encounter/${encounter}` }], period: { end: '2026-11-20T12:00:00Z' } },
  }
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/fhir+json' }
  return (await fetch(`${iss}/DocumentReference`, { method: 'POST', headers, body: JSON.stringify(note) })).status
}

said.textContent = await fileNote().then((status) => `answered ${status}`, (problem) => `failed: ${problem}`)
