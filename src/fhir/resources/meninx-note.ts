/** Whose numbers the references of our notes are. */
export const NOTE_SYSTEM = 'urn:meninx:note'
/** What every note of ours is called, before its reference: by it one is recognised where a server drops our identifier. */
export const NOTE_TITLE = 'Meninx decision support note'
