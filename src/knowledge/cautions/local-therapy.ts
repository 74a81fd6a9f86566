import type { Criterion } from '../../engine/criterion.ts'
import { all, any, established } from '../criteria.ts'
import { LESION_MAY_LIE_IN_FIELD } from '../irradiated-field.ts'
import { ALK } from '../terms.ts'
import { NO_NEW_ALK_DRUG, OSIMERTINIB_NOT_POSSIBLE } from '../usable-drugs.ts'
import type { Filter } from './filter.ts'

const EGFR: Criterion = {
  kind: 'is',
  says: 'an EGFR alteration with a TKI of its own',
  fact: 'driver',
  oneOf: ['egfr-common', 'egfr-uncommon'],
}
/** Deferral is discussed because a CNS-active drug is started: without one there is nothing to wait for. */
const NO_NEW_CNS_ACTIVE_DRUG = established(
  'no CNS-active drug can be started',
  any(
    'no CNS-active drug can be started',
    all('EGFR, osimertinib is not tolerated or not available', EGFR, OSIMERTINIB_NOT_POSSIBLE),
    all('ALK, none of its drugs', ALK, NO_NEW_ALK_DRUG),
  ),
)

export const LOCAL_THERAPY: readonly Filter[] = [
  {
    id: 'S9-deferral',
    options: ['defer-brain-radiotherapy'],
    when: NO_NEW_CNS_ACTIVE_DRUG,
    effect: { kind: 'block' },
    because: 'Deferral is discussed when a CNS-active drug is started, and none can be started here: not tolerated, or not available.',
    whileUnknown: 'Only while a CNS-active drug can be started.',
    asks: ['prior-therapy', 'region'],
    warnings: [],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E18', 'E19'],
    judgement: 'The guidelines speak of the drug that is started; which drugs count as possible is judgement.',
  },
  {
    id: 'S9-site',
    options: ['defer-brain-radiotherapy'],
    when: established(
      'a lesion lies at an eloquent site or in the posterior fossa',
      any(
        'an eloquent site or the posterior fossa',
        { kind: 'is', says: 'a lesion lies at an eloquent site', fact: 'eloquentSite', oneOf: ['yes'] },
        { kind: 'is', says: 'a lesion lies in the posterior fossa', fact: 'posteriorFossa', oneOf: ['yes'] },
      ),
    ),
    effect: { kind: 'warn' },
    because: 'A lesion lies at an eloquent site or in the posterior fossa, where growth is felt early: whether to wait is for discussion.',
    whileUnknown: 'Only after the site of the lesions is known.',
    asks: ['brain-metastasis-size'],
    warnings: ['deferral-needs-mri'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E18', 'E19'],
    judgement: 'The guidelines leave deferral to a multidisciplinary decision; that the site weighs against waiting is judgement.',
  },
  {
    id: 'S9-irradiated-field',
    options: ['stereotactic-radiosurgery'],
    when: LESION_MAY_LIE_IN_FIELD,
    effect: { kind: 'block' },
    because:
      'A lesion lies in an earlier radiotherapy field and is not shown to be tumour: no radiosurgery into that field while necrosis is possible; other lesions are for discussion.',
    whileUnknown: 'Only outside earlier fields, or where perfusion imaging shows tumour: whether a lesion lies in a field is not known.',
    asks: ['prior-cns-radiotherapy', 'repeat-mri'],
    warnings: ['radionecrosis'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['A006', 'X059', 'E23'],
    judgement: 'That radiosurgery waits for perfusion imaging or pathology is expert practice; the sources give the risk, not the rule.',
  },
]
