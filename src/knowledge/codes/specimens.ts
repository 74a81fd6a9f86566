/**
 * What a specimen is made of. Whole blood is neither tumour nor, by itself, plasma; `fluid` is a body fluid that is not named further;
 * `airway` is sputum, lavage, washing or brushing; `other` is understood and none of these: stool, saliva, swabs, joint fluid, drains.
 */
export type Material = 'tissue' | 'bone-marrow' | 'blood' | 'plasma' | 'serum' | 'csf' | 'effusion' | 'fluid' | 'urine' | 'airway' | 'other'

type Listed = { readonly source: string; readonly codes: Readonly<Partial<Record<Material, string>>> }

/** HL7 table 0487 (specimen type): http://terminology.hl7.org/CodeSystem/v2-0487. Codes that do not say what was examined are not here. */
const HL7_0487: Listed = {
  source: 'hl7.terminology.r4 7.0.1 CodeSystem-v2-0487',
  codes: {
    tissue: 'TUMOR TISS BX SKBP GSPEC CONE TISU LESN MASS NODUL BON BONE SKN POL',
    'bone-marrow': 'MAR',
    blood: 'BLD BLDA BLDV WB WBC LYM PMN RBC THRB CSVR',
    plasma: 'PLAS PPP PRP',
    serum: 'SER ASERU CSERU TSERU PLEVS',
    csf: 'CSF',
    effusion: 'PLR PCFL EFFUS FGA',
    fluid: 'FLD FLU FLUID LIQ LIQO',
    urine: 'UR RANDU URC URINB URINC URINM URINN URINP URNS URT USCOP',
    airway: 'LAVG LAVPG SPT SPTC SPTT SPUTIN SPUTSP TASP TTRA ETA WASI FRS RES',
    other:
      'STL SAL AMN SNV JNTFLD BIFL SMN MILK MLK COL SWT TEAR VITF VOM HAR NAIL PUS ABS WND WNDA WNDD WNDE DRN DRNG DRNGP JP SUMP DIA DIAF LAVGP LAVGG DUFL GASA GASD GAST JEJU PAFL CST RENC KIDFLD MUCUS NSECR BLDCO FBLOOD MBLD BBL PLB BPU FIB EXUDTE DISCHG CALC STONE',
  },
}

/** SNOMED CT, by code alone: its descriptions are not redistributed. */
const SNOMED_SPECIMENS: Listed = {
  source: 'SNOMED International Global Patient Set in HL7 Terminology 7.0.1',
  codes: {
    tissue:
      '119376003 258435002 258415003 441652008 430856003 430861001 430970004 431196006 122610009 302795002 430268003 119325001 309066003 309067007 309068002 420548004 309049000 122593002 127457009 122595009 122737001 122738006 122739003 309058007 309059004 309546004 309547008 309548003 373102004 397199005 309211008 399713008',
    'bone-marrow': '119359002',
    blood: '119297000 258580003 122555007 122552005 122554006 119294007 440500007 445295009 446272009 258591005 119351004',
    plasma: '119361006 119362004 119363009 708048008 708049000',
    serum: '119364003',
    csf: '258450006 446861007',
    effusion: '418564007 168139001 122571007 258440005 258538002',
    fluid: '309051001 258442002',
    urine: '122575003 122880004 258574006 278020009 446277003 446846006 698276005 122565001',
    airway: '119334006 119335007 258607008 122609004 309176002 258610001 258609006 258480001 445447003 309171007 258606004 258603007',
    other:
      '119339001 119342007 119332005 119341000 119323008 119329007 119327009 119345009 119349003 119360007 122556008 122572000 257261003 258453008 258455001 258459007 258463000 258438000 258482009 258502009 258503004 258528007 258529004 258531008 258530009 258520000 440137008 168137004 168138009 302794003 119365002 119366001 119371008 122566000 122568004 258500001 697989009 446562005 119306004 122560006 119304001 119305000 119300005',
  },
}

/** SNOMED CT codes that the set above does not hold. */
const FURTHER: Listed = {
  source: 'HL7 Czech Terminology 0.2.0 ValueSet lab-specimenType',
  codes: {
    effusion: '309201001 110913002',
    tissue: '309078004 258484005',
    'bone-marrow': '258583001',
    other: '119373006 119328004 258564008',
  },
}

/** By code, of whatever system: the two systems share no code, and local lists copy the letters of HL7. */
export const SPECIMEN_MATERIALS: ReadonlyMap<string, Material> = new Map(
  [HL7_0487, SNOMED_SPECIMENS, FURTHER].flatMap(({ codes }) =>
    // Object.entries forgets the key type; the keys are those of the record.
    (Object.entries(codes) as [Material, string][]).flatMap(([material, list]) =>
      list.split(' ').map((code): [string, Material] => [code, material]),
    ),
  ),
)
