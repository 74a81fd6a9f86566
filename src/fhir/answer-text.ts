/** How much of one answer is read. Left out in the configuration: 32 MB, ten times what a page of two hundred results takes. */
export const ANSWER_BYTES = 32_000_000

/** The answer's bytes, counted as they come; null once there are more than `most`: the rest is not asked for. */
export async function bytesWithin({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (body === null) return new Uint8Array()
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > most) {
      await reader.cancel().catch(() => {})
      return null
    }
    parts.push(part.value)
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** `undefined`: not JSON. `null`: nothing. */
export function jsonFrom(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
