import type { Criterion } from '../../engine/criterion.ts'
import { established } from '../criteria.ts'
import { INTRATHECAL_OPTIONS, OSIMERTINIB_OPTIONS } from '../option-groups.ts'
import { COMFORT_FOCUSED } from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import type { Filter } from './filter.ts'

const PEMETREXED_BY_VEIN: readonly OptionId[] = ['platinum-pemetrexed', 'osimertinib-plus-chemotherapy', 'amivantamab-plus-chemotherapy']

const CLEARANCE_BELOW_45: Criterion = {
  kind: 'less-than',
  says: 'creatinine clearance is below 45 mL/min',
  fact: 'creatinineClearanceMlMin',
  limit: { value: 45, unit: 'mL/min' },
}
const CLEARANCE_UNKNOWN = 'Only after kidney function is known: creatinine clearance is not known.'
const LOW_CLEARANCE = 'Creatinine clearance is below 45 mL/min, under which the label of pemetrexed advises against it'
const KIDNEY_JUDGEMENT =
  'The limit is that of the pemetrexed label as quoted on secondary pages, not a source row: verify before use. Carrying it over to platinum and to the intrathecal route is judgement.'

/** Kidneys, heart, histology and the goals of care. */
export const ORGANS: readonly Filter[] = [
  {
    id: 'S7-kidneys',
    options: ['osimertinib-plus-chemotherapy', 'amivantamab-plus-chemotherapy'],
    when: CLEARANCE_BELOW_45,
    effect: { kind: 'block' },
    because: `${LOW_CLEARANCE}: these combinations are given with it.`,
    whileUnknown: CLEARANCE_UNKNOWN,
    asks: ['renal-function', 'blood-counts'],
    warnings: ['combination-toxicity'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['X028', 'E16'],
    judgement: KIDNEY_JUDGEMENT,
  },
  {
    id: 'S7-kidneys-other-doublet',
    options: ['platinum-pemetrexed', 'gefitinib-plus-chemotherapy', 'chemo-immunotherapy'],
    when: CLEARANCE_BELOW_45,
    effect: { kind: 'demote', toTier: 2 },
    because: `${LOW_CLEARANCE}, and cisplatin burdens the kidneys too: another doublet may be meant, for discussion first.`,
    whileUnknown: CLEARANCE_UNKNOWN,
    asks: ['renal-function', 'blood-counts'],
    warnings: ['combination-toxicity'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['X028', 'E16'],
    judgement: KIDNEY_JUDGEMENT,
  },
  {
    id: 'S7-kidneys-intrathecal',
    options: ['intrathecal-pemetrexed'],
    when: CLEARANCE_BELOW_45,
    effect: { kind: 'demote', toTier: 3 },
    because: `${LOW_CLEARANCE}; given into the CSF it is cleared by the kidneys too, with myelosuppression.`,
    whileUnknown: CLEARANCE_UNKNOWN,
    asks: ['renal-function', 'blood-counts'],
    warnings: ['intrathecal-risk'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['X033', 'E16'],
    judgement: KIDNEY_JUDGEMENT,
  },
  {
    id: 'S7-heart',
    options: OSIMERTINIB_OPTIONS,
    when: { kind: 'less-than', says: 'LVEF is below 50%', fact: 'lvefPercent', limit: { value: 50, unit: '%' } },
    effect: { kind: 'warn' },
    because: 'LVEF is below 50%, and osimertinib can cause cardiomyopathy.',
    whileUnknown: 'Only after the heart was looked at: LVEF is not known.',
    asks: ['lvef'],
    warnings: ['cardiac-function'],
    evidence: ['E33'],
    judgement: 'The label names cardiomyopathy; the limit of 50% is judgement.',
  },
  {
    id: 'S7-potassium',
    options: OSIMERTINIB_OPTIONS,
    when: {
      kind: 'less-than',
      says: 'potassium is below 3.5 mmol/L',
      fact: 'potassiumMmolL',
      limit: { value: 3.5, unit: 'mmol/L' },
    },
    effect: { kind: 'warn' },
    because: 'Potassium is below 3.5 mmol/L, which raises the risk of QT prolongation by osimertinib: correct it first.',
    whileUnknown: 'Only after electrolytes: potassium is not known.',
    asks: ['qtc'],
    warnings: ['qt-prolongation'],
    evidence: ['E33'],
    judgement: 'Potassium below 3.5 mmol/L is the usual lower limit of laboratories, not a source row.',
  },
  {
    id: 'S7-squamous',
    options: PEMETREXED_BY_VEIN,
    when: { kind: 'is', says: 'the histology is squamous', fact: 'histology', oneOf: ['squamous'] },
    effect: { kind: 'warn' },
    because: 'The histology is squamous, for which pemetrexed is not labelled: another platinum doublet may be meant.',
    whileUnknown: 'Only in non-squamous histology: the histology is not known.',
    asks: ['histology'],
    warnings: [],
    evidence: ['X028'],
    judgement: 'The restriction is that of the pemetrexed label as quoted on secondary pages, not a source row: verify before use.',
  },
  {
    id: 'S8-comfort',
    options: [
      ...PEMETREXED_BY_VEIN,
      ...INTRATHECAL_OPTIONS,
      'gefitinib-plus-chemotherapy',
      'chemo-immunotherapy',
      'nivolumab-plus-ipilimumab',
      'amivantamab-plus-lazertinib',
      'datopotamab-deruxtecan',
      'trastuzumab-deruxtecan',
      'proton-craniospinal-irradiation',
    ],
    when: established('the goals of care are comfort', COMFORT_FOCUSED),
    effect: { kind: 'demote', toTier: 3 },
    because: 'The goals of care are comfort: burdensome treatment is not among the first choices.',
    whileUnknown: 'Only after the goals of care are known.',
    asks: ['goals-of-care'],
    warnings: [],
    brings: ['multidisciplinary-discussion'],
    evidence: ['C088'],
    judgement: 'That burdensome treatment moves to the third tier where comfort was asked for is judgement.',
  },
]
