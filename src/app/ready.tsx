import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Answer } from '../facts/answers.ts'
import { AGENTS } from '../knowledge/codes/agents.ts'
import { model } from '../knowledge/index.ts'
import { useLanguage } from '../ui/language/use-language.ts'
import type { Recommended } from '../ui/shown.ts'
import { Workspace } from '../ui/workspace/workspace.tsx'
import type { Rechecking } from './guard-note.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { outcomeOf } from './outcome-of.ts'
import { recommendationFrom } from './recommendation.ts'
import type { ReadyScreen } from './screen.ts'
import { isInRecord } from './sent-notes.ts'
import { sentNotesOf, signingFor } from './signing.ts'
import { useEvidence } from './use-evidence.ts'
import { useKnowledgeNews } from './use-knowledge-news.ts'
import { useModel } from './use-model.ts'
import { useResponse } from './use-response.ts'

type ReadyProps = { readonly screen: ReadyScreen; readonly kept: KeptAnswers; readonly onReadAgain: () => void } & Rechecking

/** The workspace, connected: the chart that was read, the model, and the session that the note is stored with. */
export default function Ready({ screen, kept, onReadAgain, recheck, adopt, otherPatient }: ReadyProps) {
  const { session, chart, queries, asOf } = screen
  const spoken = useModel()
  const recommend = useMemo(
    () => (answers: readonly Answer[]) => recommendationFrom({ facts: chart.facts, answers, model: spoken, asOf }),
    [chart, asOf, spoken],
  )
  const sign = useMemo(() => signingFor(screen, { recheck, adopt, otherPatient }), [screen, recheck, adopt, otherPatient])
  // The same facts and answers, decided with the model's own words: the note says them in its own language.
  const signing = useCallback(
    (shown: Recommended, answers: readonly Answer[]) =>
      sign(spoken === model ? shown : recommendationFrom({ facts: chart.facts, answers, model, asOf }), answers),
    [sign, spoken, chart, asOf],
  )
  const keptReview = useMemo(() => ({ restored: kept.restoredReview, onReview: kept.saveReview }), [kept])
  const notes = sentNotesOf(session)
  const sentNotes = useSyncExternalStore(notes.subscribe, notes.all)
  const sent = useMemo(() => sentNotes.map((note) => ({ reference: note.input.reference, outcome: outcomeOf(note) })), [sentNotes])
  useEffect(() => {
    if (sentNotes.some(isInRecord)) kept.erase()
  }, [sentNotes, kept])
  const language = useLanguage()
  const aboutModel = useCallback(async () => (await import('./about-model.ts')).aboutModelIn(language, asOf), [language, asOf])
  const source = useCallback(
    async (reference: string) => (await import('./source-in-record.ts')).sourceInRecord(session, reference),
    [session],
  )
  return (
    <Workspace
      patient={chart.patient}
      bannerOnPaperOnly={!session.needPatientBanner}
      asOf={asOf}
      readAt={screen.readAt}
      model={spoken}
      evidence={useEvidence()}
      agents={AGENTS}
      report={{ queries, unread: chart.unread }}
      recommend={recommend}
      restored={kept.restored}
      onAnswers={kept.save}
      keptReview={keptReview}
      signing={signing}
      aboutModel={aboutModel}
      sent={sent}
      response={useResponse(screen, kept, otherPatient)}
      secondsLeft={session.secondsLeft}
      readSource={source}
      knowledge={useKnowledgeNews(screen)}
      onReadAgain={onReadAgain}
      rereading={screen.rereading}
    />
  )
}
