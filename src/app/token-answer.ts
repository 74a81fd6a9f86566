/** The token endpoint's answer with the launch context, read from untrusted JSON. SMART App Launch 2.2, "Launch context arrives". */
export type TokenAnswer = {
  readonly accessToken: string
  readonly patientId: string | null
  readonly encounterId: string | null
  /** What the server says it granted; null: exactly what was asked for (RFC 6749, 5.1). */
  readonly scope: string | null
  readonly expiresInSeconds: number | null
  /** True unless the server says exactly that it shows the patient itself. Epic sends the text "true". */
  readonly needPatientBanner: boolean
  /** Where the record system describes its look, as it says it; null when it does not. */
  readonly styleUrl: string | null
  readonly idToken: unknown
}

/** Null when there is no usable bearer token. The token itself is opaque and is never decoded. */
export function tokenAnswerFrom(answer: unknown): TokenAnswer | null {
  if (typeof answer !== 'object' || answer === null) return null
  const said = answer as Readonly<Record<string, unknown>>
  if (said.token_type !== undefined && !/^bearer$/i.test(typeof said.token_type === 'string' ? said.token_type : '')) return null
  if (typeof said.access_token !== 'string' || !/^[\x21-\x7e]+$/.test(said.access_token)) return null
  return {
    accessToken: said.access_token,
    patientId: idFrom(said.patient),
    encounterId: idFrom(said.encounter),
    scope: typeof said.scope === 'string' ? said.scope : null,
    expiresInSeconds: secondsFrom(said.expires_in),
    needPatientBanner: said.need_patient_banner !== false && said.need_patient_banner !== 'false',
    styleUrl: typeof said.smart_style_url === 'string' ? said.smart_style_url : null,
    idToken: said.id_token,
  }
}

/** FHIR allows 64 characters; some servers have longer ones. Anything that could change an address is not an id. */
const idFrom = (id: unknown): string | null =>
  typeof id === 'string' && /^[A-Za-z0-9\-.]{1,128}$/.test(id) && !/^\.+$/.test(id) ? id : null

/** `3240`, or `"570"` as a text. */
function secondsFrom(value: unknown): number | null {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 ? seconds : null
}
