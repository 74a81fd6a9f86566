import { AFATINIB } from './afatinib.ts'
import { ALECTINIB } from './alectinib.ts'
import { AMIVANTAMAB } from './amivantamab.ts'
import { AUMOLERTINIB } from './aumolertinib.ts'
import { BEVACIZUMAB } from './bevacizumab.ts'
import { BRIGATINIB } from './brigatinib.ts'
import { CERITINIB } from './ceritinib.ts'
import { CRIZOTINIB } from './crizotinib.ts'
import { DACOMITINIB } from './dacomitinib.ts'
import type { Drug } from './drug.ts'
import { ENSARTINIB } from './ensartinib.ts'
import { ERLOTINIB } from './erlotinib.ts'
import { FURMONERTINIB } from './furmonertinib.ts'
import { GEFITINIB } from './gefitinib.ts'
import { ICOTINIB } from './icotinib.ts'
import { IRUPLINALKIB } from './iruplinalkib.ts'
import { LAZERTINIB } from './lazertinib.ts'
import { LORLATINIB } from './lorlatinib.ts'
import { OSIMERTINIB } from './osimertinib.ts'
import { PEMETREXED } from './pemetrexed.ts'
import { SAVOLITINIB } from './savolitinib.ts'
import { ZORIFERTINIB } from './zorifertinib.ts'

/** An explicit list, so that a reader sees what is there. */
export const DRUGS: readonly Drug[] = [
  AFATINIB,
  ALECTINIB,
  AMIVANTAMAB,
  AUMOLERTINIB,
  BEVACIZUMAB,
  BRIGATINIB,
  CERITINIB,
  CRIZOTINIB,
  DACOMITINIB,
  ENSARTINIB,
  ERLOTINIB,
  FURMONERTINIB,
  GEFITINIB,
  ICOTINIB,
  IRUPLINALKIB,
  LAZERTINIB,
  LORLATINIB,
  OSIMERTINIB,
  PEMETREXED,
  SAVOLITINIB,
  ZORIFERTINIB,
]
