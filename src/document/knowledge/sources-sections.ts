import type { Background, Conflict, DrugEntry, Supersession } from '../../engine/background.ts'
import type { Evidence, Model } from '../../engine/model.ts'
import { availabilityInWords, doseBasis, penetrationInWords } from '../drug-words.ts'
import { studiedRows, verificationInWords } from '../studied.ts'
import { criterionInWords } from './criterion-in-words.ts'
import { entry, evidencePlace, type LabelledCriterion, line, lineIf, type PageEntry, type PageSection } from './page.ts'

/** What the model rests on: where sources disagree, what was replaced, the drugs, and every row of evidence. */
export function sourcesSections({ conflicts, supersessions, drugs, evidence }: Background, model: Model): readonly PageSection[] {
  const rows = Object.values(evidence)
  const external = rows.filter((row) => row.external).length
  return [
    {
      id: 'conflicts',
      heading: 'Where sources disagree',
      intro: ['Both sides are shown beside the option that they concern, whichever the model follows.'],
      entries: conflicts.map((conflict) => conflictEntry(conflict, model)),
    },
    {
      id: 'supersessions',
      heading: 'Published statements that were replaced',
      intro: [],
      entries: supersessions.map((one) => supersessionEntry(one, model)),
    },
    {
      id: 'drugs',
      heading: 'Drugs',
      intro: ['For orientation. No rule reads a dose from here, and nothing here replaces the label.'],
      entries: drugs.map(drugEntry),
    },
    {
      id: 'evidence',
      heading: 'Evidence',
      intro: [
        `${rows.length} rows: ${rows.length - external} of the five source publications, ${external} from elsewhere, marked as such with how far they were verified.`,
      ],
      entries: rows.map(evidenceEntry),
    },
  ]
}

const labels = (ids: readonly string[], model: Model): string => ids.map((id) => model.options[id]?.label ?? id).join('; ')

const conflictEntry = ({ id, question, a, b, modelDoes, options, when }: Conflict, model: Model): PageEntry =>
  entry(
    `conflict-${id}`,
    question,
    [
      line('One side', a.says, a.evidence),
      line('Other side', b.says, b.evidence),
      line('The model', modelDoes),
      line('Concerns', labels(options, model)),
    ],
    { criteria: whenOf(when) },
  )

const supersessionEntry = ({ id, earlier, now, options, when }: Supersession, model: Model): PageEntry =>
  entry(
    `replaced-${id}`,
    earlier.says,
    [line('Earlier', earlier.says, earlier.evidence), line('Now', now.says, now.evidence), line('Concerns', labels(options, model))],
    { criteria: whenOf(when) },
  )

const whenOf = (when: Conflict['when']): readonly LabelledCriterion[] =>
  when === undefined ? [] : [{ label: 'For patients with', criterion: criterionInWords(when) }]

const drugEntry = (drug: DrugEntry): PageEntry =>
  entry(`drug-${drug.agent.replaceAll(' ', '-')}`, drug.agent, [
    ...lineIf('Other names', drug.otherNames.join(', ')),
    line('Class', drug.generation === undefined ? drug.class : `${drug.class}, generation ${drug.generation}`),
    line('Target', drug.target),
    line('Usual dose', `${drug.usualDose.text} (${doseBasis(drug.usualDose)})`),
    ...lineIf('Off-label', drug.offLabel),
    ...lineIf('Key cautions', drug.keyCautions && `${drug.keyCautions.text} (${doseBasis(drug.keyCautions)})`),
    line('Into the CSF', penetrationInWords(drug)),
    line('Approved where', availabilityInWords(drug)),
  ])

const evidenceEntry = (row: Evidence): PageEntry =>
  entry(evidencePlace(row.id), row.id, [
    line('Statement', row.statement),
    line('Publication', [row.publication, row.where].filter((part) => part !== '').join('; ')),
    ...lineIf('It cites', row.citedReference === 'none' ? undefined : row.citedReference),
    line('Design', [row.design, row.setting].filter((part) => part !== '').join('; ')),
    ...studiedRows(row).map(([label, text]) => line(label, text)),
    ...(row.endpoint === undefined ? [line('Endpoint', 'not stated')] : []),
    line('Verification', verificationInWords(row)),
    ...row.corrections.map((text) => line('Known error', text)),
  ])
