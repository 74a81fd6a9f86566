import type { Criterion } from '../engine/criterion.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { progressedOn, stoppedForToxicity } from './cautions/progressed-on.ts'
import { all, any, established, notEstablished } from './criteria.ts'
import {
  ALK,
  EGFR_COMMON,
  LORLATINIB_UNAVAILABLE,
  MET_MATTERS_AFTER_3G,
  MET_MEASURED_LOW_AFTER_3G,
  MET_NOT_FOUND_ANYWHERE,
  NOT_RESISTANT_TO_EGFR_TKI,
  OSIMERTINIB_UNAVAILABLE,
  RESISTANT_TO_2G_ALK,
  RESISTANT_TO_3G,
  RESISTANT_TO_LORLATINIB,
  resistantTo,
} from './terms.ts'

/**
 * Whether the drug that matches the driver can still be given: it has not failed, was not given up for toxicity, did not cause
 * interstitial lung disease, and is not reported as unavailable. A CYP3A inducer does not count: it can be stopped.
 */

const OSIMERTINIB_NOT_TOLERATED: Criterion = any(
  'osimertinib is not tolerated',
  stoppedForToxicity('osimertinib', { agents: ['osimertinib'] }),
  {
    kind: 'is',
    says: 'osimertinib caused interstitial lung disease',
    fact: 'interstitialLungDisease',
    oneOf: ['caused-by-osimertinib'],
  },
)
/** Not tolerated or not to be had: apart from whether it would still work. */
export const OSIMERTINIB_NOT_POSSIBLE: Criterion = any(
  'osimertinib is not tolerated or not available',
  OSIMERTINIB_NOT_TOLERATED,
  OSIMERTINIB_UNAVAILABLE,
)
const OSIMERTINIB_UNUSABLE: Criterion = any('osimertinib cannot be used', RESISTANT_TO_3G, OSIMERTINIB_NOT_POSSIBLE)

const notPossible = (drug: string): Criterion =>
  any(`${drug} is not tolerated or not available`, stoppedForToxicity(drug, { agents: [drug] }), {
    kind: 'no-access',
    says: `${drug} is not available`,
    fact: 'drugAccess',
    drug,
  })
const LORLATINIB_UNUSABLE: Criterion = any(
  'lorlatinib cannot be used',
  RESISTANT_TO_LORLATINIB,
  stoppedForToxicity('lorlatinib', { agents: ['lorlatinib'] }),
  LORLATINIB_UNAVAILABLE,
)
/** After lorlatinib no earlier drug follows by rote. */
const ALECTINIB_UNUSABLE: Criterion = any(
  'alectinib cannot be used',
  RESISTANT_TO_LORLATINIB,
  resistantTo('resistant to alectinib', { agents: ['alectinib'] }),
  notPossible('alectinib'),
)
/** Unused only until a second-generation ALK-TKI has failed: after one the model names no other but alectinib. */
const BRIGATINIB_UNUSABLE: Criterion = any(
  'brigatinib cannot be used',
  RESISTANT_TO_LORLATINIB,
  RESISTANT_TO_2G_ALK,
  notPossible('brigatinib'),
)
/** None of the ALK drugs that reach the brain can be started. */
export const NO_NEW_ALK_DRUG: Criterion = all(
  'neither lorlatinib nor alectinib nor brigatinib can be started',
  notPossible('lorlatinib'),
  notPossible('alectinib'),
  notPossible('brigatinib'),
)

const MET_INHIBITOR_FAILED = progressedOn('a MET inhibitor', { agents: ['savolitinib', 'tepotinib', 'capmatinib'] })
/** Osimertinib with a MET inhibitor is a drug for a target that is still unused. */
const MET_DRUG_LEFT = all(
  'MET amplification for which no drug was given yet',
  established('MET amplification that matters', MET_MATTERS_AFTER_3G),
  notEstablished('no MET inhibitor has failed', MET_INHIBITOR_FAILED),
  notEstablished('osimertinib can be given', OSIMERTINIB_NOT_POSSIBLE),
)

/** None of those that the model names for the CNS. */
export const ALK_DRUGS_CANNOT_BE_USED: Criterion = all(
  'neither lorlatinib nor alectinib nor brigatinib can be used',
  LORLATINIB_UNUSABLE,
  ALECTINIB_UNUSABLE,
  BRIGATINIB_UNUSABLE,
)
/** The two that stand first: where they cannot be given, brigatinib is named. */
export const ALK_FIRST_DRUGS_CANNOT_BE_USED: Criterion = all(
  'neither lorlatinib nor alectinib can be used',
  LORLATINIB_UNUSABLE,
  ALECTINIB_UNUSABLE,
)

/** An earlier EGFR-TKI takes the place of osimertinib only where osimertinib cannot be had, as in the rules of first treatment. */
const EARLIER_EGFR_TKI_LEFT = all(
  'no EGFR-TKI has failed, and osimertinib is only not available',
  established('no EGFR-TKI has failed', NOT_RESISTANT_TO_EGFR_TKI),
  notEstablished('not known to be intolerable', OSIMERTINIB_NOT_TOLERATED),
  notEstablished('one of them can be had', all('none of them', ...['gefitinib', 'erlotinib', 'icotinib', 'afatinib'].map(notPossible))),
)
/** For states: nothing that matches the driver, or a target found since, is left; a target not looked for keeps the rule provisional. */
export const NO_MATCHED_DRUG_USABLE = any(
  'no matched drug is usable',
  all(
    'EGFR, osimertinib cannot be used',
    EGFR_COMMON,
    OSIMERTINIB_UNUSABLE,
    notEstablished('no drug for MET is left', MET_DRUG_LEFT),
    notEstablished('no earlier TKI is left', EARLIER_EGFR_TKI_LEFT),
  ),
  all('ALK, none of its drugs can be used', ALK, ALK_DRUGS_CANNOT_BE_USED),
)
/** For rules of a naive or partly treated line. */
export const OSIMERTINIB_CANNOT_BE_USED = OSIMERTINIB_UNUSABLE

/** MET needs no more looking for before comfort leads. Only the three compartments are asked about. */
export const MET_SETTLED = any(
  'ALK, or MET looked for without a usable finding',
  ALK,
  MET_NOT_FOUND_ANYWHERE,
  established('MET measured below the threshold', MET_MEASURED_LOW_AFTER_3G),
  established('a MET inhibitor has failed', MET_INHIBITOR_FAILED),
  established('osimertinib cannot be given', OSIMERTINIB_NOT_POSSIBLE),
)
export const MET_COMPARTMENTS: readonly FactName[] = ['metAmplificationPlasma', 'metAmplificationTissue', 'metAmplificationCsf']
