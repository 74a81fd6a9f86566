/** Letters and digits that cannot be mistaken for one another when read aloud: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A note's reference: 60 random bits in twelve signs, `MX-7F3K-9Q2D-XK4M`. Short enough to be read aloud, too many to meet twice. */
export function newReference(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  const signs = Array.from(random(new Uint8Array(12)), (byte) => SIGNS[byte % 32]).join('')
  return `MX-${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
}
