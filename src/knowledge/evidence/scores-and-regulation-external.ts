import { external } from './row.ts'

/** Prognostic scores and regulation: context only, no rule may rest on these. */
export const SCORES_AND_REGULATION_EXTERNAL_ROWS = {
  E35: external({
    statement:
      'FDA Clinical Decision Support Software guidance reissued Jan 2026 (6 Jan; page current 29 Jan), supersedes Sept 2022; four criteria unchanged; enforcement discretion when only one recommendation is clinically appropriate',
    publication: 'FDA guidance on clinical decision support software, January 2026',
    where: 'cov.com; cooley.com',
    design: 'regulation',
    setting: '-',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E36: external({
    statement: '45 CFR 170.315(b)(11): 13 source attributes of evidence-based decision support interventions',
    publication: '45 CFR 170.315(b)(11), source attributes',
    where: 'docs.aidbox.app; 89 FR 1192',
    design: 'regulation',
    setting: '-',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E37: external({
    statement:
      'HTI-5 proposed rule (90 FR 60970, 29 Dec 2025) would remove the AI model-card requirement; comment closed 27 Feb 2026; no final rule found',
    publication: 'HTI-5 proposed rule (90 FR 60970)',
    where: 'govinfo.gov; drummondgroup.com',
    design: 'regulation, proposed',
    setting: '-',
    verification: 'read on a secondary page, not in the paper or label itself; the final status is unknown',
  }),
  E38: external({
    statement: 'Lung-molGPA (Sperduto JAMA Oncol 2017) and 2022 Lung GPA (Sperduto, incl. PD-L1): factors verified, points from memory',
    publication: 'Lung-molGPA (Sperduto et al., JAMA Oncol 2017) and lung GPA (2022)',
    where: 'medicalbag.com; experts.umn.edu',
    design: 'prognostic score',
    setting: 'BM',
    verification: 'the factors were read on secondary pages; the points are from memory: verify before use',
  }),
  E39: external({
    statement:
      'LM molGPA (Yin, Lung Cancer 2019;131:134) from memory; 2022 targeted-therapy-assisted molGPA factors KPS, LANO neuro score, TKI line, controlled primary',
    publication: 'LM molGPA (Yin et al., Lung Cancer 2019;131:134); targeted-therapy-assisted molGPA (2022)',
    where: 'doi 10.3389/fonc.2022.903851',
    design: 'prognostic score',
    setting: 'LM',
    verification: 'the factors of the second were read; the first is from memory: verify before use',
  }),
}
