import { WORDS } from '../words.ts'

/** The moment between the sign-in and the first question to the record. */
export function StartingScreen() {
  return (
    <main className="plain">
      <h1>{WORDS.appName}</h1>
      <p role="status">{WORDS.reading.starting}</p>
    </main>
  )
}
