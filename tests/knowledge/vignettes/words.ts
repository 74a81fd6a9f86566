import type { Result } from './case.ts'

/** A result as a laboratory writes it. */
export function words({ change, fusion, amplified, copies, significance, present, gene }: Result): string {
  const what = change?.words ?? (fusion === undefined ? (amplified ? `${gene} amplification` : gene) : fusionWords(gene, fusion))
  const copyNumber = copies === undefined ? '' : `, copy number ${copies}`
  if (significance === 'uncertain') return `${what} detected, variant of uncertain significance`
  return present ? `${what} detected${copyNumber}` : `${what} not detected`
}

const fusionWords = (gene: string, fusion: string) => (fusion === gene ? `${gene} rearrangement` : `${fusion.replace('::', '-')} fusion`)
