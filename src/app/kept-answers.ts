import { type Answer, answersFrom } from '../facts/answers.ts'
import type { VisitDraft } from '../ui/response/visit-draft.ts'
import { EMPTY_REVIEW, isStated, type Review } from '../ui/sign/review.ts'
import { formFrom } from './kept-form.ts'
import { reviewFrom } from './kept-review.ts'
import type { KeyValueStore } from './pending-launch.ts'

/** The answers, visits and decisions that one clinician entered about one patient, over a relaunch: an expired sign-in costs no typing. */
export type KeptAnswers = {
  /** What was kept before, checked; nothing when it was another's, too old, damaged or not there. */
  readonly restored: readonly Answer[]
  /** Visits of the response assessment, one line each, not checked yet. */
  readonly restoredVisits: readonly string[]
  /** What was stated for the note, checked; empty when nothing was. */
  readonly restoredReview: Review
  /** The form of a visit that was half typed, checked to be text; null when there was none. */
  readonly restoredForm: VisitDraft | null
  readonly save: (answers: readonly Answer[]) => void
  /** Visits that the record does not hold yet. */
  readonly saveVisits: (lines: readonly string[]) => void
  /** Decisions and comment of a note that is not stored yet. */
  readonly saveReview: (review: Review) => void
  /** The form of a visit while it is typed; null once it is kept or discarded. */
  readonly saveForm: (form: VisitDraft | null) => void
  /** Removes what a note that was stored has made of it; a visit that is still being typed is in no note. */
  readonly erase: () => void
  /** Removes what is kept and keeps nothing more: the screen was locked. */
  readonly close: () => void
}

export type KeepingWorld = {
  readonly store: KeyValueStore
  /** The browser's own key: it can be used here and cannot be read out. */
  readonly key: () => Promise<CryptoKey>
  readonly now: () => number
}

/** Whose answers: all three have to be the same again. */
export type Whose = { readonly iss: string; readonly patientId: string; readonly userReference: string | null }

const PREFIX = 'meninx.answers.'
const KEPT_FOR_MS = 30 * 60_000
type Entry = { readonly at: number; readonly iv: string; readonly sealed: string }

type Content = {
  readonly answers: readonly Answer[]
  readonly visits: readonly string[]
  readonly review: Review
  readonly form: VisitDraft | null
}
const NO_CONTENT: Content = { answers: [], visits: [], review: EMPTY_REVIEW, form: null }

export const nothingKept: KeptAnswers = {
  restored: [],
  restoredVisits: [],
  restoredReview: EMPTY_REVIEW,
  restoredForm: null,
  save: () => {},
  saveVisits: () => {},
  saveReview: () => {},
  saveForm: () => {},
  erase: () => {},
  close: () => {},
}

/**
 * Encrypted (AES-GCM) in sessionStorage under a name that says nothing. Patient, user and record system are authenticated with the text, so
 * that another patient's panel that shares the storage can neither read nor restore it. Nothing is kept for a person who is not known.
 */
export async function keepAnswers(whose: Whose, world: KeepingWorld): Promise<KeptAnswers> {
  if (whose.userReference === null) return nothingKept
  try {
    const seal = sealFor(whose, await world.key())
    const found = await ownEntry(world, seal)
    return keptUnder(found?.name ?? PREFIX + crypto.randomUUID(), found?.content ?? NO_CONTENT, world, seal)
  } catch {
    // Private windows and blocked storage: nothing is kept, and nothing else depends on it.
    return nothingKept
  }
}

function keptUnder(name: string, restored: Content, { store, now }: KeepingWorld, seal: Seal): KeptAnswers {
  let turn = 0
  let closed = false
  let content = restored
  const eraseAll = (): void => {
    turn += 1
    content = NO_CONTENT
    store.removeItem(name)
  }
  const change = (changes: Partial<Content>): void => {
    if (closed) return
    content = { ...content, ...changes }
    if (content.answers.length + content.visits.length === 0 && content.form === null && !isStated(content.review)) {
      eraseAll()
      return
    }
    turn += 1
    const mine = turn
    const at = now()
    const write = (sealed: Omit<Entry, 'at'>): void => {
      if (mine === turn) store.setItem(name, JSON.stringify({ at, ...sealed }))
    }
    seal.close(JSON.stringify(content)).then(write, () => {})
  }
  return {
    restored: restored.answers,
    restoredVisits: restored.visits,
    restoredReview: restored.review,
    save: (answers) => change({ answers }),
    saveVisits: (visits) => change({ visits }),
    restoredForm: restored.form,
    saveReview: (review) => change({ review }),
    saveForm: (form) => change({ form }),
    erase: () => change({ ...NO_CONTENT, form: content.form }),
    close: () => {
      closed = true
      eraseAll()
    },
  }
}

/** This patient's and user's entry. Old ones and damaged ones are cleared away; another's cannot be opened, and stays. */
async function ownEntry({ store, now }: KeepingWorld, seal: Seal): Promise<{ name: string; content: Content } | null> {
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((name) => name.startsWith(PREFIX))
  for (const name of names) {
    const entry = entryFrom(store.getItem(name))
    if (entry === null || now() - entry.at > KEPT_FOR_MS || entry.at > now() + KEPT_FOR_MS) store.removeItem(name)
    else {
      const text = await seal.open(entry).catch(() => null)
      if (text !== null) return { name, content: contentIn(text) }
    }
  }
  return null
}

function entryFrom(text: string | null): Entry | null {
  try {
    const entry: unknown = JSON.parse(text ?? 'null')
    return typeof entry === 'object' && entry !== null && 'at' in entry && typeof entry.at === 'number' ? (entry as Entry) : null
  } catch {
    return null
  }
}

/** Checked like any answer from outside: the list of facts may have changed with an update of the app. */
function contentIn(text: string): Content {
  const { answers, visits, review, form } = JSON.parse(text) as Content
  const byName = answers.map(({ fact, value, reason }) => [fact, reason === undefined ? value : { value, reason }])
  return {
    answers: answersFrom(Object.fromEntries(byName)).answers,
    visits: visits.filter((line) => typeof line === 'string'),
    review: reviewFrom(review),
    form: formFrom(form),
  }
}

type Seal = { readonly close: (text: string) => Promise<Omit<Entry, 'at'>>; readonly open: (entry: Entry) => Promise<string> }

function sealFor(whose: Whose, key: CryptoKey): Seal {
  const additionalData = new TextEncoder().encode(JSON.stringify([whose.iss, whose.patientId, whose.userReference]))
  return {
    close: async (text) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, new TextEncoder().encode(text))
      return { iv: base64(iv), sealed: base64(new Uint8Array(sealed)) }
    },
    open: async ({ iv, sealed }) => {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv), additionalData }, key, bytes(sealed))
      return new TextDecoder().decode(plain)
    },
  }
}

const base64 = (data: Uint8Array): string => btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''))
const bytes = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
