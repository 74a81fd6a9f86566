import { type CodeSet, snomed } from './code-set.ts'

const SOURCE = 'HL7 FHIR R4, SNOMED CT Route Codes (valueset-route-codes)'

/** Ways of giving a drug that make a different treatment of it. */
export type Route = 'intrathecal' | 'intravenous' | 'oral-or-under-the-skin' | 'local'

/** `local`: eye, ear, nose, skin, joint, bladder, vagina, rectum, or into a lesion: what is given there does not treat the lung cancer. */
export const ROUTES: Readonly<Record<Route, readonly CodeSet[]>> = {
  intrathecal: [snomed(SOURCE, '72607000', '420719007', '418892005')],
  intravenous: [snomed(SOURCE, '47625008', '418114005', '419993007')],
  'oral-or-under-the-skin': [snomed(SOURCE, '26643006', '34206005')],
  local: [
    snomed(SOURCE, '54485002', '418401004', '372468001', '372476004', '446105004', '418321004', '418722009', '418821007', '418608002'),
    snomed(SOURCE, '416174007', '10547007', '46713006', '6064005', '12130007', '372471009', '372466002', '16857009', '37161004'),
  ],
}

/** Beginnings of ATC codes of local use (WHO ATC-DDD index): eye and ear, skin, gynaecological, nose, mouth. */
export const LOCAL_ATC = /^(?:S0[123]|D|G01|R01|A01)/

/** Words of a product or route that works where it is put. */
export const LOCAL_WORDS =
  /ophthalm|intra-?ocular|\beyes?\b|\bear\b|\botic\b|topical|cream\b|ointment|lotion|\bgel\b|inhal|nasal|intra-?vitre|sub-?conjunctiv|retro-?bulbar|peri-?ocular|intra-?lesional|intra-?articular|intra-?vesical|intravesikal|bladder instillation|rectal|vaginal|epidural|mouth ?wash|\block\b|flush|\bdrops\b|eye implant|augentropfen|augensalbe|\bsalbe\b|\bcreme\b|nasenspray|intravitrea|collyre|pommade|\bcreme\b|colirio|pomada|\bcrema\b|collirio|oogdruppels|zalf|滴眼|眼用|眼膏|软膏|乳膏|吸入|玻璃体/i
