import type { AllelicPhase, Compartment, Finding } from './finding.ts'
import { type Group, isShared, withSharedKind } from './group.ts'
import { ACTIVATING, type Methods, type Resolved, resolve } from './resolve.ts'
import { specimensIn } from './sentence-frame.ts'
import type { Subject } from './subject.ts'
import type { StatusTag, Tag } from './tags.ts'

/** "Of uncertain significance", "germline": said of the group that is open, or of the one just closed. */
export type Modifier = { readonly modifier: 'vus' | 'benign' | 'germline'; readonly group: number; readonly open: boolean }

/** What a sentence came to, before its groups are given their meaning. */
export type Frame = {
  readonly tags: readonly Tag[]
  readonly groups: readonly Group[]
  readonly modifiers: readonly Modifier[]
  readonly measured: { readonly copyNumber?: number; readonly ratio?: number }
  readonly score: number | null
  /** Stain and probe in one sentence. */
  readonly mixed: boolean
  /** "Common", "rare": a negative is then not about all of the gene. */
  readonly narrow: boolean
  /** A share of cells short of what laboratories call positive. */
  readonly fewCells: boolean
}

/** Null when one of the groups cannot be given a meaning. */
export function findingsOf(frame: Frame): readonly Finding[] | null {
  const found: Finding[] = []
  const specimens = specimensOf(frame)
  const modifiersOf = modifiersByGroup(frame)
  const phase = phaseOf(frame)
  for (const [index, group] of frame.groups.entries()) {
    if (!isShared(group)) return null
    for (const subject of withSharedKind(group)) {
      if (subject.gene === 'other') continue
      const finding = findingOf(frame, subject, group, modifiersOf.get(index) ?? [], specimens(group))
      if (finding === null) return null
      found.push(phase !== null && finding.class === 'C797S' && finding.status === 'positive' ? { ...finding, phase } : finding)
    }
  }
  return found
}

/** The phase that the sentence states of C797S and T790M; null when it states none, or both. */
function phaseOf({ tags }: Frame): AllelicPhase | null {
  const phases = new Set(tags.flatMap((tag) => (tag.tag === 'phase' ? [tag.phase] : [])))
  const [phase] = phases
  return phases.size === 1 && phase !== undefined ? phase : null
}

/** A modifier belongs to the group that was open when it came, or to the one just closed; the last of them also to the last group. */
function modifiersByGroup({ modifiers, groups }: Frame): ReadonlyMap<number, readonly string[]> {
  const byGroup = new Map<number, string[]>()
  const add = (group: number, modifier: string): void => {
    byGroup.set(group, [...(byGroup.get(group) ?? []), modifier])
  }
  for (const { modifier, group, open } of modifiers) {
    add(group, modifier)
    if (group > 0 && (!open || group === groups.length)) add(group - 1, modifier)
  }
  return byGroup
}

type NamedSpecimen = { readonly specimen?: Compartment }

function findingOf(frame: Frame, subject: Subject, group: Group, modifiers: readonly string[], named: NamedSpecimen): Finding | null {
  const { status, methods } = group
  if (subject.gene === null || subject.gene === 'other') return null
  const resolved = resolve(subject, status.status, methods)
  if (resolved === null || (resolved.class === 'FUSION' && disagreesWithScore(frame, status))) return null
  const ofWholeGene = resolved.class === 'ANY' || resolved.alteration === ACTIVATING
  if (ofWholeGene && status.status === 'negative' && frame.narrow) return null
  if (isFewCells(frame, resolved, status, methods)) return null
  const base: Finding = {
    gene: subject.gene,
    ...resolved,
    status: status.status,
    scope: status.status !== 'positive' && resolved.class === 'ANY' && resolved.alteration === undefined ? 'gene' : 'alteration',
    ...(resolved.class === 'AMPLIFICATION' ? frame.measured : {}),
    ...named,
    ...reasonOf(status, resolved.class, methods, named.specimen),
  }
  return modified(withImmunostain(base, methods, frame.score), modifiers)
}

/** Copies and ratios of an amplification are numbers too; of its cells only a probe gives a share. */
function isFewCells({ fewCells, tags }: Frame, { class: cls, alteration }: Resolved, { status }: StatusTag, { fish }: Methods): boolean {
  if (!fewCells || status !== 'positive' || alteration !== undefined) return false
  return cls === 'FUSION' || (cls === 'AMPLIFICATION' && fish && tags.some((tag) => tag.tag === 'number' && tag.text.includes('%')))
}

/** Of the sentence, if it names one; of the group, if each group names its own. */
function specimensOf({ tags, groups }: Frame): (group: Group) => NamedSpecimen {
  const named = specimensIn(tags)
  const eachItsOwn = groups.every(({ specimens }) => specimens.size === 1)
  const plasma = tags.some((tag) => tag.tag === 'specimen' && tag.specimen === 'plasma' && tag.named === true)
  const ofCsf = named.has('csf') && !named.has('tissue') && !plasma
  return (group) => {
    if (ofCsf) return { specimen: 'csf' }
    const [specimen, ...others] = eachItsOwn ? group.specimens : named
    return specimen === undefined || others.length > 0 ? {} : { specimen }
  }
}

function reasonOf(
  status: StatusTag,
  cls: Finding['class'],
  methods: Methods,
  specimen: Compartment | undefined,
): { readonly reason?: string } {
  if (status.reason === 'cleared' && specimen !== undefined) return { reason: `cleared in ${specimen}` }
  if (status.reason !== undefined) return { reason: status.reason }
  if (methods.ihc && (cls === 'FUSION' || cls === 'V600E')) return { reason: methods.ihcName === null ? 'IHC' : `IHC ${methods.ihcName}` }
  return methods.fish && cls === 'FUSION' ? { reason: 'FISH' } : {}
}

/** A stain of 2+ or 3+ called negative; a stain short of 3+ called positive where a probe is named too. */
const disagreesWithScore = ({ score, mixed }: Frame, { status }: StatusTag): boolean =>
  score !== null && ((status === 'negative' && score > 1) || (status === 'positive' && score < 3 && mixed))

/** A stain is enough for ALK (not 1+ or 2+), it only raises the question for ROS1 and NTRK. */
function withImmunostain(finding: Finding, methods: Methods, score: number | null): Finding {
  if (!methods.ihc || finding.class !== 'FUSION' || finding.status !== 'positive') return finding
  if (finding.gene === 'ALK' && (score === null || score === 3)) return finding
  return { ...finding, status: 'indeterminate', reason: finding.gene === 'ALK' ? 'IHC equivocal' : 'IHC, needs confirmation' }
}

const UNCERTAIN_ALLOWED = new Set([
  'OTHER_MISSENSE',
  'OTHER_INDEL',
  'UNCLASSIFIED',
  'ANY',
  'KINASE_VUS',
  'OTHER',
  'SYNONYMOUS',
  'NON_V600',
  'V600_OTHER',
  'TRUNCATING',
  'EX19INS',
  'FUSION',
  'RESISTANCE_OTHER',
  'RESISTANCE',
  'VUS',
])

/** "Uncertain significance" makes a variant a VUS; said of an established one it contradicts itself and is not read. */
function modified(finding: Finding, modifiers: readonly string[]): Finding | null {
  if (modifiers.includes('vus')) {
    if (!UNCERTAIN_ALLOWED.has(finding.class)) return null
    if (finding.status === 'negative') return finding
    return { ...finding, class: 'VUS', status: 'indeterminate', reason: 'vus', scope: 'alteration' }
  }
  if (modifiers.includes('benign')) return UNCERTAIN_ALLOWED.has(finding.class) ? { ...finding, reason: 'benign' } : null
  return modifiers.includes('germline') && finding.status === 'positive' ? { ...finding, reason: 'germline' } : finding
}
