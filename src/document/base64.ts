/** Base64 of the UTF-8 bytes; `btoa` takes bytes as characters, in portions that fit its argument list. */
export function base64From(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const portions: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) portions.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return btoa(portions.join(''))
}
