import { expect, test } from 'vitest'
import { chartOf, observation, report, text } from '../../src/fhir/invented-chart.ts'

/**
 * Invented results in the words of laboratories and clinics: what must come out of each, and what may come out instead where the reader
 * refuses (`unknown`). Each was judged before it was first read.
 */
type Wanted = Readonly<Record<string, unknown>>

/** [name, report or result, title, text, what must come out]. A list: any of them; the first is what is plainly said. */
const CASES: readonly (readonly [string, 'result' | 'report', string, string, Wanted])[] = [
  [
    'foundation-table',
    'report',
    'FoundationOne CDx',
    'Genomic Findings with Evidence of Clinical Significance\nEGFR L858R\nTP53 R273H\nMicrosatellite status: MS-Stable\nTumor Mutational Burden: 4 Muts/Mb\nNo reportable alterations: ALK, BRAF, ERBB2, KRAS, MET, RET, ROS1',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'foundation-ex19',
    'report',
    'FoundationOne CDx',
    'GENOMIC ALTERATIONS IDENTIFIED: EGFR exon 19 deletion (E746_A750del), TP53 R248Q, CDKN2A/B loss. ADDITIONAL FINDINGS: MSI status MS-Stable; TMB 3 Muts/Mb.',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'foundation-liquid-t790m',
    'report',
    'FoundationOne Liquid CDx',
    'EGFR exon 19 deletion (L747_P753>S) 12.4%; EGFR T790M 3.1%; Tumor Fraction 22%',
    { driver: ['egfr-common', 'unknown'], t790mPlasma: ['detected', 'unknown'] },
  ],
  [
    'guardant-table',
    'report',
    'Guardant360',
    'Alteration | % cfDNA or Amplification\nEGFR L858R | 8.2%\nEGFR T790M | 2.6%\nTP53 R175H | 5.0%',
    { driver: ['egfr-common', 'unknown'], t790mPlasma: ['detected', 'unknown'] },
  ],
  [
    'guardant-none',
    'report',
    'Guardant360 CDx',
    "No tumor-related somatic alterations were detected in this patient's sample.",
    { driver: 'unknown' },
  ],
  [
    'guardant-not-detected',
    'report',
    'Guardant360',
    'EGFR exon 19 deletion: not detected. EGFR L858R: not detected. EGFR T790M: not detected.',
    { t790mPlasma: ['not-detected', 'unknown'], driver: 'unknown' },
  ],
  [
    'tempus-xt',
    'report',
    'Tempus xT',
    'Somatic - Potentially Actionable: EGFR p.E746_A750del Inframe deletion - GOF, VAF 31.2%. Somatic - Biologically Relevant: TP53 p.R282W, RB1 p.Q702*. Germline: none detected.',
    { driver: ['egfr-common', 'unknown'] },
  ],
  ['tempus-fusion', 'report', 'Tempus xR', 'EML4-ALK chromosomal rearrangement detected (RNA)', { driver: ['alk', 'unknown'] }],
  [
    'caris',
    'report',
    'Caris MI Profile',
    'EGFR: Pathogenic Variant Exon 21 p.L858R. ALK: Negative (IHC). ROS1: Fusion Not Detected. PD-L1 (22c3): Positive, TPS: 60%.',
    { driver: ['egfr-common', 'unknown'], pdL1Tps: [60, 'unknown'] },
  ],
  ['caris-qns', 'report', 'Caris MI Profile', 'EGFR: Quantity Not Sufficient. ALK: Fusion Not Detected.', { driver: 'unknown' }],
  [
    'idylla',
    'result',
    'EGFR Idylla',
    'Exon 19 deletion (c.2235_2249del or c.2236_2250del; p.E746_A750del)',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'idylla-none',
    'result',
    'Idylla EGFR mutation test',
    'No mutation detected in EGFR exons 18, 19, 20 and 21. EGFR total Cq 21.3.',
    { driver: 'unknown' },
  ],
  [
    'idylla-genefusion',
    'result',
    'Idylla GeneFusion',
    'ALK expression imbalance detected; no specific ALK fusion detected',
    { driver: 'unknown' },
  ],
  ['cobas', 'result', 'cobas EGFR Mutation Test v2', 'Mutation Detected: Ex19Del, T790M', { driver: ['egfr-common', 'unknown'] }],
  [
    'cobas-plasma',
    'result',
    'cobas EGFR v2 (plasma)',
    'Ex19Del: Mutation Detected (SQI 14). T790M: No Mutation Detected.',
    { driver: ['egfr-common', 'unknown'], t790mPlasma: ['not-detected', 'unknown'] },
  ],
  ['cobas-invalid', 'result', 'cobas EGFR Mutation Test', 'Invalid. Please repeat.', { driver: 'unknown' }],
  [
    'vysis-pos',
    'result',
    'Vysis ALK Break Apart FISH',
    'POSITIVE: 34/50 (68%) nuclei with rearrangement. Cut-off 15%.',
    { driver: ['alk', 'unknown'] },
  ],
  [
    'vysis-neg',
    'result',
    'Vysis ALK Break Apart FISH',
    'NEGATIVE for ALK gene rearrangement (3 of 100 cells, 3%; reference <15%)',
    { driver: 'unknown' },
  ],
  [
    'vysis-equivocal',
    'result',
    'ALK FISH',
    '12/50 cells (24%) in first read - equivocal; second reader 6/50. Average 18%.',
    { driver: ['unknown', 'alk'] },
  ],
  [
    'nhs-letter',
    'report',
    'Oncology clinic letter',
    'Diagnosis: T2a N2 M1c adenocarcinoma of lung, EGFR exon 19 deletion, ALK/ROS1 negative, PD-L1 80%. PS 1.',
    { driver: ['egfr-common', 'unknown'], pdL1Tps: [80, 'unknown'], ecog: [1, 'unknown'] },
  ],
  [
    'nhs-molecular',
    'result',
    'Lung NGS panel (NHS GLH)',
    'EGFR c.2573T>G p.(Leu858Arg) detected at 24% VAF. No clinically relevant variant detected in ALK, BRAF, KRAS, MET. RNA: no fusion detected (ALK, RET, ROS1, NTRK1-3).',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'nhs-fail',
    'result',
    'Lung NGS panel',
    'DNA fail - insufficient tumour content (<5%). RNA fail. Please send further sample.',
    { driver: 'unknown' },
  ],
  [
    'uk-wt',
    'result',
    'EGFR mutation status',
    'Wild-type. Please note low neoplastic cell content (10%); a false negative cannot be excluded.',
    { driver: 'unknown' },
  ],
  [
    'de-befund',
    'report',
    'Molekularpathologischer Befund',
    'EGFR: Deletion in Exon 19 (p.E746_A750del) nachgewiesen. ALK: kein Nachweis einer Translokation. ROS1: kein Nachweis einer Translokation. PD-L1: TPS 30 %.',
    { driver: ['egfr-common', 'unknown'], pdL1Tps: [30, 'unknown'] },
  ],
  [
    'de-negativ',
    'report',
    'Molekularpathologie',
    'Kein Nachweis einer EGFR-Mutation (Exon 18-21). Keine ALK- oder ROS1-Translokation.',
    { driver: ['none', 'unknown'] },
  ],
  [
    'fr-cr',
    'report',
    'Biologie moléculaire',
    'Absence de mutation des exons 18 à 21 du gène EGFR. Absence de réarrangement ALK et ROS1.',
    { driver: ['none', 'unknown'] },
  ],
  [
    'fr-pos',
    'report',
    'Génétique moléculaire des tumeurs',
    'Présence d’une mutation L858R de l’exon 21 du gène EGFR (fréquence allélique 18 %).',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'es-pos',
    'report',
    'Anatomía patológica molecular',
    'Se detecta deleción del exón 19 de EGFR. ALK negativo (IHQ D5F3). PD-L1 (TPS): 5%.',
    { driver: ['egfr-common', 'unknown'], pdL1Tps: [5, 'unknown'] },
  ],
  [
    'it-neg',
    'report',
    'Referto molecolare',
    'Non evidenza di mutazioni di EGFR; ALK non riarrangiato; ROS1 non riarrangiato.',
    { driver: ['none', 'unknown'] },
  ],
  ['zh', 'report', '肺癌基因检测', 'EGFR基因第21外显子L858R突变阳性；ALK融合阴性；ROS1融合阴性', { driver: ['egfr-common', 'unknown'] }],
  [
    'addendum',
    'report',
    'Surgical pathology',
    'ADDENDUM 1: EGFR mutation analysis: positive for exon 19 deletion.\nADDENDUM 2: ALK IHC negative. ROS1 pending.',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'addendum-corrected',
    'report',
    'Surgical pathology',
    'CORRECTED REPORT: EGFR previously reported as exon 19 deletion; corrected result: EGFR wild type.',
    { driver: 'unknown' },
  ],
  [
    'pending-molecular',
    'report',
    'Surgical pathology',
    'Adenocarcinoma. Molecular studies (EGFR, ALK, ROS1, PD-L1) have been ordered and will be reported in an addendum.',
    { driver: 'unknown', pdL1Tps: 'unknown' },
  ],
  [
    'abbrev-letter',
    'result',
    'Clinic note',
    '68M stage IV lung adeno, EGFR L858R+, on osi since 3/25, PD-L1 <1%, ECOG 1, brain mets s/p SRS',
    { driver: ['egfr-common', 'unknown'], pdL1Tps: [0, 'unknown'], ecog: [1, 'unknown'], brainMetastases: ['present', 'unknown'] },
  ],
  ['alk-plus', 'result', 'Clinic note', 'ALK+ NSCLC on alectinib, EGFR/ROS1 neg', { driver: ['alk', 'unknown'] }],
  ['egfr-mut', 'result', 'Clinic note', 'EGFRm NSCLC (ex19del), ALK-, ROS1-', { driver: ['egfr-common', 'unknown'] }],
  ['not-egfr', 'result', 'Clinic note', 'Non-EGFR, non-ALK adenocarcinoma', { driver: 'unknown' }],
  ['family', 'result', 'Family history', 'Sister with EGFR T790M germline lung cancer', { driver: 'unknown', t790mTissue: 'unknown' }],
  ['germline', 'result', 'Germline panel', 'EGFR p.T790M heterozygous pathogenic variant (germline)', { driver: 'unknown' }],
  [
    'trial',
    'result',
    'Clinic note',
    'Eligible for trial of patients with EGFR exon 20 insertion if confirmed; NGS pending',
    { driver: 'unknown' },
  ],
  [
    'education',
    'result',
    'Clinic note',
    'Discussed that if EGFR mutation is found, osimertinib would be an option.',
    { driver: 'unknown' },
  ],
  [
    'drug-label',
    'report',
    'NGS report',
    'Therapies: osimertinib (EGFR L858R, exon 19 deletion). Genomic findings: KRAS G12C.',
    { driver: ['kras-g12c', 'unknown'] },
  ],
  [
    'genes-tested',
    'report',
    'NGS report',
    'Genes assayed: ALK, BRAF, EGFR, ERBB2, KRAS, MET, NTRK1, RET, ROS1. Result: KRAS p.Gly12Cys (c.34G>T) VAF 22%.',
    { driver: ['kras-g12c', 'unknown'] },
  ],
  [
    'vus',
    'report',
    'NGS report',
    'EGFR p.R108K - variant of uncertain significance. No pathogenic variants identified in ALK or ROS1.',
    { driver: ['egfr-other', 'unknown'] },
  ],
  ['amp', 'report', 'NGS report', 'EGFR amplification (copy number 12). No EGFR mutation detected.', { driver: 'unknown' }],
  [
    'met-amp-plasma',
    'report',
    'Guardant360',
    'MET amplification: plasma copy number 3.1 (++). EGFR L858R 4%.',
    { driver: ['egfr-common', 'unknown'], metAmplificationPlasma: ['detected', 'unknown'] },
  ],
  [
    'c797s-cis',
    'report',
    'Plasma ctDNA NGS',
    'EGFR T790M and C797S in cis; EGFR exon 19 deletion',
    { driver: ['egfr-common', 'unknown'], c797sPlasma: ['detected', 'unknown'], t790mPlasma: ['detected', 'unknown'] },
  ],
  [
    'g1202r',
    'report',
    'ALK resistance panel (plasma)',
    'ALK G1202R detected, L1196M not detected. EML4-ALK v3 present.',
    { driver: ['alk', 'unknown'] },
  ],
  ['ihc-alk-2', 'result', 'ALK (D5F3) IHC', 'Equivocal (2+). FISH recommended.', { driver: 'unknown' }],
  ['ros1-ihc', 'result', 'ROS1 IHC (D4D6)', '3+ diffuse; confirm by FISH', { driver: 'unknown' }],
  ['pdl1-range', 'result', 'PD-L1 22C3', 'TPS 50-60%', { pdL1Tps: ['unknown', 55] }],
  ['pdl1-cps', 'result', 'PD-L1 22C3', 'CPS 60', { pdL1Tps: 'unknown' }],
  ['pdl1-tps-cps', 'result', 'PD-L1 IHC', 'TPS: 70%, CPS: 75', { pdL1Tps: [70, 'unknown'] }],
  ['pdl1-neg', 'result', 'PD-L1 IHC (SP263)', 'Tumor cells: 0%; immune cells: 15%', { pdL1Tps: [0, 'unknown'] }],
  ['pdl1-high', 'result', 'PD-L1', 'High expression', { pdL1Tps: 'unknown' }],
  ['pdl1-insuff', 'result', 'PD-L1 22C3', 'Fewer than 100 viable tumor cells; not evaluable', { pdL1Tps: 'unknown' }],
  [
    'table-tabs',
    'report',
    'Molecular results',
    'Gene\tResult\tVariant\nEGFR\tDetected\tp.L858R\nALK\tNot detected\t\nROS1\tNot detected\t',
    { driver: ['egfr-common', 'unknown'] },
  ],
  [
    'table-neg',
    'report',
    'Molecular results',
    'Gene\tResult\nEGFR\tNot detected\nALK\tNot detected\nROS1\tNot detected',
    { driver: ['none', 'unknown'] },
  ],
  [
    'table-mixed',
    'report',
    'Molecular results',
    'EGFR ........ NEGATIVE\nALK ......... POSITIVE\nROS1 ........ NEGATIVE',
    { driver: ['alk', 'unknown'] },
  ],
  [
    'checkbox',
    'report',
    'Molecular form',
    'EGFR: [ ] mutated [x] wild type   ALK: [x] rearranged [ ] not rearranged',
    { driver: 'unknown' },
  ],
  [
    'wrap',
    'report',
    'Molecular results',
    'EGFR MUTATION ANALYSIS: NO MUTATION\nDETECTED IN EXONS 18-21\nALK FISH: NEGATIVE FOR\nREARRANGEMENT',
    { driver: 'unknown' },
  ],
  ['asterisk', 'report', 'Molecular results', 'EGFR: DETECTED*\n* exon 19 deletion', { driver: ['egfr-common', 'egfr-other', 'unknown'] }],
  [
    'negated-list',
    'report',
    'Molecular results',
    'Negative for the following: EGFR L858R, EGFR exon 19 del, EGFR T790M, ALK fusion, ROS1 fusion.',
    { driver: 'unknown', t790mTissue: ['not-detected', 'unknown'] },
  ],
  [
    'except',
    'report',
    'Molecular results',
    'All drivers negative except EGFR exon 20 insertion (p.A767_V769dup).',
    { driver: ['egfr-exon20-insertion', 'unknown'] },
  ],
  [
    'ex20-fqea',
    'report',
    'Molecular results',
    'EGFR exon 20 insertion p.A763_Y764insFQEA detected',
    { driver: ['egfr-uncommon', 'egfr-exon20-insertion', 'unknown'] },
  ],
  ['compound', 'report', 'Molecular results', 'EGFR compound mutation: G719A + S768I', { driver: ['egfr-uncommon', 'unknown'] }],
  ['her2', 'report', 'NGS report', 'ERBB2 exon 20 insertion (p.Y772_A775dup), TMB low, MSS', { driver: ['her2', 'unknown'] }],
  ['met14', 'report', 'NGS report', 'MET exon 14 skipping alteration (c.3028G>A) detected by RNA', { driver: ['met-exon14', 'unknown'] }],
  ['braf-nonv600', 'report', 'NGS report', 'BRAF G469A detected; BRAF V600E not detected', { driver: 'unknown' }],
  [
    'egfr-kidney-note',
    'result',
    'Clinic note',
    'EGFR 54, Cr 1.3, ALK P 110, LFTs wnl; EGFR mutation status pending',
    { driver: 'unknown' },
  ],
  ['egfr-kidney-two', 'result', 'Clinic note', 'Labs: EGFR >60. Path: EGFR L858R detected.', { driver: ['egfr-common', 'unknown'] }],
  ['ecog-note', 'result', 'ECOG performance status', 'ECOG 1-2', { ecog: 'unknown' }],
  [
    'csf-cyt',
    'result',
    'CSF cytology',
    'Rare atypical cells, cannot exclude malignancy',
    { csfCytology: [['atypical'], ['suspicious'], 'unknown'] },
  ],
  [
    'csf-neg',
    'result',
    'CSF cytology',
    'No malignant cells identified. Lymphocytes and monocytes present.',
    { csfCytology: [['negative'], 'unknown'] },
  ],
  [
    'csf-ctdna',
    'report',
    'CSF ctDNA NGS',
    'EGFR exon 19 deletion (VAF 34%) detected in cerebrospinal fluid; T790M not detected',
    { csfDriverDna: ['detected', 'unknown'], t790mCsf: ['not-detected', 'unknown'] },
  ],
  [
    'mri-impression',
    'report',
    'MRI brain',
    'IMPRESSION: Interval decrease in size of known metastases. No new lesions. No leptomeningeal enhancement.',
    { leptomeningealDisease: ['unknown'] },
  ],
]

const readOf = (kind: 'result' | 'report', title: string, words: string) =>
  chartOf([kind === 'result' ? observation(text(title), { valueString: words }) : report(text(title), { conclusion: words })])

test.each(CASES)('%s: nothing comes out that is not said', (_, kind, title, words, wanted) => {
  const { facts, unread } = readOf(kind, title, words)
  for (const [name, value] of Object.entries(wanted)) {
    const fact = facts[name as keyof typeof facts]
    const read = fact.state === 'known' ? fact.reading.value : fact.state
    expect([name, (Array.isArray(value) ? value : [value]).map((one: unknown) => JSON.stringify(one))]).toEqual([
      name,
      expect.arrayContaining([JSON.stringify(read)]),
    ])
    if (read === 'unknown' && Array.isArray(value) && value[0] !== 'unknown' && fact.state === 'unknown' && fact.why !== 'not-recorded')
      expect(unread).not.toEqual([])
  }
})

const isRead = ([, kind, title, words, wanted]: (typeof CASES)[number]): boolean => {
  const { facts } = readOf(kind, title, words)
  return Object.entries(wanted).every(([name, value]) => {
    const fact = facts[name as keyof typeof facts]
    const read = fact.state === 'known' ? fact.reading.value : fact.state
    return JSON.stringify(Array.isArray(value) ? value[0] : value) === JSON.stringify(read)
  })
}

test('most of them are read and not refused', () => expect(CASES.filter(isRead).length).toBeGreaterThanOrEqual(67))
