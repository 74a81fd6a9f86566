import { plural } from './language/patterns.ts'
import { wordsFrom } from './language/words-from.ts'

/** The catalogue in English. The clinical picture: short phrases, each for one fact. */
export const ENGLISH_PICTURE = {
  label: {
    driver: 'driver',
    meninges: 'leptomeningeal disease',
    brain: 'brain metastases',
    number: 'number',
    largest: 'largest',
    therapy: 'systemic therapy',
    progression: 'progression',
  },
  notKnown: ['{ $label } { $state }', 'label', 'state'],
  conflicting: ['{ $label } conflicting: { $readings }', 'label', 'readings'],
  noMeninges: 'no leptomeningeal disease',
  meninges: ['leptomeningeal disease { $certainty }', 'certainty'],
  noBrain: 'no brain metastases',
  brain: [plural('n', 'brain metastasis', 'brain metastases'), 'n'],
  largest: ['largest { $mm } mm', 'mm'],
  noTherapy: 'no systemic therapy so far',
  before: ['{ $n } before', 'n'],
  on: ['on { $drugs }', 'drugs'],
  whetherOn: ['{ $drugs } (whether it goes on not known)', 'drugs'],
  after: ['after { $drugs }', 'drugs'],
  dose: ['{ $mg } mg/day', 'mg'],
  whyStopped: 'why stopped not known',
  stopped: {
    progression: 'progression',
    toxicity: 'toxicity',
    completed: 'completed',
    'patient-choice': 'patient choice',
    other: 'other',
  },
  noProgression: 'no progression',
  progressing: ['progressing: { $where }', 'where'],
  t790m: { plasma: 'T790M plasma', tissue: 'T790M tissue', csf: 'T790M CSF' },
  t790mResult: ['{ $where } { $result }', 'where', 'result'],
} as const

export const PICTURE = wordsFrom('picture', ENGLISH_PICTURE)
