import type { Background, Conflict, DrugEntry, Supersession } from '../../engine/background.ts'
import type { Evidence, Model } from '../../engine/model.ts'
import { availabilityInWords, doseBasis, penetrationInWords } from '../drug-words.ts'
import type { Say } from '../say.ts'
import { studiedRows, verificationInWords } from '../studied.ts'
import { criterionInWords } from './criterion-in-words.ts'
import { entry, evidencePlace, type LabelledCriterion, line, lineIf, type PageEntry, type PageSection } from './page.ts'

/** What the model rests on: where sources disagree, what was replaced, the drugs, and every row of evidence. */
export function sourcesSections({ conflicts, supersessions, drugs, evidence }: Background, model: Model, say: Say): readonly PageSection[] {
  const rows = Object.values(evidence)
  const external = rows.filter((row) => row.external).length
  return [
    {
      id: 'conflicts',
      heading: say('Where sources disagree'),
      intro: [say('Both sides are shown beside the option that they concern, whichever the model follows.')],
      entries: conflicts.map((conflict) => conflictEntry(conflict, model, say)),
    },
    {
      id: 'supersessions',
      heading: say('Published statements that were replaced'),
      intro: [],
      entries: supersessions.map((one) => supersessionEntry(one, model, say)),
    },
    {
      id: 'drugs',
      heading: say('Drugs'),
      intro: [say('For orientation. No rule reads a dose from here, and nothing here replaces the label.')],
      entries: drugs.map((drug) => drugEntry(drug, say)),
    },
    {
      id: 'evidence',
      heading: say('Evidence'),
      intro: [
        say(
          '{n} rows: {read} of the five source publications, {external} from elsewhere, marked as such with how far they were verified.',
          {
            n: rows.length,
            read: rows.length - external,
            external,
          },
        ),
      ],
      entries: rows.map((row) => evidenceEntry(row, say)),
    },
  ]
}

const labels = (ids: readonly string[], model: Model): string => ids.map((id) => model.options[id]?.label ?? id).join('; ')

const conflictEntry = ({ id, question, a, b, modelDoes, options, when }: Conflict, model: Model, say: Say): PageEntry =>
  entry(
    `conflict-${id}`,
    question,
    [
      line(say('One side'), a.says, a.evidence),
      line(say('Other side'), b.says, b.evidence),
      line(say('The model'), modelDoes),
      line(say('Concerns'), labels(options, model)),
    ],
    { criteria: whenOf(when, say) },
  )

const supersessionEntry = ({ id, earlier, now, options, when }: Supersession, model: Model, say: Say): PageEntry =>
  entry(
    `replaced-${id}`,
    earlier.says,
    [
      line(say('Earlier'), earlier.says, earlier.evidence),
      line(say('Now'), now.says, now.evidence),
      line(say('Concerns'), labels(options, model)),
    ],
    { criteria: whenOf(when, say) },
  )

const whenOf = (when: Conflict['when'], say: Say): readonly LabelledCriterion[] =>
  when === undefined ? [] : [{ label: say('For patients with'), criterion: criterionInWords(when, say) }]

const drugEntry = (drug: DrugEntry, say: Say): PageEntry =>
  entry(`drug-${drug.agent.replaceAll(' ', '-')}`, drug.agent, [
    ...lineIf(say('Other names'), drug.otherNames.join(', ')),
    line(
      say('Class'),
      drug.generation === undefined
        ? drug.class
        : say('{class}, generation {generation}', { class: drug.class, generation: drug.generation }),
    ),
    line(say('Target'), drug.target),
    line(say('Usual dose'), `${drug.usualDose.text} (${doseBasis(drug.usualDose, say)})`),
    ...lineIf(say('Off-label'), drug.offLabel),
    ...lineIf(say('Key cautions'), drug.keyCautions && `${drug.keyCautions.text} (${doseBasis(drug.keyCautions, say)})`),
    line(say('Into the CSF'), penetrationInWords(drug, say)),
    line(say('Approved where'), availabilityInWords(drug, say)),
  ])

const evidenceEntry = (row: Evidence, say: Say): PageEntry =>
  entry(evidencePlace(row.id), row.id, [
    line(say('Statement'), row.statement),
    line(say('Publication'), [row.publication, row.where].filter((part) => part !== '').join('; ')),
    ...lineIf(say('It cites'), row.citedReference === 'none' ? undefined : row.citedReference),
    line(say('Design'), [row.design, row.setting].filter((part) => part !== '').join('; ')),
    ...studiedRows(row, say).map(([label, text]) => line(label, text)),
    ...(row.endpoint === undefined ? [line(say('Endpoint'), say('not stated'))] : []),
    line(say('Verification'), verificationInWords(row, say)),
    ...row.corrections.map((text) => line(say('Known error'), text)),
  ])
