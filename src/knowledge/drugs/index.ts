import { ADAGRASIB } from './adagrasib.ts'
import { AFATINIB } from './afatinib.ts'
import { ALECTINIB } from './alectinib.ts'
import { AMIVANTAMAB } from './amivantamab.ts'
import { ANLOTINIB } from './anlotinib.ts'
import { AUMOLERTINIB } from './aumolertinib.ts'
import { BEVACIZUMAB } from './bevacizumab.ts'
import { BRIGATINIB } from './brigatinib.ts'
import { CAPMATINIB } from './capmatinib.ts'
import { CERITINIB } from './ceritinib.ts'
import { CONTELTINIB } from './conteltinib.ts'
import { CRIZOTINIB } from './crizotinib.ts'
import { DABRAFENIB } from './dabrafenib.ts'
import { DACOMITINIB } from './dacomitinib.ts'
import { DATOPOTAMAB_DERUXTECAN } from './datopotamab-deruxtecan.ts'
import type { Drug } from './drug.ts'
import { ENSARTINIB } from './ensartinib.ts'
import { ENTRECTINIB } from './entrectinib.ts'
import { ERLOTINIB } from './erlotinib.ts'
import { FURMONERTINIB } from './furmonertinib.ts'
import { GEFITINIB } from './gefitinib.ts'
import { ICOTINIB } from './icotinib.ts'
import { IRUPLINALKIB } from './iruplinalkib.ts'
import { LAROTRECTINIB } from './larotrectinib.ts'
import { LAZERTINIB } from './lazertinib.ts'
import { LORLATINIB } from './lorlatinib.ts'
import { OSIMERTINIB } from './osimertinib.ts'
import { PEMETREXED } from './pemetrexed.ts'
import { REPOTRECTINIB } from './repotrectinib.ts'
import { SAVOLITINIB } from './savolitinib.ts'
import { SELPERCATINIB } from './selpercatinib.ts'
import { SEVABERTINIB } from './sevabertinib.ts'
import { SOTORASIB } from './sotorasib.ts'
import { SUNVOZERTINIB } from './sunvozertinib.ts'
import { TALETRECTINIB } from './taletrectinib.ts'
import { TEPOTINIB } from './tepotinib.ts'
import { TRAMETINIB } from './trametinib.ts'
import { TRASTUZUMAB_DERUXTECAN } from './trastuzumab-deruxtecan.ts'
import { ZONGERTINIB } from './zongertinib.ts'
import { ZORIFERTINIB } from './zorifertinib.ts'

/** An explicit list, so that a reader sees what is there. */
export const DRUGS: readonly Drug[] = [
  ADAGRASIB,
  AFATINIB,
  ALECTINIB,
  AMIVANTAMAB,
  ANLOTINIB,
  AUMOLERTINIB,
  BEVACIZUMAB,
  BRIGATINIB,
  CAPMATINIB,
  CERITINIB,
  CONTELTINIB,
  CRIZOTINIB,
  DABRAFENIB,
  DACOMITINIB,
  DATOPOTAMAB_DERUXTECAN,
  ENSARTINIB,
  ENTRECTINIB,
  ERLOTINIB,
  FURMONERTINIB,
  GEFITINIB,
  ICOTINIB,
  IRUPLINALKIB,
  LAROTRECTINIB,
  LAZERTINIB,
  LORLATINIB,
  OSIMERTINIB,
  PEMETREXED,
  REPOTRECTINIB,
  SAVOLITINIB,
  SELPERCATINIB,
  SEVABERTINIB,
  SOTORASIB,
  SUNVOZERTINIB,
  TALETRECTINIB,
  TEPOTINIB,
  TRAMETINIB,
  TRASTUZUMAB_DERUXTECAN,
  ZONGERTINIB,
  ZORIFERTINIB,
]
