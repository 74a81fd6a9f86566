import type { Conflict, Side } from '../engine/background.ts'
import { LM_SUSPECTED } from './concerned.ts'
import type { EvidenceId } from './evidence/index.ts'
import { ALK } from './terms.ts'
import type { OptionId } from './vocabulary.ts'

type KnownSide = Side & { readonly evidence: readonly [EvidenceId, ...EvidenceId[]] }
type Written = Conflict & { readonly a: KnownSide; readonly b: KnownSide; readonly options: readonly [OptionId, ...OptionId[]] }

/** Where the sources disagree. Both sides are shown, whichever the model follows. */
export const CONFLICTS: readonly Written[] = [
  {
    id: 'defer-in-symptomatic-alk',
    question: 'May brain radiotherapy be deferred in symptomatic ALK-positive brain metastases?',
    a: {
      says: 'Retrospective series: most symptomatic patients improved on alectinib alone. The comparison with asymptomatic patients has intervals too wide to claim equivalence, and the authors ask for great caution.',
      evidence: ['A018', 'A019', 'A032', 'A025'],
    },
    b: {
      says: 'Guidelines: symptomatic brain metastases get local therapy first, even where a CNS-active drug is available.',
      evidence: ['E18', 'E19'],
    },
    modelDoes: 'Shows both; the guidelines stand higher.',
    options: [
      'defer-brain-radiotherapy',
      'stereotactic-radiosurgery',
      'surgical-resection',
      'alectinib',
      'lorlatinib',
      'brigatinib',
      'ceritinib',
      'iruplinalkib',
    ],
    when: ALK,
  },
  {
    id: 'upfront-srs-with-tki',
    question: 'Radiosurgery at once beside a CNS-active TKI?',
    a: {
      says: 'Some benefit: better intracranial or local control in retrospective studies and a meta-analysis, most for larger lesions.',
      evidence: ['X048', 'X049', 'A037', 'A038'],
    },
    b: { says: 'Others found no survival benefit; no result of the randomised trial was found.', evidence: ['A037', 'E44'] },
    modelDoes: 'Leaves it to a multidisciplinary discussion, with the number and the size of the lesions.',
    options: ['stereotactic-radiosurgery', 'defer-brain-radiotherapy'],
  },
  {
    id: 'wbrt-in-lm',
    question: 'Whole-brain radiotherapy in leptomeningeal disease?',
    a: { says: 'One series: overall survival 10.9 v 2.4 months.', evidence: ['C047'] },
    b: {
      says: 'Another series, n 125: no benefit. With a TKI no extra survival; limited response without survival benefit before TKIs.',
      evidence: ['C047', 'C054', 'A034'],
    },
    modelDoes: 'Lists it for palliation only.',
    options: ['whole-brain-radiotherapy', 'hippocampal-avoidant-wbrt', 'intrathecal-methotrexate-with-wbrt'],
    when: LM_SUSPECTED,
  },
  {
    id: 't790m-csf-negative-plasma-positive',
    question: 'T790M in plasma but not in CSF: is osimertinib supported in leptomeningeal disease?',
    a: {
      says: 'With T790M outside the CNS only (n 3), tumour cells and the sensitising mutation stayed in the CSF; the disease was controlled in two.',
      evidence: ['C069'],
    },
    b: { says: 'Osimertinib improved overall survival in EGFR leptomeningeal disease whatever the T790M status.', evidence: ['Z028'] },
    modelDoes: 'Says in which compartment T790M was found, and lists osimertinib.',
    options: ['osimertinib', 'osimertinib-160mg'],
    when: LM_SUSPECTED,
  },
  {
    id: 'osimertinib-with-bevacizumab',
    question: 'Does bevacizumab add to osimertinib?',
    a: { says: 'A single-arm study: CNS PFS 26.7 months.', evidence: ['X052'] },
    b: { says: 'Two randomised trials: no gain in PFS.', evidence: ['E27'] },
    modelDoes: 'Lists it to consider only, with a look for bleeding first.',
    options: ['osimertinib-plus-bevacizumab'],
  },
  {
    id: 'intrathecal-pemetrexed-dose',
    question: 'At which dose is pemetrexed given into the CSF?',
    a: { says: 'Phase 1 studies stopped at low doses; toxic deaths are reported.', evidence: ['Z018', 'E16'] },
    b: { says: 'A phase 1/2 study recommends a dose several times as high.', evidence: ['Z020'] },
    modelDoes: 'Prints no dose: protocol and pharmacy decide.',
    options: ['intrathecal-pemetrexed'],
  },
  {
    id: 'alectinib-after-second-generation',
    question: 'Which TKI after a second-generation ALK-TKI has failed?',
    a: {
      says: 'Alectinib after another second-generation TKI: CNS response in 3 of 7 with target lesions, 2 of 6 of those whose disease was uncontrolled.',
      evidence: ['A014', 'A017'],
    },
    b: { says: 'Lorlatinib, phase 2: intracranial response 56.1% pooled, 66.7% after one second-generation TKI.', evidence: ['E12'] },
    modelDoes: 'Puts lorlatinib first.',
    options: ['alectinib', 'lorlatinib'],
    when: ALK,
  },
  {
    id: 'osimertinib-160-or-80',
    question: 'Osimertinib 160 mg or 80 mg in leptomeningeal disease?',
    a: { says: 'BLOOM at 160 mg, after earlier TKIs: response in the leptomeninges, single arm.', evidence: ['Z027', 'C070'] },
    b: {
      says: 'At 80 mg: PFS (compartment not stated) 7.2 months in a pilot (n 13); longer survival in a retrospective series.',
      evidence: ['CT2-07', 'Z028'],
    },
    modelDoes: 'Puts the dose of the label first and flags 160 mg as off-label.',
    options: ['osimertinib', 'osimertinib-160mg'],
    when: LM_SUSPECTED,
  },
  {
    id: 'other-driver-in-the-meninges',
    question: 'A drug for ROS1, RET, MET or NTRK in leptomeningeal disease?',
    a: {
      says: 'The sources give the drug for brain metastases only, and say nothing about it in leptomeningeal disease.',
      evidence: ['XT1-10', 'XT1-12', 'XT1-13', 'XT1-14'],
    },
    b: {
      says: 'Sorting leptomeningeal disease by risk may not matter where there is an actionable mutation, because newer drugs reach the CNS and work.',
      evidence: ['C032'],
    },
    modelDoes: 'At poor performance lists the drug first; otherwise lists it provisionally, behind the discussion.',
    options: ['cns-active-ros1-tki', 'selpercatinib', 'capmatinib-or-tepotinib', 'larotrectinib-or-entrectinib'],
    when: LM_SUSPECTED,
  },
  {
    id: 'persistent-cytology',
    question: 'Does cytology that stays positive mean progression?',
    a: { says: 'RANO-LM: failure of cytology to convert after induction is progression.', evidence: ['Z059'] },
    b: { says: 'The authors propose to drop conversion: patients may improve clearly while cytology stays positive.', evidence: ['Z063'] },
    modelDoes: 'Never changes therapy on cytology alone.',
    options: ['no-change-on-this-finding', 'continue-current-tki'],
    when: LM_SUSPECTED,
  },
]
