import { isReviewOverdue } from '../../engine/validity.ts'
import { entry, type KnowledgeInput, type KnowledgePage, line, type PageSection } from './page.ts'
import { rulesSections } from './rules-sections.ts'
import { sourcesSections } from './sources-sections.ts'

/** Everything that the model knows, generated from the data it decides with: nothing on the page is written a second time. */
export function knowledgePageFrom(input: KnowledgeInput): KnowledgePage {
  const { model, background, asOf, language, say } = input
  const { version, knowledgeDate: upTo, reviewBy } = model
  return {
    language,
    title: say('Meninx: about this model'),
    lead: say(
      'Model {version}, evidence looked at up to {upTo}, to be reviewed by {reviewBy}. Shown as of {asOf}. Newer evidence and approvals may exist.',
      { version, upTo, reviewBy, asOf },
    ),
    warning: isReviewOverdue(model, asOf)
      ? say('The review of this model is overdue since {reviewBy}. Newer evidence may not be part of it.', { reviewBy })
      : null,
    sections: [
      purposeSection(input),
      gapsSection(input),
      attributesSection(input),
      ...rulesSections(model, say),
      ...sourcesSections(background, model, say),
    ],
  }
}

const purposeSection = ({ intendedUse, fdaCriteria, say }: KnowledgeInput): PageSection => ({
  id: 'use',
  heading: say('Intended use'),
  intro: [say(intendedUse)],
  entries: [
    entry(
      'fda-criteria',
      say('The four criteria for decision support that is not a device (FD&C Act, section 520(o)(1)(E))'),
      fdaCriteria.map(({ criterion, here }) => line(say(criterion), say(here))),
    ),
  ],
})

const gapsSection = ({ model, sourcesDoNotCover, say }: KnowledgeInput): PageSection => ({
  id: 'gaps',
  heading: say('What the model does not cover'),
  intro: [
    say('Where no situation fits: “{title}”. The output says so; the rules of a neighbouring situation are never borrowed.', {
      title: model.fallback.title,
    }),
    ...model.states.filter(({ status }) => status === 'out-of-scope').map(({ title }) => say('Outside the model: {title}.', { title })),
  ],
  entries: [
    entry(
      'sources-do-not-cover',
      say('The five source publications say nothing, or too little, about'),
      sourcesDoNotCover.map((text) => line('', say(text))),
    ),
  ],
})

const attributesSection = ({ sourceAttributes, say }: KnowledgeInput): PageSection => ({
  id: 'attributes',
  heading: say('Source attributes (45 CFR 170.315(b)(11), evidence-based decision support)'),
  intro: [],
  entries: [
    entry(
      'source-attributes',
      say('{n} attributes', { n: sourceAttributes.length }),
      sourceAttributes.map(({ attribute, answer }) => line(say(attribute), say(answer))),
    ),
  ],
})
