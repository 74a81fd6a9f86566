import { readResultText } from '../../src/fhir/genomics/result-text.ts'

/** Texts that repeat what a reader might look at over and over. */
const REPEATED = [
  'EGFR L858R positive, ',
  'no EGFR mutation, ',
  'EGFR, KRAS, ',
  'EGFR negative. ',
  'EGFR detected? ',
  'EGFR\n',
  'TPS 50% ',
  'TPS ',
  'TPS 1',
  'EGFR exon 19 deletion detected (p.E746_A750del), VAF 23.4%. ALK: no rearrangement. PD-L1 TPS 40%.\n',
  'EGFR p.[',
  'EGFR突变',
  'EGFR zorbly ',
]

/** The clock of CPU time may tick as seldom as every 10 ms: a short text is read until enough of them have passed. */
const ENOUGH_MS = 100

const cpuMs = (text: string): number => {
  readResultText(text)
  const start = process.threadCpuUsage()
  for (let runs = 1; ; runs += 1) {
    readResultText(text)
    const { user, system } = process.threadCpuUsage(start)
    if (user + system >= ENOUGH_MS * 1_000) return (user + system) / runs / 1_000
  }
}

/** CPU time per character of a text of 20,000 characters over that of one of 2,000: the worst of the texts. 1 is linear, 10 is quadratic. */
export const growthWithLength = (): number =>
  Math.max(
    ...REPEATED.map((piece) => {
      const of = (length: number): number => cpuMs(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)) / length
      return of(20_000) / of(2_000)
    }),
  )
