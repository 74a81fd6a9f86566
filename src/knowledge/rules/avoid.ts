import type { Criterion } from '../../engine/criterion.ts'
import type { Rule } from '../../engine/model.ts'
import type { EvidenceId } from '../evidence/index.ts'
import { ANY_EGFR_OR_ALK, LM_ESTABLISHED } from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'

const CLASSIFIED_EGFR_OR_ALK: Criterion = {
  kind: 'is',
  says: 'a classified EGFR alteration or an ALK fusion',
  fact: 'driver',
  oneOf: ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'alk'],
}
const UNCLASSIFIED_EGFR: Criterion = { kind: 'is', says: 'an EGFR variant that is not classified', fact: 'driver', oneOf: ['egfr-other'] }
/** A variant of uncertain significance is no target, but it may turn out to be one: then immunotherapy given first would have done harm. */
const heldUntilClassified = (uid: string, option: OptionId): Rule =>
  rule({
    uid,
    option,
    tier: 9,
    strength: 'X',
    when: UNCLASSIFIED_EGFR,
    because:
      'Held until the EGFR variant is classified: if it proves activating, immunotherapy before a TKI makes the toxicity of the TKI likelier.',
    level: 'external: guideline and retrospective; expert',
    evidence: ['E46', 'E25', 'X058'],
    judgement:
      'The rows speak of activating alterations; holding immunotherapy for an unclassified variant is judgement, on the safer side.',
    warnings: ['immunotherapy-then-tki'],
  })
const ROS1_OR_RET: Criterion = { kind: 'is', says: 'ROS1 or RET fusion', fact: 'driver', oneOf: ['ros1', 'ret'] }

const notWithDriver = (
  uid: string,
  option: OptionId,
  because: string,
  evidence: readonly [EvidenceId, ...EvidenceId[]],
  when: Criterion = CLASSIFIED_EGFR_OR_ALK,
): Rule =>
  rule({
    uid,
    option,
    tier: 9,
    strength: 'X',
    when,
    because,
    level: 'phase 3, stopped early; guideline; expert',
    evidence,
    warnings: ['tki-with-immunotherapy'],
  })

const LITTLE_BENEFIT =
  'Not supported in EGFR- or ALK-altered disease, whatever the PD-L1: little benefit, and it makes the toxicity of a TKI likelier.'

/** Holds in every situation of the model. */
export const NEVER = state({
  id: 'X1',
  title: 'Not supported in any situation of the model',
  group: 'avoid',
  when: { kind: 'all', says: 'every patient', of: [] },
  rules: [
    notWithDriver(
      'X1-01',
      'tki-plus-immunotherapy',
      'Not supported: low response and severe toxicity, including interstitial lung disease and hepatitis, when a TKI is combined with a PD-(L)1 inhibitor.',
      ['X050', 'X058', 'E49'],
      ANY_EGFR_OR_ALK,
    ),
    notWithDriver('X1-02', 'immunotherapy-alone', LITTLE_BENEFIT, ['E46', 'X058', 'X050', 'E02', 'E25']),
    notWithDriver('X1-03', 'nivolumab-plus-ipilimumab', LITTLE_BENEFIT, ['X058', 'X050', 'E46', 'E25']),
    notWithDriver('X1-04', 'chemo-immunotherapy', LITTLE_BENEFIT, ['E02', 'X058', 'X050', 'E25']),
    heldUntilClassified('X1-08', 'immunotherapy-alone'),
    heldUntilClassified('X1-09', 'nivolumab-plus-ipilimumab'),
    heldUntilClassified('X1-10', 'chemo-immunotherapy'),
    rule({
      uid: 'X1-05',
      option: 'two-tkis-same-target',
      tier: 9,
      strength: 'X',
      because: 'Two TKIs against the same target add toxicity without meaningful benefit, by expert opinion.',
      level: 'expert',
      evidence: ['X043'],
    }),
    rule({
      uid: 'X1-06',
      option: 'tki-plus-immunotherapy',
      tier: 9,
      strength: 'X',
      when: ROS1_OR_RET,
      because: 'A TKI combined with a PD-(L)1 inhibitor was toxic with EGFR- and ALK-TKIs.',
      level: 'expert, extrapolated from other drivers',
      evidence: ['E49', 'X058'],
      judgement: 'The sources speak of EGFR and ALK; carrying it over to ROS1 and RET is judgement.',
    }),
    rule({
      uid: 'X1-07',
      option: 'intrathecal-methotrexate-with-wbrt',
      tier: 9,
      strength: 'X',
      when: LM_ESTABLISHED,
      because: 'Intrathecal methotrexate at the same time as whole-brain radiotherapy risks leukoencephalopathy.',
      level: 'external: guideline abstract',
      evidence: ['E51'],
      warnings: ['methotrexate-with-wbrt'],
    }),
  ],
})
