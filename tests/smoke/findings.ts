/** One thing that was looked at: it conformed, it did not, or it is only said. */
export type Finding = { readonly what: string; readonly conforms: boolean | null; readonly says: string }

type Configuration = Readonly<Record<string, unknown>>

/** What the server says about itself, against what the app needs of it. SMART App Launch 2.2, "Conformance". */
export function discoveryFindings(iss: string, said: Configuration): readonly Finding[] {
  const listed = (name: string): readonly unknown[] => (Array.isArray(said[name]) ? said[name] : [])
  const endpoints = ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'issuer'].map((name) => endpointFinding(iss, name, said[name]))
  return [
    ...endpoints,
    finding(
      'PKCE with S256 is advertised',
      listed('code_challenge_methods_supported').includes('S256'),
      listed('code_challenge_methods_supported').join(' '),
    ),
    ...['client-public', 'launch-standalone', 'launch-ehr', 'sso-openid-connect', 'permission-v2'].map((capability) =>
      finding(`capability ${capability}`, listed('capabilities').includes(capability), ''),
    ),
  ]
}

function endpointFinding(iss: string, name: string, value: unknown): Finding {
  if (typeof value !== 'string' || !URL.canParse(value, iss)) return finding(name, false, 'not said')
  const { origin } = new URL(value, iss)
  return finding(name, true, origin === new URL(iss).origin ? value : `${value} (another server: name it under "authorization")`)
}

/** The token answer's form; never its values that are secrets or name a patient. */
export function tokenFindings(answer: Configuration, asked: string): readonly Finding[] {
  const text = (name: string): string => (typeof answer[name] === 'string' ? answer[name] : '')
  const granted = text('scope').split(/\s+/)
  const missing = asked.split(/\s+/).filter((scope) => !granted.includes(scope))
  return [
    finding('token type is Bearer', /^bearer$/i.test(text('token_type')), text('token_type')),
    finding('expires_in is a number', typeof answer.expires_in === 'number', `${JSON.stringify(answer.expires_in)}`),
    finding('a patient is in context', text('patient') !== '', ''),
    { what: 'an encounter is in context', conforms: null, says: text('encounter') === '' ? 'no' : 'yes' },
    finding('an id_token came', text('id_token') !== '', ''),
    finding(
      'need_patient_banner is a boolean',
      [true, false, undefined].includes(answer.need_patient_banner as boolean),
      typeof answer.need_patient_banner,
    ),
    finding(
      'scopes are granted as asked for',
      text('scope') !== '' && missing.length === 0,
      missing.length === 0 ? '' : `not in the same words: ${missing.join(' ')}`,
    ),
  ]
}

const finding = (what: string, conforms: boolean, says: string): Finding => ({ what, conforms, says })

export function printed({ what, conforms, says }: Finding): string {
  const mark = conforms === null ? '·' : conforms ? 'yes' : 'NO '
  return `${mark.padEnd(4)}${what}${says === '' ? '' : `: ${says}`}`
}
