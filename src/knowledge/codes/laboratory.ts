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
  /** The whole name of a result that carries no LOINC code: lower case, no accents, without the words that change nothing (`UNIMPORTANT`). */
  readonly names: readonly string[]
}

const CHECKED = 'LOINC, checked digit only'

/**
 * Which results are which measurement. 76634-5 is the QT corrected by Fridericia, 76635-2 by Bazett. Left
 * out on purpose: 8634-8, a QT that is not corrected; every estimated glomerular
 * filtration rate (eGFR), which is normalised to body surface and is not a creatinine clearance.
 */
export const MEASUREMENTS: Readonly<Record<Measurement, MeasurementCodes>> = {
  qtcMs: {
    loinc: ['8636-3', '76634-5', '76635-2'],
    source: CHECKED,
    names: [
      'qtc',
      'qtcf',
      'qtcb',
      'corrected qt',
      'qt corrected',
      'qtc fridericia',
      'qtc bazett',
      'qtc framingham',
      'qtc hodges',
      'frequenzkorrigierte qt',
      'qt corrige',
      'qt corregido',
      'qtc间期',
      '校正qt间期',
    ],
  },
  prIntervalMs: { loinc: ['8625-6'], source: CHECKED, names: ['pr', 'pq', 'pr间期'] },
  lvefPercent: {
    loinc: ['10230-1', '8806-2', '18043-0'],
    source: CHECKED,
    names: [
      'lvef',
      'lv ef',
      'ef',
      'left ventricular ejection fraction',
      'left ventricle ejection fraction',
      'lv ejection fraction',
      'ejection fraction',
      'linksventrikulare ejektionsfraktion',
      'fraction d ejection ventriculaire gauche',
      'fevg',
      'fraccion de eyeccion del ventriculo izquierdo',
      'fevi',
      '左室射血分数',
      '左心室射血分数',
    ],
  },
  potassiumMmolL: {
    loinc: ['2823-3', '6298-4'],
    source: 'US Core and Synthea examples; LOINC, checked digit only',
    names: ['potassium', 'k', 'kalium', 'potasio', '血钾', '钾'],
  },
  neutrophils: {
    loinc: ['751-8', '26499-4', '753-4'],
    source: 'US Core examples; LOINC, checked digit only',
    names: [
      'neutrophils',
      'neutrophil',
      'neut',
      'neuts',
      'anc',
      'neutrophils granulocytes',
      'neutrophile',
      'neutrophile granulozyten',
      'polynucleaires neutrophiles',
      'neutrofilos',
      '中性粒细胞',
      '中性粒细胞计数',
      '中性粒细胞绝对值',
    ],
  },
  platelets: {
    loinc: ['777-3', '26515-7', '778-1'],
    source: 'US Core examples; LOINC, checked digit only',
    names: [
      'platelets',
      'platelet',
      'plt',
      'plts',
      'thrombocytes',
      'thrombocyte',
      'thrombozyten',
      'plaquettes',
      'plaquetas',
      '血小板',
      '血小板计数',
    ],
  },
  creatinineClearanceMlMin: {
    loinc: ['35591-7', '2164-2', '2163-4'],
    source: CHECKED,
    names: [
      'creatinine clearance',
      'crcl',
      'clcr',
      'creatinine clearance cockcroft gault',
      'crcl cockcroft gault',
      'kreatinin clearance',
      'clairance de la creatinine',
      'aclaramiento de creatinina',
      '肌酐清除率',
    ],
  },
  alatUL: {
    loinc: ['1742-6', '1743-4', '1744-2'],
    source: CHECKED,
    names: [
      'alt',
      'alat',
      'sgpt',
      'gpt',
      'alt sgpt',
      'alt gpt',
      'alanine aminotransferase',
      'alanine transaminase',
      'alanine aminotransferase alt',
      'alanine aminotransferase alt sgpt',
      'alanin aminotransferase',
      '谷丙转氨酶',
      '丙氨酸氨基转移酶',
    ],
  },
  bilirubinUmolL: {
    loinc: ['1975-2', '14631-6', '42719-5'],
    source: CHECKED,
    names: [
      'bilirubin',
      'bilirubin total',
      'total bilirubin',
      'tbil',
      't bili',
      'bilirubine totale',
      'bilirrubina total',
      'gesamtbilirubin',
      'bilirubin gesamt',
      '总胆红素',
    ],
  },
  cholesterolMmolL: {
    loinc: ['2093-3', '14647-2'],
    source: 'Synthea examples; LOINC, checked digit only',
    names: ['cholesterol', 'cholesterol total', 'total cholesterol', 'cholesterin', 'gesamtcholesterin', 'colesterol total', '总胆固醇'],
  },
}

/**
 * Words of a result's name that leave it the same measurement: what it was taken from or with, that it is absolute, counted or estimated.
 * "Urine", "direct", "mean", "ratio", "volume" are none of them.
 */
export const UNIMPORTANT: readonly string[] =
  'serum plasma blood ser plas venous arterial whole capillary im level lvl concentration conc count cnt number value result measurement activity absolute absolut abs automated auto manual estimated est calculated calc measured lab poc interval intervall intervalo ecg ekg 12 lead lead resting echo echocardiography echocardiogram biplane simpson 2d 3d tte muga'.split(
    ' ',
  )

/** Units that say that a result of this name is a share or an index, another measurement altogether. */
export const OTHER_MEASUREMENT_UNITS: Readonly<Partial<Record<Measurement, readonly string[]>>> = {
  neutrophils: ['%', '/100{WBCs}', 'percent'],
}

/**
 * How a unit, as a record writes it, becomes ours: multiply. Only exact changes of scale and, for bilirubin and cholesterol, the
 * molar mass (584.66 and 386.65 g/mol). In the
 * spelling that `plainUnit` gives. A unit that is not here leaves the fact unreadable.
 */
export const UNIT_FACTORS: Readonly<Record<Measurement, Readonly<Record<string, number>>>> = {
  qtcMs: { ms: 1, mS: 1, msec: 1, msecs: 1, MSEC: 1, millisecond: 1, milliseconds: 1, s: 1000, sec: 1000 },
  prIntervalMs: { ms: 1, mS: 1, msec: 1, msecs: 1, MSEC: 1, millisecond: 1, milliseconds: 1, s: 1000, sec: 1000 },
  lvefPercent: { '%': 1, percent: 1 },
  potassiumMmolL: { 'mmol/L': 1, 'MMOL/L': 1, 'meq/L': 1, 'mEq/L': 1, 'mval/L': 1, 'MEQ/L': 1 },
  neutrophils: {},
  platelets: {},
  creatinineClearanceMlMin: { 'mL/min': 1, 'ML/MIN': 1, 'mL/s': 60 },
  alatUL: { 'U/L': 1, 'u/L': 1, 'units/L': 1, 'Units/L': 1, 'UNITS/L': 1, 'UI/L': 1, 'IU/L': 1, '[IU]/L': 1, '[iU]/L': 1, 'ukat/L': 60 },
  bilirubinUmolL: { 'umol/L': 1, 'mg/dL': 17.104 },
  cholesterolMmolL: { 'mmol/L': 1, 'mg/dL': 0.025863 },
}

/**
 * Counts of cells per volume of blood, in the spelling that `plainUnit` gives; 10^3/uL is the same as 10^9/L, and a cubic millimetre is a
 * microlitre. `G/L` are giga per litre; `g/L` are grams and no count.
 */
export const CELL_COUNT_FACTORS: Readonly<Record<string, number>> = {
  '10^9/L': 1,
  'G/L': 1,
  'Giga/L': 1,
  'giga/L': 1,
  'GIGA/L': 1,
  'Gpt/L': 1,
  'Mrd/L': 1,
  '10^3/uL': 1,
  '1000/uL': 1,
  'K/uL': 1,
  'k/uL': 1,
  'Thousand/uL': 1,
  'thousand/uL': 1,
  'THOUSAND/uL': 1,
  'Thou/uL': 1,
  'thou/uL': 1,
  'THOU/uL': 1,
  'THOUS/uL': 1,
  'thous/uL': 1,
  'Tsd/uL': 1,
  'Tsd./uL': 1,
  '/nL': 1,
  '10^6/L': 0.001,
  '/uL': 0.001,
  '{cells}/uL': 0.001,
  'cells/uL': 0.001,
  'Cells/uL': 0.001,
  'CELLS/uL': 0.001,
  'cell/uL': 0.001,
  '/mcL': 0.001,
}

/** The words of a unit that is written out, as UCUM prints its names, and their signs; longest first. https://ucum.org/ucum */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  equivalent: 'eq',
  thousand: '10^3',
  billion: '10^9',
  percent: '%',
  second: 's',
  minute: 'min',
  micro: 'u',
  milli: 'm',
  centi: 'c',
  meter: 'm',
  metre: 'm',
  liter: 'L',
  litre: 'L',
  mole: 'mol',
  gram: 'g',
  unit: 'U',
  deci: 'd',
  per: '/',
}
