import { LESION_MAY_LIE_IN_FIELD } from '../irradiated-field.ts'
import type { Filter } from './filter.ts'

export const LOCAL_THERAPY: readonly Filter[] = [
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
