/** Medication classes that a rule has to be careful about. */
export type CoMedicationClass = 'strong-cyp3a-inducer' | 'qt-prolonging' | 'anticoagulant' | 'corticosteroid'

export type CoMedication = {
  readonly names: readonly string[]
  /** Beginnings of ATC codes: WHO ATC-DDD index of 2026-04-25. */
  readonly atc: readonly string[]
  readonly rxnorm: readonly string[]
}

/**
 * RxNorm: mCODE 4.0.0 example (8640), mCODE trial matching application (dexamethasone), HL7 genomics reporting 3.0.0 (11289), public
 * code seen for 1364430, 5224 and 67108. Names are ingredients and a few brands: no list can be complete, so an active drug that is
 * not here says nothing, and these facts are never "no" for want of a match.
 * Strong CYP3A inducers and drugs known to lengthen QT: names in general pharmacological use, to be reviewed by a pharmacist.
 */
export const CO_MEDICATION: Readonly<Record<CoMedicationClass, CoMedication>> = {
  'strong-cyp3a-inducer': {
    names: [
      'apalutamide',
      'carbamazepine',
      'enzalutamide',
      'fosphenytoin',
      'ivosidenib',
      'lumacaftor',
      'mitotane',
      'phenytoin',
      'rifampin',
      'rifampicin',
      "st john's wort",
      "st. john's wort",
      'st johns wort',
      'hypericum',
      'tegretol',
      'dilantin',
    ],
    atc: [],
    rxnorm: [],
  },
  'qt-prolonging': {
    names: [
      'amiodarone',
      'dronedarone',
      'sotalol',
      'dofetilide',
      'ibutilide',
      'quinidine',
      'procainamide',
      'disopyramide',
      'flecainide',
      'haloperidol',
      'droperidol',
      'chlorpromazine',
      'pimozide',
      'thioridazine',
      'ziprasidone',
      'citalopram',
      'escitalopram',
      'ondansetron',
      'domperidone',
      'methadone',
      'moxifloxacin',
      'levofloxacin',
      'ciprofloxacin',
      'clarithromycin',
      'erythromycin',
      'azithromycin',
      'fluconazole',
      'pentamidine',
      'hydroxychloroquine',
      'chloroquine',
      'donepezil',
    ],
    atc: [],
    rxnorm: [],
  },
  anticoagulant: {
    names: [
      'warfarin',
      'coumadin',
      'phenprocoumon',
      'acenocoumarol',
      'heparin',
      'enoxaparin',
      'lovenox',
      'dalteparin',
      'nadroparin',
      'tinzaparin',
      'fondaparinux',
      'dabigatran',
      'rivaroxaban',
      'xarelto',
      'apixaban',
      'eliquis',
      'edoxaban',
    ],
    atc: ['B01AA', 'B01AB', 'B01AE07', 'B01AF'],
    rxnorm: ['11289', '1364430', '5224', '67108'],
  },
  corticosteroid: {
    names: [
      'dexamethasone',
      'decadron',
      'prednisone',
      'prednisolone',
      'methylprednisolone',
      'hydrocortisone',
      'betamethasone',
      'cortisone',
      '地塞米松',
    ],
    atc: ['H02AB'],
    rxnorm: ['3264', '227682', '197576', '197577', '197579', '8640'],
  },
}
