import { textsOf } from '../../resources/coding.ts'
import type { Procedure } from '../../resources/procedure.ts'
import { inEnglish } from '../in-english.ts'
import { generalStance, type Stance, stanceTowards } from '../wording.ts'
import { agentsInWords } from './agents-named.ts'
import { drugWords } from './drug-names.ts'

/** In the name of a drug or procedure, which states nothing else: it was spoken of, not given. In English terms (`inEnglish`). */
const NOT_IN_NAME =
  /\b(?:declin(?:ed|es|ing)|refus\w*|abgelehnt|verweigert|nie|jamais|nunca|prevu\w*|envisage\w*|rechaz\w*|rifiutat\w*|pendiente|erwogen|vorgesehen|reject(?:ed|s)|never|not (?:yet )?(?:on|started|begun|taken|taking|given|received|initiated|done|performed|indicated|covered|approved|available|recommended)|did(?: not|n't)|planned|planning|plans? to|scheduled|will|shall|to (?:start|begin|be)|consider(?:s|ed|ing|ation)?|candidate|eligible|awaiting|awaited|pending|proposed|recommend\w*|suggest\w*|discuss\w*|offer(?:ed|s)?|(?:at|upon|on|after|if) progression|next line|in future|allerg\w*|hypersensitiv\w*|intoleran\w*|contra-?indicat\w*|avoid|do not (?:give|use|take|prescribe|administer)|prior auth\w*|denied|denial|unaffordable|screening|versus|vs|off(?! label)|no longer|instead of|switched from|on hold|withheld|deferred|postponed|omitted|cancel\w*)\b|拒|从未|尚未|未(?:开始|服|用|使用|行|做)|计划|拟|待|暂缓|过敏|禁用|予定|中止|拒否/i
const NEVER =
  /\b(?:never|not(?: yet)?|n't(?: yet)?|nie|nicht|jamais|nunca|mai|non) (?:been )?(?:start\w*|beg[iu]n|began|taken?|took|fill\w*|pick\w* up|dispens\w*|receiv\w*|given|initiat\w*|used|collect\w*|administer\w*|performed|done|begonnen|eingenommen|erhalten|abgeholt|debute\w*|pris|recu|iniciad\w*|tomad\w*|recibid\w*|iniziat\w*|assunt\w*)\b(?! (?:with|on an?|today|yesterday|this|on \d|dose|for \d|since|at|in|until|due to (?:neutro|thrombo|toxi)))/i
const UNPAID =
  /\b(?:pa|prior auth\w*|authori[sz]ation|insurance|insurer|payer|coverage|claim|approval|appeal|reimbursement)\W+(?:was |is |has been |still |not yet )*(?:denied|denial|refused|rejected|pending|awaited|not (?:approved|granted|obtained)|declined)|\b(?:denied|rejected|not covered|not approved) by (?:the )?(?:insur\w*|payer|plan)|\bawaiting (?:approval|authori\w*|start|delivery|insurance)/i
const DECLINED =
  /\b(?:patient|pt|she|he|family)\b(?: has)? (?:declined|refused|declines|refuses)(?: (?:it|this|the (?:drug|treatment)|drug|treatment|therapy|medication|to (?:start|take|begin)\w*))?\s*(?:$|[.,;])|拒绝(?:治疗|服药|用药)|未(?:服用|开始|使用)/i
const TO_COME =
  /\b(?:will (?:start|begin)|plan(?:ned|s)? (?:to start|start|for)|to (?:be started|start|begin) (?:on|in|after|next)|start(?:ing)? next)\b/i
const ENDED =
  /\b(?:stopp?ed|discontinued|d\/c'?d|dc'?d|ceased|completed|finished|ended|abgesetzt|beendet|arrete\w*|suspendu\w*|suspendid\w*|sospes\w*)\b|停用|已停|停药/i

/** What the words of an entry make of its having been received. `ended`: received, and not going on. */
export type Received = { readonly kind: 'as-stated' } | { readonly kind: 'ended' | 'doubted'; readonly words: string }

/**
 * Whether the words of a medication entry or a procedure let it count as received: its name may say that it was declined, planned or is an
 * allergy, and what stands beside it (`beside`: notes and reasons; `reasons`: why it ended) that it never began.
 */
export function receivedBy(names: readonly string[], beside: readonly string[], reasons: readonly string[]): Received {
  const doubt = names.find(isDoubtedName) ?? beside.find((text) => isNever(text) || isDeclined(text)) ?? reasons.find(isNever)
  if (doubt !== undefined) return { kind: 'doubted', words: doubt }
  const ended = names.find((name) => ENDED.test(inEnglish(name)) || stanceOf(name) === 'past')
  return ended === undefined ? { kind: 'as-stated' } : { kind: 'ended', words: ended }
}

/** The same of a procedure, with its notes, outcome and reasons. */
export const receivedOf = ({ code, note, outcome, reasonCode, statusReason }: Procedure): Received =>
  receivedBy(
    textsOf(code),
    [...(note ?? []).flatMap(({ text }) => text ?? []), ...textsOf(outcome), ...(reasonCode ?? []).flatMap(textsOf)],
    textsOf(statusReason),
  )

const isDoubtedName = (name: string): boolean =>
  [name, withoutMarks(name), inEnglish(name)].some((words) => NOT_IN_NAME.test(words)) ||
  (stanceOf(name) !== 'stated' && stanceOf(name) !== 'past')

const withoutMarks = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '')

const isNever = (text: string): boolean => [withoutMarks(text), inEnglish(text)].some((words) => NEVER.test(words) || UNPAID.test(words))
const isDeclined = (text: string): boolean =>
  [withoutMarks(text), inEnglish(text)].some((words) => DECLINED.test(words) || TO_COME.test(words))

/** Towards the drug it names, where it names one we know. "1 dd 80 mg" is a dose, no differential diagnosis. */
function stanceOf(name: string): Stance {
  const plain = inEnglish(name).replaceAll(/\d ?dd\b/gi, ' ')
  const drug = drugWords(plain).find((word) => word.length > 3 && agentsInWords(word).length > 0)
  const mention = drug === undefined ? null : new RegExp(drug.replaceAll(/[^\p{L}\p{N} -]/gu, '.'), 'i')
  return (mention === null ? null : stanceTowards(plain, mention)) ?? generalStance(plain)
}
