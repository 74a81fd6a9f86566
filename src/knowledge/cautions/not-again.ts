import type { TherapyPattern } from '../../engine/criterion.ts'
import type { FilterEffect, SafetyFilter } from '../../engine/model.ts'
import { FIRST_GENERATION_EGFR, ROS1_AGENTS } from '../agents.ts'
import type { EvidenceId } from '../evidence/index.ts'
import { FIRST_GENERATION_OPTIONS, IMMUNOTHERAPY_OPTIONS, OSIMERTINIB_OPTIONS } from '../option-groups.ts'
import { THIRD_GENERATION_EGFR } from '../terms.ts'
import type { OptionId, WarningId } from '../vocabulary.ts'
import { progressedOn, stoppedForToxicity } from './progressed-on.ts'

type Again = {
  readonly id: string
  /** As named in the sentence: "the disease progressed on …". */
  readonly name: string
  readonly therapy: TherapyPattern
  readonly options: readonly OptionId[]
  readonly effect?: FilterEffect
  readonly evidence?: readonly [EvidenceId, ...EvidenceId[]]
  readonly warnings?: readonly WarningId[]
  readonly judgement?: string
}

const RULE =
  'That a drug is not offered again after progression on it, or after its toxicity, is a safety rule of this model without a source row.'

/** One sentence for the whole family: the open question is the same, and it is asked once. */
const HISTORY_OPEN =
  'Only if nothing in it failed or was not tolerated before: earlier drugs, their doses or why they were stopped are not fully recorded.'

/** The same agent at the same or a lower dose is not offered again after progression on it. */
const afterProgression = ({ id, name, therapy, options, effect, evidence, warnings, judgement }: Again): SafetyFilter => ({
  id: `${id}-progression`,
  options,
  when: progressedOn(name, therapy),
  effect: effect ?? { kind: 'block' },
  because: `The disease progressed on ${name}.`,
  whileUnknown: HISTORY_OPEN,
  asks: ['prior-therapy'],
  warnings: warnings ?? [],
  evidence: evidence ?? ['N04', 'Z037'],
  judgement: judgement ?? RULE,
})

/** An agent given up for toxicity is taken out; the rest of its line stays open. */
const afterToxicity = ({ id, name, therapy, options, effect, evidence, warnings, judgement }: Again): SafetyFilter => ({
  id: `${id}-toxicity`,
  options,
  when: stoppedForToxicity(name, therapy),
  effect: effect ?? { kind: 'block' },
  because: `${capitalised(name)} was stopped for toxicity.`,
  whileUnknown: HISTORY_OPEN,
  asks: ['prior-therapy'],
  warnings: warnings ?? [],
  evidence: evidence ?? ['N05'],
  judgement: judgement ?? RULE,
})

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The usual case: one agent, the options that consist of it, nothing special. */
const agent = (name: string, options: readonly OptionId[]): readonly SafetyFilter[] => [
  afterProgression({ id: `R-${name}`, name, therapy: { agents: [name] }, options }),
  afterToxicity({ id: `R-${name}`, name, therapy: { agents: [name] }, options }),
]

/** Also as maintenance after platinum ended. */
const PEMETREXED_BY_VEIN: TherapyPattern = { classes: ['chemotherapy'], agents: ['pemetrexed'] }
const INTRATHECAL_CHEMOTHERAPY: TherapyPattern = { classes: ['intrathecal'], agents: ['methotrexate', 'cytarabine', 'thiotepa'] }

/** R: never again the agent and dose, or a lower dose, that the disease progressed on; nor an agent given up for toxicity. */
export const NOT_AGAIN: readonly SafetyFilter[] = [
  // Osimertinib: 80 mg is out after progression on any third-generation TKI; 160 mg only after progression on 160 mg itself.
  afterProgression({
    id: 'R-osimertinib-80',
    name: 'a third-generation EGFR-TKI',
    therapy: { agents: THIRD_GENERATION_EGFR },
    options: ['osimertinib'],
    evidence: ['E02', 'N04'],
    judgement:
      'Osimertinib at its label dose is not started after progression on another drug of its generation: no source row compares them.',
  }),
  afterProgression({
    id: 'R-osimertinib-160',
    name: 'osimertinib 160 mg',
    therapy: { agents: ['osimertinib'], dailyDoseAtLeastMg: 160 },
    options: ['osimertinib-160mg'],
    evidence: ['Z027', 'C070'],
    judgement: 'The higher dose is left open after progression on 80 mg only.',
  }),
  afterProgression({
    id: 'R-osimertinib-plus-chemotherapy',
    name: 'a third-generation EGFR-TKI',
    therapy: { agents: THIRD_GENERATION_EGFR },
    options: ['osimertinib-plus-chemotherapy'],
    evidence: ['E03'],
    judgement: 'The combination was tested as first treatment only.',
  }),
  afterProgression({
    id: 'R-met-inhibitor',
    name: 'a MET inhibitor',
    therapy: { agents: ['savolitinib', 'tepotinib', 'capmatinib'] },
    options: ['osimertinib-plus-met-inhibitor', 'capmatinib-or-tepotinib'],
  }),
  {
    id: 'R-osimertinib-plus-bevacizumab-progression',
    options: ['osimertinib-plus-bevacizumab'],
    when: {
      kind: 'all',
      says: 'the disease progressed on osimertinib and on bevacizumab',
      of: [progressedOn('osimertinib', { agents: ['osimertinib'] }), progressedOn('bevacizumab', { agents: ['bevacizumab'] })],
    },
    effect: { kind: 'block' },
    because: 'The disease progressed on both osimertinib and bevacizumab.',
    whileUnknown: HISTORY_OPEN,
    asks: ['prior-therapy'],
    warnings: [],
    evidence: ['E27'],
    judgement: RULE,
  },
  afterToxicity({
    id: 'R-osimertinib',
    name: 'osimertinib',
    therapy: { agents: ['osimertinib'] },
    options: OSIMERTINIB_OPTIONS,
    evidence: ['E33'],
  }),

  // The regional third-generation TKIs: out after progression on any drug of the generation, and each after its own toxicity.
  afterProgression({
    id: 'R-third-generation',
    name: 'a third-generation EGFR-TKI',
    therapy: { agents: THIRD_GENERATION_EGFR },
    options: ['aumolertinib', 'furmonertinib'],
    judgement: 'Drugs of one generation are treated alike after progression: no source row compares them.',
  }),
  afterToxicity({ id: 'R-aumolertinib', name: 'aumolertinib', therapy: { agents: ['aumolertinib'] }, options: ['aumolertinib'] }),
  afterToxicity({ id: 'R-furmonertinib', name: 'furmonertinib', therapy: { agents: ['furmonertinib'] }, options: ['furmonertinib'] }),
  ...agent('zorifertinib', ['zorifertinib']),

  // First and second generation.
  afterProgression({
    id: 'R-first-generation',
    name: 'a first-generation EGFR-TKI',
    therapy: { agents: FIRST_GENERATION_EGFR },
    options: FIRST_GENERATION_OPTIONS,
    evidence: ['Z024', 'Z037'],
  }),
  afterToxicity({
    id: 'R-gefitinib',
    name: 'gefitinib',
    therapy: { agents: ['gefitinib'] },
    options: ['gefitinib-plus-chemotherapy', 'gefitinib-plus-anlotinib'],
  }),
  afterToxicity({
    id: 'R-erlotinib',
    name: 'erlotinib',
    therapy: { agents: ['erlotinib'] },
    options: ['erlotinib-plus-bevacizumab', 'pulsatile-erlotinib'],
  }),
  afterToxicity({
    id: 'R-first-generation',
    name: 'one of gefitinib, erlotinib and icotinib',
    therapy: { agents: FIRST_GENERATION_EGFR },
    options: ['first-generation-egfr-tki'],
    effect: { kind: 'warn' },
    judgement: 'The option names three drugs: the one that was not tolerated is meant to be left out.',
  }),
  ...agent('afatinib', ['afatinib']),

  // Amivantamab and lazertinib.
  ...agent('amivantamab', ['amivantamab-plus-lazertinib', 'amivantamab-plus-chemotherapy']),
  ...agent('lazertinib', ['amivantamab-plus-lazertinib']),
  ...agent('sunvozertinib', ['sunvozertinib']),

  // ALK. 900 mg twice daily is out only after progression on that dose.
  afterProgression({ id: 'R-alectinib', name: 'alectinib', therapy: { agents: ['alectinib'] }, options: ['alectinib'] }),
  afterProgression({
    id: 'R-alectinib-900',
    name: 'alectinib 900 mg twice daily',
    therapy: { agents: ['alectinib'], dailyDoseAtLeastMg: 1800 },
    options: ['alectinib-900mg'],
    evidence: ['C077', 'CT3-05'],
  }),
  afterToxicity({ id: 'R-alectinib', name: 'alectinib', therapy: { agents: ['alectinib'] }, options: ['alectinib', 'alectinib-900mg'] }),
  ...agent('lorlatinib', ['lorlatinib']),
  ...agent('brigatinib', ['brigatinib']),
  ...agent('ceritinib', ['ceritinib']),
  ...agent('crizotinib', ['crizotinib']),
  ...agent('iruplinalkib', ['iruplinalkib']),

  // Other drivers.
  afterProgression({
    id: 'R-ros1',
    name: 'a CNS-active ROS1 TKI',
    therapy: { agents: ROS1_AGENTS },
    options: ['cns-active-ros1-tki'],
    effect: { kind: 'warn' },
    evidence: ['XT1-11'],
    judgement:
      'The option names several drugs and one of them was tested after another TKI: the drug already used is meant to be left out.',
  }),
  ...agent('selpercatinib', ['selpercatinib']),
  afterProgression({
    id: 'R-braf',
    name: 'a BRAF inhibitor',
    therapy: { classes: ['braf-inhibitor'] },
    options: ['braf-plus-mek-inhibitor'],
  }),
  afterProgression({
    id: 'R-ntrk',
    name: 'larotrectinib or entrectinib',
    therapy: { agents: ['larotrectinib', 'entrectinib'] },
    options: ['larotrectinib-or-entrectinib'],
  }),
  ...agent('trastuzumab deruxtecan', ['trastuzumab-deruxtecan']),
  afterProgression({ id: 'R-her2', name: 'a HER2 TKI', therapy: { classes: ['her2-tki'] }, options: ['her2-selective-tki'] }),
  ...agent('adagrasib', ['adagrasib']),
  ...agent('sotorasib', ['sotorasib']),

  // Chemotherapy, antibody-drug conjugate, immunotherapy, intrathecal treatment.
  afterProgression({
    id: 'R-platinum',
    name: 'platinum',
    therapy: { classes: ['platinum'] },
    options: ['platinum-pemetrexed', 'osimertinib-plus-chemotherapy', 'gefitinib-plus-chemotherapy', 'chemo-immunotherapy'],
  }),
  afterProgression({
    id: 'R-platinum-amivantamab',
    name: 'platinum',
    therapy: { classes: ['platinum'] },
    options: ['amivantamab-plus-chemotherapy'],
    effect: { kind: 'demote', toTier: 2 },
    evidence: ['E02'],
    judgement: 'Amivantamab is new to the disease, the platinum in the combination is not: kept, but not first, for discussion.',
  }),
  {
    ...afterProgression({
      id: 'R-pemetrexed',
      name: 'pemetrexed',
      therapy: PEMETREXED_BY_VEIN,
      options: ['platinum-pemetrexed', 'osimertinib-plus-chemotherapy', 'gefitinib-plus-chemotherapy'],
    }),
    brings: ['multidisciplinary-discussion'],
  },
  {
    ...afterProgression({
      id: 'R-pemetrexed-other-doublet',
      name: 'pemetrexed',
      therapy: PEMETREXED_BY_VEIN,
      options: ['amivantamab-plus-chemotherapy', 'chemo-immunotherapy'],
      effect: { kind: 'demote', toTier: 2 },
      evidence: ['E02'],
      judgement:
        'Amivantamab or immunotherapy may be new to the disease, and another partner than pemetrexed may be meant: kept, but not first, for discussion.',
    }),
    brings: ['multidisciplinary-discussion'],
  },
  afterToxicity({
    id: 'R-platinum',
    name: 'platinum',
    therapy: { classes: ['platinum'] },
    options: [
      'platinum-pemetrexed',
      'osimertinib-plus-chemotherapy',
      'gefitinib-plus-chemotherapy',
      'chemo-immunotherapy',
      'amivantamab-plus-chemotherapy',
    ],
    effect: { kind: 'warn' },
    warnings: ['combination-toxicity'],
    judgement: 'Which platinum drug and which toxicity decide; another doublet may be meant.',
  }),
  ...agent('datopotamab deruxtecan', ['datopotamab-deruxtecan']),
  afterProgression({
    id: 'R-immunotherapy',
    name: 'a PD-(L)1 inhibitor',
    therapy: { classes: ['immunotherapy'] },
    options: IMMUNOTHERAPY_OPTIONS,
    evidence: ['Z046', 'X057'],
  }),
  afterToxicity({
    id: 'R-immunotherapy',
    name: 'immunotherapy',
    therapy: { classes: ['immunotherapy'] },
    options: IMMUNOTHERAPY_OPTIONS,
  }),
  {
    id: 'R-immunotherapy-response',
    options: IMMUNOTHERAPY_OPTIONS,
    when: {
      kind: 'all',
      says: 'the disease progressed under immunotherapy',
      of: [
        { kind: 'received', says: 'immunotherapy was given', fact: 'priorTherapies', therapy: { classes: ['immunotherapy'] } },
        { kind: 'is', says: 'the outcome of immunotherapy was progression', fact: 'immunotherapyResponse', oneOf: ['progressed'] },
      ],
    },
    effect: { kind: 'block' },
    because: 'The disease progressed under immunotherapy.',
    whileUnknown: HISTORY_OPEN,
    asks: ['prior-therapy', 'last-immunotherapy'],
    warnings: [],
    evidence: ['Z046', 'X057'],
    judgement: RULE,
  },
  ...[
    {
      id: 'R-intrathecal-pemetrexed',
      name: 'intrathecal pemetrexed',
      therapy: { classes: ['intrathecal'], agents: ['pemetrexed'] } satisfies TherapyPattern,
      options: ['intrathecal-pemetrexed'] satisfies OptionId[],
      evidence: ['E16', 'Z022'] satisfies [EvidenceId, ...EvidenceId[]],
    },
    {
      id: 'R-intrathecal-chemotherapy',
      name: 'intrathecal chemotherapy',
      therapy: INTRATHECAL_CHEMOTHERAPY,
      options: ['intrathecal-chemotherapy', 'intrathecal-methotrexate', 'intrathecal-methotrexate-with-wbrt'] satisfies OptionId[],
      evidence: ['C044', 'X033'] satisfies [EvidenceId, ...EvidenceId[]],
    },
  ].flatMap((again) => [afterProgression(again), afterToxicity(again)]),
]
