import { EMERGENCY } from '../terms.ts'
import { rule, state } from './rule.ts'

export const NEUROLOGICAL_EMERGENCY = state({
  id: 'G1',
  title: 'Neurological emergency',
  group: 'emergency',
  status: 'urgent',
  silences: ['scope', 'response', 'genotype', 'lm-certainty', 'systemic', 'local', 'avoid'],
  when: EMERGENCY,
  rules: [
    rule({
      uid: 'G1-01',
      option: 'urgent-neurosurgical-review',
      tier: 1,
      strength: 'P',
      because: 'Raised intracranial pressure and compression are time-critical; nothing is ranked here.',
      level: 'expert',
      evidence: ['Z040', 'C046'],
      cautions: ['No ranked list: this software is not for time-critical decisions.'],
    }),
    rule({
      uid: 'G1-02',
      option: 'csf-diversion',
      tier: 2,
      strength: 'C',
      because: 'A shunt or reservoir can relieve symptoms of raised intracranial pressure quickly, by expert opinion.',
      level: 'expert',
      evidence: ['Z040', 'N02'],
      cautions: ['Check the CSF flow before any intrathecal drug.'],
    }),
    rule({
      uid: 'G1-03',
      option: 'corticosteroids',
      tier: 3,
      strength: 'C',
      because: 'Corticosteroids bridge symptoms; in a retrospective series the need for them fell once an active drug had been started.',
      level: 'retrospective and expert',
      evidence: ['A020'],
      cautions: ['The dose matters where immunotherapy is planned.'],
    }),
  ],
})
