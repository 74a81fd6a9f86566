let said = 'none-named'

/** What became of the record system's look, without an address: for the problem report. */
export const hostStyleInWords = (): string => said

export const sayHostStyle = (words: string): void => {
  said = words
}
