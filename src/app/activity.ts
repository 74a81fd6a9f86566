/** One thing that was done with a note, a visit or a draft in this session: ids, kinds and times, nothing that a record says. */
type Activity = {
  readonly at: string
  readonly what:
    | 'chart-read'
    | 'note-shown'
    | 'signing-asked'
    | 'stopped-before-sending'
    | 'note-sent'
    | 'note-looked-for'
    | 'note-retracted'
    | 'provenance-sent'
    | 'work-up-draft-sent'
    | 'visit-sent'
    | 'visit-marked-in-error'
  /** The note's document reference. */
  readonly reference?: string
  /** `DocumentReference/7`, `QuestionnaireResponse/9`. */
  readonly where?: string
  /** How it ended, by the name of the outcome. */
  readonly outcome?: string
}

/** What was done with notes, visits and drafts in one session, in order. Only added to; gone with the page. */
export type ActivityList = {
  readonly all: () => readonly Activity[]
  readonly add: (activity: Omit<Activity, 'at'>) => void
  /** For a file: with whose session it was, by ids. */
  readonly asJson: () => string
}

type Whose = { readonly recordSystem: string; readonly patient: string; readonly encounter: string | null; readonly user: string | null }

export function createActivityList(whose: Whose, now: () => string): ActivityList {
  let list: readonly Activity[] = []
  return {
    all: () => list,
    add: (activity) => {
      list = [...list, Object.freeze({ at: now(), ...activity })]
    },
    asJson: () => `${JSON.stringify({ format: 'meninx-activity/1', ...whose, activity: list }, null, 1)}\n`,
  }
}
