/** How the reason of every answer begins that comes from the response assessment: by it one is recognised and taken back. */
export const FROM_ASSESSMENT = 'From the response assessment: '
