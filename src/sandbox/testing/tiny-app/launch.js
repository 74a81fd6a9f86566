// The smallest SMART app that can be launched: what a browser test of the practice system needs instead of the real app.
const query = new URLSearchParams(location.search)
const iss = query.get('iss')
const { authorization_endpoint, token_endpoint } = await (await fetch(`${iss}/.well-known/smart-configuration`)).json()
const { tenants } = await (await fetch('./config.json')).json()
const { clientId, scopes } = tenants.find((tenant) => tenant.iss === iss)
const base64url = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
const verifier = base64url(crypto.getRandomValues(new Uint8Array(48)))
const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))
const redirect = new URL('./index.html', location.href).href
sessionStorage.setItem('tiny-app', JSON.stringify({ iss, token_endpoint, clientId, verifier, redirect }))
const client = { client_id: clientId, redirect_uri: redirect, scope: scopes, state: 'tiny', aud: iss, launch: query.get('launch') }
location.replace(`${authorization_endpoint}?${new URLSearchParams({ response_type: 'code', ...client, code_challenge: challenge, code_challenge_method: 'S256' })}`)
