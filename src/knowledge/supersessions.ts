import type { Side, Supersession } from '../engine/background.ts'
import { EGFR_DISEASE, LM_SUSPECTED } from './concerned.ts'
import { all } from './criteria.ts'
import type { EvidenceId } from './evidence/index.ts'
import { ALK, ANY_EGFR_OR_ALK } from './terms.ts'
import type { OptionId } from './vocabulary.ts'

type KnownSide = Side & { readonly evidence: readonly EvidenceId[] }
type Written = Supersession & { readonly earlier: KnownSide; readonly now: KnownSide; readonly options: readonly [OptionId, ...OptionId[]] }

/** Published statements, most of them of the 2018 algorithm (Cheng and Perez-Soler), that later evidence replaced. */
export const SUPERSESSIONS: readonly Written[] = [
  {
    id: 'alk-naive-lm',
    earlier: { says: '2018: ALK, no TKI yet: alectinib preferred, or ceritinib.', evidence: ['CF2-09'] },
    now: {
      says: 'Lorlatinib or alectinib; ceritinib no longer. Lorlatinib reaches the CSF (31-96%) with 5-year intracranial PFS of 83%; the whole-body response to ceritinib in an LM arm was 16.7%.',
      evidence: ['CT1-10', 'XT1-07', 'Z034', 'E10', 'E14'],
    },
    options: ['lorlatinib', 'alectinib', 'ceritinib'],
    when: all('ALK, leptomeningeal disease', ALK, LM_SUSPECTED),
  },
  {
    id: 'alk-after-tki',
    earlier: { says: '2018: ALK after a TKI: lorlatinib in a clinical trial only.', evidence: ['CF2-10'] },
    now: {
      says: 'Lorlatinib is standard after a second-generation TKI: intracranial response 56-67%.',
      evidence: ['E12', 'E13'],
    },
    options: ['lorlatinib', 'brigatinib', 'ceritinib'],
    when: all('ALK, leptomeningeal disease', ALK, LM_SUSPECTED),
  },
  {
    id: 'egfr-naive-lm',
    earlier: { says: '2018: EGFR, no TKI yet: erlotinib or afatinib acceptable, osimertinib preferred.', evidence: ['CF2-04'] },
    now: {
      says: 'Osimertinib or a combination with it; first and second generation only where it is not available; afatinib still for G719X.',
      evidence: ['Z024', 'Z025', 'X061', 'E02'],
    },
    options: ['osimertinib', 'osimertinib-plus-chemotherapy', 'first-generation-egfr-tki', 'afatinib'],
    when: all('EGFR, leptomeningeal disease', EGFR_DISEASE, LM_SUSPECTED),
  },
  {
    id: 't790m-negative-lm',
    earlier: { says: '2018: T790M-negative: high-dose erlotinib among the options.', evidence: ['CF2-07'] },
    now: {
      says: 'Osimertinib whatever the T790M status; pulsed erlotinib as a last resort: high doses gave no survival gain.',
      evidence: ['Z028', 'C061', 'C062'],
    },
    options: ['osimertinib', 'osimertinib-160mg', 'pulsatile-erlotinib'],
    when: all('EGFR, leptomeningeal disease', EGFR_DISEASE, LM_SUSPECTED),
  },
  {
    id: 'zorifertinib',
    earlier: { says: '2018: AZD3759 as the newest CNS-penetrant option.', evidence: ['CF2-07', 'C071'] },
    now: {
      says: 'Zorifertinib (AZD3759) is approved in China. It was compared with first-generation TKIs only (PFS, compartment not stated, 9.6 months); nothing shows it better than a third-generation TKI.',
      evidence: ['E08'],
    },
    options: ['zorifertinib'],
  },
  {
    id: 'immunotherapy-after-tki',
    earlier: { says: '2018: immunotherapy among the further options after a TKI.', evidence: ['CF2-08', 'CF2-11'] },
    now: { says: 'Not recommended in EGFR disease; no evidence in ALK disease.', evidence: ['E02', 'X058', 'Z046'] },
    options: ['immunotherapy-alone', 'chemo-immunotherapy', 'tki-plus-immunotherapy', 'nivolumab-plus-ipilimumab'],
    when: ANY_EGFR_OR_ALK,
  },
  {
    id: 'craniospinal-irradiation',
    earlier: { says: '2018: craniospinal radiotherapy rarely used.', evidence: ['C048'] },
    now: {
      says: 'Proton craniospinal irradiation is considered in fit patients: a randomised phase 2; phase 3 under way.',
      evidence: ['E15'],
    },
    options: ['proton-craniospinal-irradiation', 'involved-field-radiotherapy'],
  },
  {
    id: 'poor-risk-care',
    earlier: { says: 'NCCN 2017: poor risk leads to best supportive care.', evidence: ['C031'] },
    now: {
      says: 'Kept where there is no driver; not applied while a driver drug is unused, because performance can recover on it.',
      evidence: ['C032', 'A021', 'A023', 'C088'],
    },
    options: ['best-supportive-care'],
    when: LM_SUSPECTED,
  },
  {
    id: 'csf-diagnosis',
    earlier: { says: '2018: diagnosis by up to two lumbar punctures for cytology.', evidence: ['C015'] },
    now: {
      says: 'The same, with CSF ctDNA or tumour cells, and the certainty classes of EANO-ESMO.',
      evidence: ['Z011', 'C024', 'E21'],
    },
    options: ['complete-workup-first', 'treat-as-probable-lm'],
    when: LM_SUSPECTED,
  },
  {
    id: 'rano-lm-card',
    earlier: { says: 'RANO-LM 2017: one score card for neurology, imaging and cytology.', evidence: ['Z059'] },
    now: {
      says: 'Its elements are kept; agreement between readers was poor, and revisions of 2019 and 2022 exist. Name the version used.',
      evidence: ['E24', 'Z062'],
    },
    options: ['no-change-on-this-finding'],
    when: LM_SUSPECTED,
  },
  {
    id: 'ceritinib-dose',
    earlier: { says: 'Studies up to 2018 used an older, higher dose of ceritinib, fasted.', evidence: ['E14'] },
    now: { says: 'The label has 450 mg with food: from memory, verify against the label.', evidence: ['E48'] },
    options: ['ceritinib'],
  },
  {
    id: 'flaura2-survival',
    earlier: { says: 'The review has FLAURA2 with progression-free survival only.', evidence: ['X047'] },
    now: { says: 'Overall survival 47.5 v 37.6 months.', evidence: ['E03'] },
    options: ['osimertinib-plus-chemotherapy'],
  },
  {
    id: 'kras-g12c',
    earlier: { says: 'The review: KRAS G12C drugs of limited efficacy, immunotherapy or chemotherapy the mainstay.', evidence: ['X025'] },
    now: { says: 'Adagrasib in a later line: prospective intracranial activity, figures from memory.', evidence: ['E41'] },
    options: ['adagrasib', 'sotorasib'],
  },
]
