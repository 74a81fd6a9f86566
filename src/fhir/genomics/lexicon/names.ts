import { words } from './entries.ts'

/** Ingredients by the endings that the naming of medicines gives them; a medicine named beside a result says nothing about it. */
export const DRUG = /^[a-z]+(?:tinib|rasib|mab|platin|trexed|taxel|tabine)$/

/** Genes of lung panels that this app does not read: named, so that their variants are not taken for those of another gene. */
export const OTHER_GENES: ReadonlySet<string> = new Set(
  words(
    'TP53|STK11|KEAP1|PIK3CA|CDKN2A|CDKN2B|RB1|PTEN|NF1|NF2|NRAS|HRAS|MAP2K1|AKT1|CTNNB1|SMAD4|ATM|BRCA1|BRCA2|ARID1A|ARID2|SMARCA4|FGFR1|FGFR2|FGFR3|FGFR4|KIT|PDGFRA|MYC|MYCN|MDM2|MDM4|CDK4|CDK6|CCND1|CCNE1|TERT|RBM10|NRG1|IDH1|IDH2|GNAS|NFE2L2|U2AF1|APC|ERBB3|ERBB4|DDR2|JAK2|MTAP|FBXW7|SETD2|KMT2D|NKX2-1|TSC1|TSC2|CHEK2|PALB2|BAP1|POLE|MLH1|MSH2|MSH6|PMS2|VHL|HNF1A|NOTCH1|ABL1|BCR|RUNX1|ETV6|RIT1|RAF1|ARAF|MSI|TMB',
  ),
)

/** Fusion partners seen with ALK, ROS1, RET and NTRK; needed where the pair is written with a hyphen or slash. */
export const PARTNERS: ReadonlySet<string> = new Set(
  words(
    'EML4|KIF5B|KLC1|TFG|HIP1|STRN|TPR|DCTN1|SQSTM1|BIRC6|GCC2|PTPN3|NPM1|CLTC|TPM3|TPM4|CD74|SLC34A2|EZR|SDC4|GOPC|LRIG3|CCDC6|NCOA4|TRIM33|CUX1|KIAA1468|ETV6|LMNA|MPRIP|SQSTM|TRIM24|AFAP1|PLEKHA6|CLIP1|MYO5C|TFPI|MSN|TPD52L1|KIAA1598|ERC1|RUFY1|PICALM|ATIC|RANBP2|VCL|FN1|PPFIBP1|HIP1|STRN3|LIMA1|WIPF2|TMEM106B|LIMD1',
  ),
)
