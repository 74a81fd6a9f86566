const ONE_LETTER: Readonly<Record<string, string>> = {
  ala: 'A',
  arg: 'R',
  asn: 'N',
  asp: 'D',
  cys: 'C',
  gln: 'Q',
  glu: 'E',
  gly: 'G',
  his: 'H',
  ile: 'I',
  leu: 'L',
  lys: 'K',
  met: 'M',
  phe: 'F',
  pro: 'P',
  ser: 'S',
  thr: 'T',
  trp: 'W',
  tyr: 'Y',
  val: 'V',
  ter: '*',
  xaa: 'X',
}

/** `Leu` or `L` → `L` (IUPAC). `Ter` → `*`, `Xaa` → `X` (any residue). */
export const oneLetter = (residue: string): string => ONE_LETTER[residue.toLowerCase()] ?? residue
