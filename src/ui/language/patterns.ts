/** A Fluent choice by number, as English counts. */
export const variants = (name: string, one: string, many: string): string => `{ $${name} ->\n [one] ${one}\n *[other] ${many}\n }`

/** "1 answer", "3 answers". */
export const plural = (name: string, one: string, many: string): string => variants(name, `{ $${name} } ${one}`, `{ $${name} } ${many}`)
