/** The parameters of one search in the order in which they were sent; a name may come more than once. */
export type SearchParameters = readonly (readonly [name: string, value: string])[]
