import { all, established } from '../criteria.ts'
import type { OptionId } from '../vocabulary.ts'
import type { Filter } from './filter.ts'

const named = (drug: string) => ({ kind: 'no-access', says: `${drug} is not available`, fact: 'drugAccess', drug }) as const
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Options that cannot be given without these drugs; one that names alternatives is out only when each of them is. */
const NEEDS: readonly (readonly [drugs: readonly string[], options: readonly OptionId[]])[] = [
  [
    ['osimertinib'],
    ['osimertinib', 'osimertinib-160mg', 'osimertinib-plus-chemotherapy', 'osimertinib-plus-met-inhibitor', 'osimertinib-plus-bevacizumab'],
  ],
  [['savolitinib', 'tepotinib', 'capmatinib'], ['osimertinib-plus-met-inhibitor']],
  [['amivantamab'], ['amivantamab-plus-lazertinib', 'amivantamab-plus-chemotherapy']],
  [['lazertinib'], ['amivantamab-plus-lazertinib']],
  [['aumolertinib'], ['aumolertinib']],
  [['furmonertinib'], ['furmonertinib']],
  [['zorifertinib'], ['zorifertinib']],
  [['gefitinib'], ['gefitinib-plus-chemotherapy', 'gefitinib-plus-anlotinib']],
  [['anlotinib'], ['gefitinib-plus-anlotinib']],
  [['erlotinib'], ['erlotinib-plus-bevacizumab', 'pulsatile-erlotinib']],
  [['gefitinib', 'erlotinib', 'icotinib'], ['first-generation-egfr-tki']],
  [['bevacizumab'], ['bevacizumab', 'osimertinib-plus-bevacizumab', 'erlotinib-plus-bevacizumab']],
  [['afatinib'], ['afatinib']],
  [['sunvozertinib'], ['sunvozertinib']],
  [['datopotamab deruxtecan'], ['datopotamab-deruxtecan']],
  [['alectinib'], ['alectinib', 'alectinib-900mg']],
  [['lorlatinib'], ['lorlatinib']],
  [['brigatinib'], ['brigatinib']],
  [['ceritinib'], ['ceritinib']],
  [['crizotinib'], ['crizotinib']],
  [['iruplinalkib'], ['iruplinalkib']],
  [['repotrectinib', 'entrectinib', 'taletrectinib'], ['cns-active-ros1-tki']],
  [['selpercatinib'], ['selpercatinib']],
  [['capmatinib', 'tepotinib'], ['capmatinib-or-tepotinib']],
  [['larotrectinib', 'entrectinib'], ['larotrectinib-or-entrectinib']],
  [['dabrafenib', 'encorafenib'], ['braf-plus-mek-inhibitor']],
  [['trastuzumab deruxtecan'], ['trastuzumab-deruxtecan']],
  [['zongertinib', 'sevabertinib'], ['her2-selective-tki']],
  [['adagrasib'], ['adagrasib']],
  [['sotorasib'], ['sotorasib']],
]

const spoken = (drugs: readonly string[]) => (drugs.length === 1 ? drugs.join() : `${drugs.slice(0, -1).join(', ')} and ${drugs.at(-1)}`)

/** Only what somebody named as unavailable; while nobody did, access is asked for by the options themselves. */
export const UNAVAILABLE: readonly Filter[] = NEEDS.map(([drugs, options]) => ({
  id: `U-${drugs.join('-')}`,
  options,
  when: established(`${spoken(drugs)} reported as not available`, all(`${spoken(drugs)} not available`, ...drugs.map(named))),
  effect: { kind: 'block' },
  because: `Reported as not available here: ${spoken(drugs)}.`,
  whileUnknown: `${capitalised(spoken(drugs))}: whether available here is not known.`,
  asks: ['region'],
  warnings: ['regional-approval'],
  evidence: ['N05'],
  judgement: 'The report stands for itself: no source row speaks of access at one hospital.',
}))
