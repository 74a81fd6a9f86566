import type { TherapyClass } from '../../facts/therapy.ts'
import type { Agent } from './agent.ts'
import { OTHER_AGENTS } from './other-agents.ts'
import { TARGETED_AGENTS } from './targeted-agents.ts'

/** Further drugs that a lung cancer record may name. By name only: no published code was seen for them. */
const BY_NAME_ONLY: readonly Agent[] = [
  { agent: 'savolitinib', class: 'met-tki' },
  { agent: 'zongertinib', class: 'her2-tki' },
  { agent: 'encorafenib', class: 'braf-inhibitor' },
  { agent: 'binimetinib', class: 'mek-inhibitor' },
  { agent: 'datopotamab deruxtecan', class: 'adc' },
  { agent: 'patritumab deruxtecan', class: 'adc' },
  { agent: 'trastuzumab emtansine', class: 'adc' },
  { agent: 'telisotuzumab vedotin', class: 'adc' },
  { agent: 'sacituzumab tirumotecan', class: 'adc' },
  { agent: 'trastuzumab', class: 'other' },
  { agent: 'cetuximab', class: 'other' },
  { agent: 'ramucirumab', class: 'anti-vegf' },
  { agent: 'cemiplimab', class: 'immunotherapy' },
  { agent: 'tremelimumab', class: 'immunotherapy' },
  { agent: 'tislelizumab', class: 'immunotherapy' },
  { agent: 'sintilimab', class: 'immunotherapy' },
  { agent: 'camrelizumab', class: 'immunotherapy' },
  { agent: 'toripalimab', class: 'immunotherapy' },
  { agent: 'nedaplatin', class: 'platinum' },
  { agent: 'lobaplatin', class: 'platinum' },
  { agent: 'oxaliplatin', class: 'platinum' },
  { agent: 'gemcitabine', class: 'chemotherapy', otherNames: ['gemcitabin'] },
  { agent: 'vinorelbine', class: 'chemotherapy', otherNames: ['vinorelbin'] },
  { agent: 'vincristine', class: 'chemotherapy', otherNames: ['vincristin'] },
  { agent: 'vinblastine', class: 'chemotherapy', otherNames: ['vinblastin'] },
  { agent: 'etoposide', class: 'chemotherapy', otherNames: ['etoposid'] },
  { agent: 'irinotecan', class: 'chemotherapy' },
  { agent: 'topotecan', class: 'chemotherapy' },
  { agent: 'lurbinectedin', class: 'chemotherapy' },
  { agent: 'cyclophosphamide', class: 'chemotherapy', otherNames: ['cyclophosphamid'] },
  { agent: 'ifosfamide', class: 'chemotherapy', otherNames: ['ifosfamid'] },
  { agent: 'doxorubicin', class: 'chemotherapy' },
  { agent: 'epirubicin', class: 'chemotherapy' },
  { agent: 'idarubicin', class: 'chemotherapy' },
  { agent: 'fluorouracil', class: 'chemotherapy' },
  { agent: 'capecitabine', class: 'chemotherapy' },
  { agent: 'tegafur', class: 'chemotherapy' },
  { agent: 'niraparib', class: 'other' },
  { agent: 'olaparib', class: 'other' },
]

export const AGENTS: readonly Agent[] = [...TARGETED_AGENTS, ...OTHER_AGENTS, ...BY_NAME_ONLY]

/** The class of an antineoplastic drug whose ATC code we know only by its group (WHO ATC-DDD index of 2026-04-25). First match wins. */
export const ATC_GROUPS: readonly { readonly prefix: string; readonly class: TherapyClass }[] = [
  { prefix: 'L01XA', class: 'platinum' },
  { prefix: 'L01FF', class: 'immunotherapy' },
  { prefix: 'L01FG', class: 'anti-vegf' },
  { prefix: 'L01EB', class: 'egfr-tki' },
  { prefix: 'L01ED', class: 'alk-tki' },
  { prefix: 'L01A', class: 'chemotherapy' },
  { prefix: 'L01B', class: 'chemotherapy' },
  { prefix: 'L01C', class: 'chemotherapy' },
  { prefix: 'L01', class: 'other' },
]
