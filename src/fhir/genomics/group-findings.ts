import type { Compartment, Finding } from './finding.ts'
import { type Group, isShared, withSharedKind } from './group.ts'
import { type Methods, resolve } from './resolve.ts'
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
}

/** Null when one of the groups cannot be given a meaning. */
export function findingsOf(frame: Frame): readonly Finding[] | null {
  const found: Finding[] = []
  for (const [index, group] of frame.groups.entries()) {
    if (!isShared(group)) return null
    const modifiers = frame.modifiers.filter(
      (m) => m.group === index || (m.group === index + 1 && !m.open) || (m.group === index + 1 && index === frame.groups.length - 1),
    )
    for (const subject of withSharedKind(group)) {
      if (subject.gene === 'other') continue
      const finding = findingOf(
        frame,
        subject,
        group,
        modifiers.map(({ modifier }) => modifier),
      )
      if (finding === null) return null
      found.push(finding)
    }
  }
  return found
}

function findingOf(frame: Frame, subject: Subject, group: Group, modifiers: readonly string[]): Finding | null {
  const { status, methods } = group
  if (subject.gene === null || subject.gene === 'other') return null
  const resolved = resolve(subject, status.status, methods)
  if (resolved === null) return null
  const base: Finding = {
    gene: subject.gene,
    ...resolved,
    status: status.status,
    scope: status.status !== 'positive' && resolved.class === 'ANY' && resolved.alteration === undefined ? 'gene' : 'alteration',
    ...(resolved.class === 'AMPLIFICATION' ? frame.measured : {}),
    ...specimenOf(frame, group),
    ...reasonOf(status, resolved.class, methods, specimenOf(frame, group).specimen),
  }
  return modified(withImmunostain(base, methods, frame.score), modifiers)
}

/** Of the sentence, if it names one; of the group, if each group names its own. */
function specimenOf({ tags, groups }: Frame, group: Group): { readonly specimen?: Compartment } {
  const named = specimensIn(tags)
  const own = groups.every(({ specimens }) => specimens.size === 1) ? group.specimens : named
  const only =
    named.has('csf') &&
    !named.has('tissue') &&
    !tags.some((tag) => tag.tag === 'specimen' && tag.specimen === 'plasma' && tag.named === true)
      ? new Set<Compartment>(['csf'])
      : own
  const [specimen] = only
  return only.size === 1 && specimen !== undefined ? { specimen } : {}
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
