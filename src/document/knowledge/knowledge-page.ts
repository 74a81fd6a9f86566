import { isReviewOverdue } from '../../engine/validity.ts'
import { entry, type KnowledgeInput, type KnowledgePage, line, type PageSection } from './page.ts'
import { rulesSections } from './rules-sections.ts'
import { sourcesSections } from './sources-sections.ts'

/** Everything that the model knows, generated from the data it decides with: nothing on the page is written a second time. */
export function knowledgePageFrom(input: KnowledgeInput): KnowledgePage {
  const { model, background, asOf } = input
  return {
    title: 'Meninx: about this model',
    lead: `Model ${model.version}, evidence looked at up to ${model.knowledgeDate}, to be reviewed by ${model.reviewBy}. Shown as of ${asOf}. Newer evidence and approvals may exist.`,
    warning: isReviewOverdue(model, asOf)
      ? `The review of this model is overdue since ${model.reviewBy}. Newer evidence may not be part of it.`
      : null,
    sections: [
      purposeSection(input),
      gapsSection(input),
      attributesSection(input),
      ...rulesSections(model),
      ...sourcesSections(background, model),
    ],
  }
}

const purposeSection = ({ intendedUse, fdaCriteria }: KnowledgeInput): PageSection => ({
  id: 'use',
  heading: 'Intended use',
  intro: [intendedUse],
  entries: [
    entry(
      'fda-criteria',
      'The four criteria for decision support that is not a device (FD&C Act, section 520(o)(1)(E))',
      fdaCriteria.map(({ criterion, here }) => line(criterion, here)),
    ),
  ],
})

const gapsSection = ({ model, sourcesDoNotCover }: KnowledgeInput): PageSection => ({
  id: 'gaps',
  heading: 'What the model does not cover',
  intro: [
    `Where no situation fits: “${model.fallback.title}”. The output says so; the rules of a neighbouring situation are never borrowed.`,
    ...model.states.filter(({ status }) => status === 'out-of-scope').map(({ title }) => `Outside the model: ${title}.`),
  ],
  entries: [
    entry(
      'sources-do-not-cover',
      'The five source publications say nothing, or too little, about',
      sourcesDoNotCover.map((text) => line('', text)),
    ),
  ],
})

const attributesSection = ({ sourceAttributes }: KnowledgeInput): PageSection => ({
  id: 'attributes',
  heading: 'Source attributes (45 CFR 170.315(b)(11), evidence-based decision support)',
  intro: [],
  entries: [
    entry(
      'source-attributes',
      `${sourceAttributes.length} attributes`,
      sourceAttributes.map(({ attribute, answer }) => line(attribute, answer)),
    ),
  ],
})
