import type { Criterion } from '../engine/criterion.ts'
import type { ValueOf } from '../facts/patient-facts.ts'
import type { TherapyClass } from '../facts/therapy.ts'
import { all, any, established, isKnown, not } from './criteria.ts'
import { received, STABLE_ON_TARGETED_DRUG } from './terms.ts'

/** Classes that a driver can be treated with; crizotinib and entrectinib serve more than one. Drugs of a resistance target count with the driver. */
const CLASSES_OF: { readonly [D in Exclude<ValueOf<'driver'>, 'none'>]: readonly TherapyClass[] } = {
  'egfr-common': ['egfr-tki', 'egfr-met-antibody', 'met-tki'],
  'egfr-uncommon': ['egfr-tki', 'egfr-met-antibody', 'met-tki'],
  'egfr-exon20-insertion': ['egfr-exon20-tki', 'egfr-met-antibody'],
  'egfr-other': ['egfr-tki', 'egfr-exon20-tki', 'egfr-met-antibody', 'met-tki'],
  alk: ['alk-tki', 'met-tki'],
  ros1: ['ros1-tki', 'alk-tki', 'ntrk-tki'],
  ret: ['ret-tki'],
  'met-exon14': ['met-tki', 'alk-tki', 'egfr-met-antibody'],
  'braf-v600e': ['braf-inhibitor', 'mek-inhibitor'],
  ntrk: ['ntrk-tki', 'ros1-tki'],
  her2: ['her2-tki', 'egfr-tki'],
  'kras-g12c': ['kras-g12c-inhibitor'],
}

const drivers = Object.keys(CLASSES_OF) as (keyof typeof CLASSES_OF)[]

const TAKING_A_MATCHED_DRUG: Criterion = any(
  'a drug that matches the driver is being taken',
  ...drivers.map((driver) =>
    all(
      `${driver}, with a drug for it`,
      { kind: 'is', says: driver, fact: 'driver', oneOf: [driver] },
      received('a matching drug is being taken', { classes: CLASSES_OF[driver], statuses: ['active'] }),
    ),
  ),
)

/** Both the driver and the drug are known, and they do not go together: one of the two records is likely wrong. */
export const STABLE_ON_UNMATCHED_TARGETED_DRUG = all(
  'no progression under a targeted drug that does not match the recorded driver',
  STABLE_ON_TARGETED_DRUG,
  isKnown('the driver', 'driver'),
  established('no drug that matches the driver is being taken', not('none that matches', TAKING_A_MATCHED_DRUG)),
)
