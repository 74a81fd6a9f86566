import type { Criterion } from '../engine/criterion.ts'
import { all, any, conflicting, established, isKnown, not, notEstablished } from './criteria.ts'
import { BRAIN_METASTASES, CNS_ONLY_PROGRESSION } from './terms.ts'

/** The words about a lesion inside an earlier radiotherapy field, of which it is open whether it is tumour or necrosis. */

const IN_FIELD: Criterion = {
  kind: 'is',
  says: 'the lesion lies in an irradiated field',
  fact: 'lesionInRadiotherapyField',
  oneOf: ['yes'],
}
/** A kind that is filed as "other" may be focal: it counts. */
const FOCAL_RADIOTHERAPY: Criterion = {
  kind: 'irradiated',
  says: 'earlier radiosurgery or other focal radiotherapy',
  fact: 'priorCnsRadiotherapy',
  kinds: ['srs', 'other'],
}
/** Where only the whole brain or the neuraxis was irradiated, every lesion lies in the field and the field says nothing. */
const NOT_WIDE_FIELD_ONLY = notEstablished(
  'not only whole-brain or craniospinal irradiation',
  all(
    'whole-brain or craniospinal irradiation only',
    {
      kind: 'irradiated',
      says: 'whole-brain or craniospinal irradiation',
      fact: 'priorCnsRadiotherapy',
      kinds: ['wbrt', 'csi'],
    },
    not('no focal radiotherapy', FOCAL_RADIOTHERAPY),
  ),
)
const PERFUSION_NOT_HIGH = notEstablished('perfusion imaging does not show tumour', {
  kind: 'is',
  says: 'perfusion of the lesion is high',
  fact: 'lesionPerfusion',
  oneOf: ['high'],
})
/** Only of a patient known to have had focal radiotherapy is the field asked about. */
const FIELD_ASKED_ABOUT = all(
  'earlier focal radiotherapy is on record',
  any(
    'radiotherapy is on record',
    isKnown('earlier radiotherapy', 'priorCnsRadiotherapy'),
    conflicting('contradictory earlier radiotherapy', 'priorCnsRadiotherapy'),
  ),
  FOCAL_RADIOTHERAPY,
)

/** Whatever is known of the earlier radiotherapy: a refused or silent history does not make the lesion tumour. */
export const LESION_IN_FIELD = all(
  'a lesion in an irradiated field, not shown to be tumour',
  BRAIN_METASTASES,
  established('the lesion lies in an irradiated field', IN_FIELD),
  NOT_WIDE_FIELD_ONLY,
  PERFUSION_NOT_HIGH,
)
/** Open while the field is not known of a patient who was irradiated: then the question is put. */
export const LESION_MAY_LIE_IN_FIELD = any(
  'a lesion in an irradiated field, or in question',
  LESION_IN_FIELD,
  all('after focal radiotherapy, the field not known', FIELD_ASKED_ABOUT, IN_FIELD, PERFUSION_NOT_HIGH),
)
/**
 * As above, where the CNS progresses and nothing else: elsewhere the lesion would not be the reason to hold a change. A lesion that was
 * irradiated and of which nobody says that it grows withholds no treatment.
 */
export const GROWING_LESION_MAY_LIE_IN_FIELD = all(
  'a growing lesion in an irradiated field, or in question',
  established('progression in the CNS only', CNS_ONLY_PROGRESSION),
  LESION_MAY_LIE_IN_FIELD,
)
