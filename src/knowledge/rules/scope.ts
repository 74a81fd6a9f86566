import { all, any, isKnown, notEstablished, notRead } from '../criteria.ts'
import { ABSENT_AGAINST_CYTOLOGY, ABSENT_AGAINST_OTHER_FINDINGS, BRAIN_METASTASES, LM_ESTABLISHED, NO_BRAIN_METASTASES } from '../terms.ts'
import { rule, state } from './rule.ts'

const NOT_NSCLC = {
  kind: 'is',
  says: 'small-cell lung cancer, also by transformation, or another primary cancer',
  fact: 'primaryCancer',
  oneOf: ['small-cell-lung', 'other'],
} as const
const CHILD = { kind: 'less-than', says: 'younger than 18', fact: 'ageYears', limit: { value: 18, unit: 'a' } } as const

/** Stands before everything: what the model does not cover is said, never ranked. An unknown age alone does not stop it. */
export const NOT_COVERED = state({
  id: 'G0',
  title: 'Outside the model: not non-small-cell lung cancer, or a child',
  group: 'scope',
  status: 'out-of-scope',
  silences: ['emergency', 'scope', 'response', 'genotype', 'lm-certainty', 'systemic', 'local', 'avoid'],
  when: any('not non-small-cell lung cancer, or younger than 18', NOT_NSCLC, CHILD),
  rules: [
    rule({
      uid: 'G0-01',
      option: 'out-of-scope',
      tier: 1,
      strength: 'P',
      because: 'The sources cover adults with non-small-cell lung cancer; small-cell, transformed and other cancers follow other pathways.',
      level: 'expert',
      evidence: ['Z047', 'E35'],
      cautions: ['No therapy is ranked. Refer to the pathway of that cancer.'],
    }),
  ],
})

/** A search that failed is not an absent finding. */
const LM_FINDINGS_NOT_READ = any(
  'CSF results, MRI or diagnoses could not be read',
  notRead('CSF cytology could not be read', 'csfCytology'),
  notRead('the driver result in CSF could not be read', 'csfDriverDna'),
  notRead('the MRI could not be read', 'leptomeningealMri'),
  notRead('the diagnoses could not be read', 'leptomeningealDisease'),
)

/** After the emergency, which needs no histology. */
export const HISTOLOGY_NOT_KNOWN = state({
  id: 'G0-HISTOLOGY',
  title: 'The cancer is not known to be non-small-cell lung cancer',
  group: 'scope',
  silences: ['scope', 'response', 'genotype', 'lm-certainty', 'systemic', 'local', 'avoid'],
  when: notEstablished('the primary cancer is not known, or the record contradicts itself', {
    kind: 'is',
    says: 'non-small-cell lung cancer',
    fact: 'primaryCancer',
    oneOf: ['nsclc'],
  }),
  rules: [
    rule({
      uid: 'G0-02',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      because: 'No drug is ranked until the cancer is known to be non-small-cell lung cancer.',
      level: 'expert',
      evidence: ['Z047', 'E35'],
      judgement: 'No source row speaks of an unknown histology; the model applies to non-small-cell lung cancer only.',
      cautions: ['Confirm the histology first.'],
    }),
  ],
})

export const NO_CNS_DISEASE = state({
  id: 'G0-NO-CNS',
  title: 'Outside the model: no brain metastases and no suspicion of leptomeningeal disease',
  group: 'scope',
  status: 'out-of-scope',
  silences: ['scope', 'response', 'genotype', 'lm-certainty', 'systemic', 'local', 'avoid'],
  when: all(
    'no brain metastases, and leptomeningeal disease is absent or was never suspected',
    NO_BRAIN_METASTASES,
    notEstablished(
      'no finding speaks against a stated absence',
      any('a finding against a stated absence', ABSENT_AGAINST_CYTOLOGY, ABSENT_AGAINST_OTHER_FINDINGS),
    ),
    any(
      'no leptomeningeal disease',
      { kind: 'is', says: 'leptomeningeal disease is absent', fact: 'leptomeningealDisease', oneOf: ['absent'] },
      all(
        'leptomeningeal disease was never suspected',
        { kind: 'is', says: 'leptomeningeal disease is not suspected', fact: 'lmSuspected', oneOf: ['no'] },
        { kind: 'not', says: 'nothing speaks for it', of: isKnown('a leptomeningeal finding', 'leptomeningealDisease') },
        { kind: 'not', says: 'and whatever would speak for it could be read', of: LM_FINDINGS_NOT_READ },
      ),
    ),
  ),
  rules: [
    rule({
      uid: 'G0-03',
      option: 'out-of-scope',
      tier: 1,
      strength: 'P',
      because: 'The model covers brain and leptomeningeal metastases only, and neither is present.',
      level: 'expert',
      evidence: ['E35'],
      judgement: 'The sources are about metastases of the central nervous system; nothing is inferred for patients without them.',
    }),
  ],
})

/** Includes the patient with possible leptomeningeal disease alone: the work-up states add what to look for. */
export const CNS_DISEASE_NOT_KNOWN = state({
  id: 'G0-CNS',
  title: 'Metastases of the brain or the meninges are not established',
  group: 'scope',
  silences: ['systemic', 'local'],
  when: all(
    'neither brain metastases nor leptomeningeal disease are established',
    notEstablished('brain metastases are not established', BRAIN_METASTASES),
    notEstablished('leptomeningeal disease is not established', LM_ESTABLISHED),
  ),
  rules: [
    rule({
      uid: 'G0-04',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      because: 'No treatment for metastases of the central nervous system is ranked before they are established.',
      level: 'consensus and expert',
      evidence: ['CF2-01', 'C017'],
      judgement: 'No source row speaks of a record that does not say whether the brain or the meninges are involved.',
      cautions: ['Contrast MRI of the brain; of the spine too where leptomeningeal disease is suspected.'],
    }),
  ],
})
