/** Known errors and contradictions of the sources, in words, with what follows. K24 (no reference list) stands in `citedReference`. */
export const K01 =
  'The reference numbers printed in this review are shifted by two, because two unrelated entries open its list; the reference shown here is the resolved one.'
export const K02 =
  'The review says osimertinib tripled intracranial PFS over gefitinib, citing FLAURA2, which has no gefitinib arm. The threefold figure (29.0 v 8.3 months) is aumolertinib in AENEAS. Do not attribute it to osimertinib.'
export const K03 =
  'The discussion says AENEAS established osimertinib. AENEAS tested aumolertinib; Table 1 of the same review has it right.'
export const K04 =
  'FLAURA2: 24.9 v 13.8 months is SYSTEMIC PFS in the subgroup with CNS metastases (n 116 v 110). CNS PFS is 30.2 v 27.6 months (n 118 v 104), and CNS disease control is numerically lower (91 v 93%). Never quote 24.9 as intracranial.'
export const K05 =
  'The review describes RANO-BM as two perpendicular diameters. RANO-BM is unidimensional; the 5 mm perpendicular is only part of measurability (E23).'
export const K06 =
  'Quoted from the review and not verified: it prints an OS of 18.1 months and calls the patients asymptomatic with CNS metastases, although the cited paper is about LM.'
export const K07 =
  'Crizotinib in CSF: 0.617 ng/mL is printed as 0.14 nM. With a molecular weight of 450 it is 1.37 nM, so the CSF:IC50 ratio would be about 0.30, not 0.03 (calculated). Do not reuse 0.03; the penetration of 0.26% is not affected.'
export const K08 =
  'The printed counts and percentages (49 = 55%, 58 = 64%, 32 = 53%) imply about 89, 91 and 60 patients, while the text speaks of 69: denominators unclear.'
export const K09 =
  'Names: "AZD3579" is a misprint of AZD3759 (zorifertinib), BLOOM covers two drugs (osimertinib and AZD3759), and NCT01970865 is listed twice. Say which drug is meant.'
export const K10 = 'Cohort 2 has 32 patients. The 30 printed in one place is its subset with uncontrolled CNS disease.'
export const K11 =
  'The study prints a significance threshold of p < 0.5 (0.05 intended) and uses an unpaired test on paired data: p-values are not confirmatory.'
export const K12 =
  'The study contradicts itself: its text says performance status improved in 7 patients with LM; Table 9 gives the same figures after treatment as before (1 and 8). Both are shown.'
export const K13 = 'Oligo-progression is printed as 11 of 14, while the CNS events add up to 16: no rate can be computed.'
export const K14 = 'The interval for 17 of 32 is printed as 34.7-74.9; the exact upper limit is 70.9. Use 34.7-70.9.'
export const K15 =
  'How LM was diagnosed differs between the text (7 symptoms and MRI, 1 MRI only, 1 CSF without typical MRI) and Table 8 (1 with all three, 7 symptoms and MRI, 1 MRI): no diagnostic counts can be derived.'
export const K16 =
  'Denominators corrected: nine patients were diagnosed with LM, eight of them symptomatic; the remainder of cohort 2 is 3 of 14; 3 of 7 is 42.9%. The claim to be first to report alectinib in LM conflicts with earlier cases (C077, C078).'
export const K17 =
  'The page labels a narrative review as a guideline. It is a machine-written summary without author, journal or figures: expert opinion at most, never a guideline.'
export const K18 =
  'The sources differ: LM incidence in EGFR disease "up to 50%" (Zhao) v 9-9.4% (Cheng and Perez-Soler); repeat cytology 80-90% v 75-85%; first puncture 40-50% v "as low as 50%". Show both.'
export const K19 =
  'Do not infer efficacy in NSCLC: the methotrexate sentence is probably a wording error, the intrathecal pemetrexed animal is a mouse in the text and a rat in the reference, the poziotinib claim rests on one case, and the antibody-drug data are in breast cancer.'
export const K20 =
  'The number of metastases that counts as "oligo" differs or is left open: undefined in Xue and Chen; 1-3 (or 1-5) in the alectinib study; ASTRO has 1-4 strong and 5-10 conditional (E18). Use the exact count.'
export const K21 =
  'HYBRID closed early and its text and table disagree: the text calls SRS superior, while iPFS is 21.4 v 22.3 months and 3-year OS 36.6 v 52.3% (the month of the iPFS rate is missing). Suggestive at most.'
export const K22 = 'Names: "iruplinkib" is iruplinalkib (WX-0593), "URBO-NSCLC" is TURBO-NSCLC, "Medium CNS PFS" is the median.'
export const K23 =
  'Indirect or incomplete: trastuzumab deruxtecan and tepotinib rows have no CNS endpoint, capmatinib has no figure, larotrectinib is 63% of an n of 10, the TRIDENT-1 cohorts are not randomised arms, KEYNOTE-021 is not phase 3, and one WBRT reference is about small-cell cancer.'
export const K25 =
  'Historic doses: ceritinib 750 mg and pulsed crizotinib are not doses to give (the current ceritinib label is 450 mg with food, from memory: verify against the label).'
export const K26 =
  'The dose of intrathecal pemetrexed is not settled: published schedules differ several-fold and toxic deaths are reported. No dose may be taken from this row.'
export const K27 =
  'The smallest measurable LM nodule differs by version: ≥5×10 mm (Zhao), >5×10 mm (Cheng and Perez-Soler), >5×5 mm (revised scorecard). Name the version used.'
export const K28 =
  'The source contradicts itself: its text says 21 patients were T790M-negative, its Table 2 says T790M-unselected (11 positive in both).'
export const K29 =
  'The source shows two readings: by RANO-LM failure of cytology to convert after induction is progression; the authors propose to call persistently positive cytology stable. Persistently positive cytology alone never switches therapy.'
