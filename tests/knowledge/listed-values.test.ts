import { expect, test } from 'vitest'
import { testsOf } from '../../src/engine/facts-asked.ts'
import { FACTS } from '../../src/facts/fact-definitions.ts'
import { THERAPY_CLASSES } from '../../src/facts/therapy.ts'
import { model } from '../../src/knowledge/index.ts'

/** What the questions of the model list: values of a fact, drugs, classes of drugs, ways a therapy ended, kinds of radiotherapy. */
const PATTERN_LISTS = ['agents', 'classes', 'generations', 'statuses', 'stopReasons'] as const
type Listed = readonly [of: string, members: readonly unknown[]]
const lists = (): readonly Listed[] =>
  testsOf(model).flatMap((one): Listed[] => {
    if ('oneOf' in one) return [[one.fact, one.oneOf]]
    if (one.kind === 'irradiated') return [['irradiated', one.kinds]]
    if (one.kind !== 'received') return []
    return PATTERN_LISTS.flatMap((list): Listed[] => (one.therapy[list] === undefined ? [] : [[list, one.therapy[list]]]))
  })

test('no question lists nothing: nobody could ever meet it', () => {
  expect(
    lists()
      .filter(([, members]) => members.length === 0)
      .map(([of]) => of),
  ).toEqual([])
})

/**
 * Values that belong together, by what makes them a group. A group that loses or gains a member is another group: it has to be reviewed,
 * here, before a rule may speak of it.
 */
const GROUPS: readonly (readonly [of: string, because: string, ...groups: string[]])[] = [
  ['driver', 'EGFR or ALK: no immunotherapy', 'alk egfr-common egfr-exon20-insertion egfr-other egfr-uncommon'],
  ['driver', 'EGFR or ALK with a rule of its own for the drug', 'alk egfr-common egfr-exon20-insertion egfr-uncommon'],
  ['driver', 'EGFR with a rule of its own', 'egfr-common egfr-exon20-insertion egfr-uncommon', 'egfr-common egfr-uncommon'],
  ['driver', 'drivers beside EGFR and ALK', 'braf-v600e her2 kras-g12c met-exon14 ntrk ret ros1'],
  ['driver', 'nothing targeted at first: chemotherapy or immunotherapy is continued', 'kras-g12c none'],
  ['driver', 'a TKI is not combined with immunotherapy here either', 'ret ros1'],
  ['ecog', 'FLAURA2 and MARIPOSA enrolled 0–1; most trials 0–2', '0 1', '0 1 2'],
  ['ecog', 'poor performance', '3 4', '2 3 4'],
  ['progression', 'progressing at all; in the CNS; outside it', 'cns-and-extracranial cns-only extracranial-only'],
  ['progression', 'in the CNS; outside it', 'cns-and-extracranial cns-only', 'cns-and-extracranial extracranial-only'],
  ['leptomeningealDisease', 'established, EANO-ESMO', 'confirmed probable'],
  ['leptomeningealMri', 'raises the question', 'atypical typical'],
  ['csfCytology', 'RANO-LM counts suspicious as positive; the rest is repeated', 'positive suspicious', 'atypical negative'],
  ['extracranialDisease', 'fit for craniospinal irradiation', 'controlled none'],
  ['hydrocephalus', 'raised pressure', 'communicating obstructive'],
  ['activeBleeding', 'stated, whichever', 'no yes'],
  ['intracranialHaemorrhage', 'stated, whichever', 'no yes'],
  ['irradiated', 'whole neuraxis or brain; a part of it', 'csi wbrt', 'other srs'],
  [
    'agents',
    'EGFR-TKIs of the first and second generation, and of the third',
    'afatinib dacomitinib erlotinib gefitinib icotinib zorifertinib',
  ],
  [
    'agents',
    'third generation',
    'aumolertinib befotertinib furmonertinib lazertinib limertinib nazartinib olmutinib osimertinib rezivertinib rilertinib',
  ],
  ['agents', 'first generation, as the option lists them', 'erlotinib gefitinib icotinib'],
  ['agents', 'ALK-TKIs of the second generation', 'alectinib brigatinib ceritinib conteltinib ensartinib envonalkib iruplinalkib'],
  ['agents', 'of these, by what the sources hold on alectinib after them', 'brigatinib ensartinib', 'ceritinib conteltinib iruplinalkib'],
  ['agents', 'MET inhibitors given with osimertinib', 'capmatinib savolitinib tepotinib'],
  ['agents', 'given into the CSF', 'cytarabine methotrexate thiotepa'],
  ['agents', 'for NTRK; for ROS1', 'entrectinib larotrectinib', 'entrectinib repotrectinib taletrectinib zidesamtinib'],
  [
    'classes',
    'chemotherapy and immunotherapy; conjugates too',
    'chemotherapy immunotherapy platinum',
    'adc chemotherapy immunotherapy platinum',
  ],
  [
    'classes',
    'targeted at a driver',
    'alk-tki braf-inhibitor egfr-exon20-tki egfr-met-antibody egfr-tki her2-tki kras-g12c-inhibitor mek-inhibitor met-tki ntrk-tki ret-tki ros1-tki',
  ],
  ['classes', 'EGFR or ALK', 'alk-tki egfr-tki'],
  ['classes', 'ROS1: crizotinib and entrectinib count, whatever they are filed under', 'alk-tki ntrk-tki ros1-tki', 'ntrk-tki ros1-tki'],
  ['classes', 'MET', 'alk-tki egfr-met-antibody met-tki', 'alk-tki met-tki'],
  ['classes', 'BRAF with MEK', 'braf-inhibitor mek-inhibitor'],
  [
    'classes',
    'EGFR with its antibody or MET',
    'egfr-exon20-tki egfr-met-antibody egfr-tki met-tki',
    'egfr-exon20-tki egfr-met-antibody',
    'egfr-met-antibody egfr-tki met-tki',
  ],
  ['classes', 'HER2: its TKIs and conjugates; EGFR-TKIs that act on HER2 match it too', 'adc her2-tki', 'egfr-tki her2-tki'],
  ['primaryCancer', 'another cancer', 'other small-cell-lung'],
]

const asOne = (of: string, members: readonly unknown[]): string => `${of}: ${members.map(String).toSorted().join(' ')}`

test('values are listed together only in groups that were reviewed, and every reviewed group is in use', () => {
  const inModel = lists()
    .filter(([, members]) => members.length > 1)
    .map(([of, members]) => asOne(of, members))
  const reviewed = GROUPS.flatMap(([of, , ...groups]) => groups.map((group) => `${of}: ${group}`))
  expect([...new Set(inModel)].toSorted()).toEqual(reviewed.toSorted())
})

test('what is listed exists: every value is one that its fact can take', () => {
  const values = new Map<string, readonly unknown[]>(
    Object.entries(FACTS).flatMap(([name, one]) => ('values' in one ? [[name, one.values] as const] : [])),
  )
  values.set('classes', THERAPY_CLASSES)
  const strange = lists().flatMap(([of, members]) =>
    members.filter((one) => values.get(of)?.includes(one) === false).map((one) => `${of} ${String(one)}`),
  )
  expect(strange).toEqual([])
})
