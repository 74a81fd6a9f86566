/** Where versions and sources of the criteria disagree, with what is done here. Shown with every assessment that they touch. */
export type VersionDisagreement = {
  readonly question: string
  readonly sides: readonly string[]
  readonly here: string
  readonly evidence: readonly string[]
}

export const DISAGREEMENTS: Readonly<Record<'brain' | 'meninges', readonly VersionDisagreement[]>> = {
  meninges: [
    {
      question: 'Which leptomeningeal nodule is measurable?',
      sides: [
        '2017 as quoted by Cheng and Perez-Soler: more than 5 × 10 mm',
        '2017 as quoted by Zhao and others: at least 5 × 10 mm',
        'revision of 2019: more than 5 × 5 mm, the three largest',
      ],
      here: 'The version is named; no result depends on it.',
      evidence: ['C036', 'Z060', 'E24', 'K27'],
    },
    {
      question: 'Is cytology that stays positive progression?',
      sides: [
        'RANO-LM as quoted: failure to convert after induction is progression',
        'The same authors: patients improve while cytology stays positive; it is stable, and conversion should be dropped',
      ],
      here: 'Not progression by itself.',
      evidence: ['Z059', 'Z063', 'C039', 'K29'],
    },
    {
      question: 'How well does the MRI scorecard work?',
      sides: [
        '2017: proposed by consensus',
        '2019: readers agreed poorly on it; a simpler card',
        '2022: moderate agreement on the overall result of the simpler card',
      ],
      here: 'Either version, named; two readings are compared only on the same one.',
      evidence: ['E24', 'Z062'],
    },
    {
      question: 'Which neurological domains, and how many levels?',
      sides: [
        'RANO-LM 2017: ten domains, normal to level 2 or 3',
        'NANO-LM (Le Rhun 2024, abstract read): more domains, cognition, nausea, speech, ataxia and bladder and bowel among them, each 0 to 2; being validated',
      ],
      here: 'Those of 2017. The levels of hearing, swallowing, consciousness and behaviour were not found in print and are not verified.',
      evidence: ['C034', 'Z054'],
    },
    {
      question: 'Against what is imaging progression measured?',
      sides: ['Composite score of 2017, as quoted: the baseline', 'RANO-BM and RECIST 1.1: the nadir'],
      here: 'The baseline, as printed; a rise from the lowest score is remarked on.',
      evidence: ['C038', 'E23'],
    },
  ],
  brain: [
    {
      question: 'One diameter or two?',
      sides: [
        'RANO-BM: the longest diameter; the perpendicular only decides whether a lesion is measurable',
        'The review by Zhao and others: two perpendicular diameters',
      ],
      here: 'One diameter; the other is an error of the review.',
      evidence: ['E23', 'Z049', 'K05'],
    },
    {
      question: 'Does progression need 5 mm in addition to the 20%?',
      sides: [
        'Summary table as reprinted: 20% from the nadir',
        'A table after Lin 2015: and at least one lesion by 5 mm',
        'RECIST 1.1: and the sum by 5 mm',
      ],
      here: 'One lesion by 5 mm; not verified in the primary publication, and said where it decides.',
      evidence: ['E23'],
    },
  ],
}
