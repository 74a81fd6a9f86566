import type { ValueOf } from '../../facts/patient-facts.ts'
import type { Finding } from './finding.ts'

export type Driver = ValueOf<'driver'>

/** The driver a finding stands for when positive; null for what is not a driver: resistance, amplification, expression, benign variants. */
export function driverOf({ gene, class: cls, reason }: Finding): Driver | null {
  if (reason === 'benign') return null
  switch (gene) {
    case 'EGFR':
      return egfrDriver(cls)
    case 'ALK':
      return cls === 'FUSION' ? 'alk' : null
    case 'ROS1':
      return cls === 'FUSION' ? 'ros1' : null
    case 'RET':
      return cls === 'FUSION' ? 'ret' : null
    case 'NTRK':
      return cls === 'FUSION' ? 'ntrk' : null
    case 'MET':
      return cls === 'EX14' ? 'met-exon14' : null
    case 'BRAF':
      return cls === 'V600E' ? 'braf-v600e' : null
    case 'ERBB2':
      return cls === 'EX20INS' ? 'her2' : null
    case 'KRAS':
      return cls === 'G12C' ? 'kras-g12c' : null
    case 'PD-L1':
      return null
  }
}

function egfrDriver(cls: Finding['class']): Driver | null {
  if (cls === 'EX19DEL' || cls === 'L858R') return 'egfr-common'
  if (cls === 'G719X' || cls === 'S768I' || cls === 'L861Q') return 'egfr-uncommon'
  if (cls === 'EX20INS') return 'egfr-exon20-insertion'
  return EGFR_OTHER.has(cls) ? 'egfr-other' : null
}
const UNPROVEN = new Set<Finding['class']>(['VUS', 'OTHER_MISSENSE', 'TRUNCATING', 'UNCLASSIFIED', 'EX19INS'])
const EGFR_OTHER = new Set<Finding['class']>([...UNPROVEN, 'E709X', 'OTHER_INDEL', 'KDD', 'FUSION', 'ANY', 'SENSITISING_UNSPECIFIED'])

/** Not known to drive the tumour: beside a real driver it is a finding, not a second driver. */
export const isUnproven = ({ class: cls }: Finding): boolean => UNPROVEN.has(cls)

/** The part of the name that belongs to a driver: the gene. */
export const geneOfDriver: Readonly<Record<Exclude<Driver, 'none'>, Finding['gene']>> = {
  'egfr-common': 'EGFR',
  'egfr-uncommon': 'EGFR',
  'egfr-exon20-insertion': 'EGFR',
  'egfr-other': 'EGFR',
  alk: 'ALK',
  ros1: 'ROS1',
  ret: 'RET',
  'met-exon14': 'MET',
  'braf-v600e': 'BRAF',
  ntrk: 'NTRK',
  her2: 'ERBB2',
  'kras-g12c': 'KRAS',
}
