import type { MeasuredName } from '../../facts/patient-facts.ts'

/** The facts that are one laboratory or bedside measurement. */
export type Measurement = Extract<
  MeasuredName,
  | 'qtcMs'
  | 'potassiumMmolL'
  | 'lvefPercent'
  | 'neutrophils'
  | 'platelets'
  | 'creatinineClearanceMlMin'
  | 'prIntervalMs'
  | 'alatUL'
  | 'bilirubinUmolL'
  | 'cholesterolMmolL'
>

export type MeasurementCodes = {
  readonly loinc: readonly string[]
  readonly source: string
  /** The whole name, lower case, of a result that carries no LOINC code. */
  readonly names: readonly string[]
}

const CHECKED = 'LOINC, checked digit only'

/**
 * Which results are which measurement. Left out on purpose: 8634-8, a QT that is not corrected; every estimated glomerular
 * filtration rate (eGFR), which is normalised to body surface and is not a creatinine clearance.
 */
export const MEASUREMENTS: Readonly<Record<Measurement, MeasurementCodes>> = {
  qtcMs: { loinc: ['8636-3'], source: CHECKED, names: ['qtc', 'qtc interval', 'qtcf', 'qtcb', 'corrected qt interval'] },
  prIntervalMs: { loinc: ['8625-6'], source: CHECKED, names: ['pr interval', 'pq interval'] },
  lvefPercent: {
    loinc: ['10230-1', '8806-2', '18043-0'],
    source: CHECKED,
    names: ['lvef', 'left ventricular ejection fraction', 'ejection fraction'],
  },
  potassiumMmolL: {
    loinc: ['2823-3', '6298-4'],
    source: 'US Core and Synthea examples; LOINC, checked digit only',
    names: ['potassium', 'serum potassium', 'plasma potassium', 'kalium'],
  },
  neutrophils: {
    loinc: ['751-8', '26499-4', '753-4'],
    source: 'US Core examples; LOINC, checked digit only',
    names: ['neutrophils', 'absolute neutrophil count', 'anc', 'neutrophil count', 'neutrophils absolute'],
  },
  platelets: {
    loinc: ['777-3', '26515-7', '778-1'],
    source: 'US Core examples; LOINC, checked digit only',
    names: ['platelets', 'platelet count', 'plt', 'thrombocytes'],
  },
  creatinineClearanceMlMin: {
    loinc: ['35591-7', '2164-2', '2163-4'],
    source: CHECKED,
    names: ['creatinine clearance', 'crcl', 'creatinine clearance (cockcroft-gault)', 'crcl cockcroft-gault'],
  },
  alatUL: { loinc: ['1742-6', '1743-4', '1744-2'], source: CHECKED, names: ['alt', 'alat', 'alanine aminotransferase', 'sgpt'] },
  bilirubinUmolL: { loinc: ['1975-2', '14631-6', '42719-5'], source: CHECKED, names: ['bilirubin', 'total bilirubin', 'bilirubin total'] },
  cholesterolMmolL: {
    loinc: ['2093-3', '14647-2'],
    source: 'Synthea examples; LOINC, checked digit only',
    names: ['cholesterol', 'total cholesterol'],
  },
}

/**
 * How a unit, as a record writes it, becomes ours: multiply. Only exact changes of scale and, for bilirubin and cholesterol, the
 * molar mass (584.66 and 386.65 g/mol). A unit that is not here leaves the fact unreadable.
 */
export const UNIT_FACTORS: Readonly<Record<Measurement, Readonly<Record<string, number>>>> = {
  qtcMs: { ms: 1, msec: 1, millisecond: 1, milliseconds: 1, s: 1000, sec: 1000 },
  prIntervalMs: { ms: 1, msec: 1, millisecond: 1, milliseconds: 1, s: 1000, sec: 1000 },
  lvefPercent: { '%': 1, percent: 1 },
  potassiumMmolL: { 'mmol/L': 1, 'meq/L': 1, 'mEq/L': 1, 'MEQ/L': 1, 'mmol/l': 1, 'meq/l': 1, 'mEq/l': 1 },
  neutrophils: {},
  platelets: {},
  creatinineClearanceMlMin: { 'mL/min': 1, 'ml/min': 1, 'mL/s': 60, 'ml/s': 60 },
  alatUL: { 'U/L': 1, 'u/L': 1, 'U/l': 1, 'IU/L': 1, '[IU]/L': 1, '[iU]/L': 1, 'ukat/L': 60, 'µkat/L': 60 },
  bilirubinUmolL: { 'umol/L': 1, 'µmol/L': 1, 'μmol/L': 1, 'umol/l': 1, 'mg/dL': 17.104, 'mg/dl': 17.104 },
  cholesterolMmolL: { 'mmol/L': 1, 'mmol/l': 1, 'mg/dL': 0.025863, 'mg/dl': 0.025863 },
}

/** Counts of cells per volume of blood; 10*3/uL is the same as 10*9/L. */
export const CELL_COUNT_FACTORS: Readonly<Record<string, number>> = {
  '10*9/L': 1,
  '10^9/L': 1,
  '10*9/l': 1,
  '10E9/L': 1,
  'x10*9/L': 1,
  'x10^9/L': 1,
  'x10e9/L': 1,
  'G/L': 1,
  'Gpt/L': 1,
  '10*3/uL': 1,
  '10*3/µL': 1,
  '10^3/uL': 1,
  '10^3/µL': 1,
  'x10^3/uL': 1,
  'x10*3/uL': 1,
  'x10E3/uL': 1,
  '10*3/mm3': 1,
  'K/uL': 1,
  'k/uL': 1,
  'K/µL': 1,
  'Thousand/uL': 1,
  'thou/uL': 1,
  'thou/mm3': 1,
  '/nL': 1,
  '10*6/L': 0.001,
  '/uL': 0.001,
  '/µL': 0.001,
  '{cells}/uL': 0.001,
  'cells/uL': 0.001,
  'cells/µL': 0.001,
  '/mm3': 0.001,
}
