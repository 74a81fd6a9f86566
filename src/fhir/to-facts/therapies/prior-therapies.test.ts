import { expect, test } from 'vitest'
import { chartOf, diagnosis, dose, observation, order, period, procedure, rxnorm, snomed, statement, text } from '../../invented-chart.ts'

type Resources = Parameters<typeof chartOf>[0]
const factOf = (...resources: Resources) => chartOf(resources).facts.priorTherapies
const listOf = (...resources: Resources) => {
  const fact = factOf(...resources)
  return fact.state === 'known' ? fact.reading.value : fact.state
}
const OSIMERTINIB = rxnorm('1721560', 'osimertinib')

test('an empty search for medications is not "treatment naive": unknown, never an empty list', () =>
  expect(factOf()).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

test('a stated "treatment naive" is a known empty list', () =>
  expect(factOf(diagnosis(text('NSCLC, treatment-naive')))).toMatchObject({ state: 'known', reading: { value: [] } }))

test.each([
  ['an order', 'MedicationRequest'],
  ['a statement', 'MedicationStatement'],
  ['an administration', 'MedicationAdministration'],
  ['a procedure', 'Procedure'],
])('bug: "treatment naive" stood beside %s that could not be read', (_, resourceType) => {
  const broken = { resourceType, id: 'broken', status: 7, subject: { reference: 'Patient/p' }, medicationCodeableConcept: 'osimertinib' }
  const fact = factOf(diagnosis(text('NSCLC, treatment-naive')), broken as never)
  expect(fact).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('"TKI-naive" speaks of one class only', () =>
  expect(factOf(diagnosis(text('NSCLC, TKI-naive')))).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

test('"treatment naive" said after a treatment began is a conflict; said before, it is history', () => {
  const given = statement(OSIMERTINIB, period('2026-03-01'))
  const naive = (day: string) =>
    observation(text('Treatment history'), { valueString: 'No prior systemic therapy', effectiveDateTime: day })
  expect(factOf(given, naive('2026-06-01')).state).toBe('conflicting')
  expect(factOf(given, naive('2026-02-01')).state).toBe('known')
})

test.for([
  ['an RxNorm ingredient', rxnorm('1721560'), 'osimertinib'],
  ['an RxNorm product', rxnorm('1721565'), 'osimertinib'],
  ['a SNOMED substance', snomed('716032009'), 'osimertinib'],
  ['an ATC code', { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01EB04' }] }, 'osimertinib'],
  ['an NCIt code', { coding: [{ system: 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl', code: 'C116377' }] }, 'osimertinib'],
  ['a brand name', text('Tagrisso 80 mg film-coated tablets'), 'osimertinib'],
  ['a research code', text('AZD 9291'), 'osimertinib'],
  ['a Chinese name', text('甲磺酸奥希替尼片'), 'osimertinib'],
  ['another name of the drug', text('almonertinib'), 'aumolertinib'],
  ['a biosimilar suffix', text('bevacizumab-awwb 100 mg/4 mL'), 'bevacizumab'],
  ['an antibody-drug conjugate, not the bare antibody', text('fam-trastuzumab deruxtecan-nxki'), 'trastuzumab deruxtecan'],
] as const)('%s names the drug', ([, drug, agent]) => expect(listOf(statement(drug))).toMatchObject([{ agent }]))

test('a combination names each of its drugs', () =>
  expect(listOf(statement(text('carboplatin + pemetrexed + pembrolizumab')))).toMatchObject([
    { agent: 'carboplatin', class: 'platinum' },
    { agent: 'pemetrexed', class: 'chemotherapy' },
    { agent: 'pembrolizumab', class: 'immunotherapy' },
  ]))

test('only antineoplastic drugs enter the list', () =>
  expect(factOf(statement(text('metformin 500 mg')), order(rxnorm('3264', 'dexamethasone')))).toMatchObject({
    state: 'unknown',
    why: 'not-recorded',
  }))

test('a code and a text that name different drugs are reported, and leave the list unreadable', () => {
  const chart = chartOf([statement({ ...rxnorm('1721560'), text: 'gefitinib 250 mg' })])
  expect(chart.facts.priorTherapies).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test.for([
  ['an intended statement', statement(OSIMERTINIB, { status: 'intended' })],
  ['a statement not taken', statement(OSIMERTINIB, { status: 'not-taken' })],
  ['a statement on hold', statement(OSIMERTINIB, { status: 'on-hold' })],
  ['a draft order', order(OSIMERTINIB, { status: 'draft' })],
  ['an order on hold', order(OSIMERTINIB, { status: 'on-hold' })],
  ['a cancelled order', order(OSIMERTINIB, { status: 'cancelled' })],
  ['a plan', order(OSIMERTINIB, { intent: 'plan' })],
  ['a proposal', order(OSIMERTINIB, { intent: 'proposal' })],
  ['an order not to give it', order(OSIMERTINIB, { doNotPerform: true })],
  ['a dose not given', dose(OSIMERTINIB, '2026-03-01', { status: 'not-done' })],
  ['an order of tomorrow', order(OSIMERTINIB, { authoredOn: '2026-11-21' })],
] as const)('%s is no treatment received', ([, resource]) =>
  expect(factOf(resource)).toMatchObject({ state: 'unknown', why: 'not-recorded' }),
)

test('an entry on hold is reported, so that somebody sees it', () =>
  expect(chartOf([order(OSIMERTINIB, { status: 'on-hold' })]).unread).toMatchObject([
    { problem: 'osimertinib: is on hold: it was not read as received' },
  ]))

test('a status that does not exist is not understood: unreadable, never received', () =>
  expect(factOf(statement(OSIMERTINIB, { status: 'final' }))).toMatchObject({ state: 'unknown', why: 'unreadable' }))

test('an active order is ordered and counts as active, with its day', () =>
  expect(listOf(order(OSIMERTINIB))).toEqual([
    { agent: 'osimertinib', class: 'egfr-tki', generation: 3, start: '2026-01-10', status: 'active' },
  ]))

test('a statement and an order of the same days are one treatment with two sources', () => {
  const fact = factOf(statement(OSIMERTINIB, period('2026-01-12')), order(OSIMERTINIB))
  expect(fact).toMatchObject({ state: 'known', reading: { value: [{ agent: 'osimertinib', start: '2026-01-10', status: 'active' }] } })
  expect(fact.state === 'known' && fact.reading.sources).toHaveLength(2)
})

test('a drug restarted after a gap is one agent with two entries: 29 days are a gap, 28 are a pause', () => {
  const first = statement(OSIMERTINIB, { status: 'stopped', ...period('2025-01-01', '2025-06-01') })
  const restarted = (day: string) => listOf(first, statement(OSIMERTINIB, period(day)))
  expect(restarted('2025-06-30')).toMatchObject([
    { end: '2025-06-01', status: 'stopped' },
    { start: '2025-06-30', status: 'active' },
  ])
  expect(restarted('2025-06-29')).toMatchObject([{ start: '2025-01-01', status: 'active' }])
})

test('a change of dose is a new entry', () => {
  const at = (value: number, start: string, end?: string) =>
    statement(OSIMERTINIB, {
      ...period(start, end),
      status: end === undefined ? 'active' : 'stopped',
      dosage: [
        {
          doseAndRate: [{ doseQuantity: { value, unit: 'mg', code: 'mg' } }],
          timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
        },
      ],
    })
  expect(listOf(at(80, '2025-01-01', '2026-01-01'), at(160, '2026-01-02'))).toMatchObject([{ dailyDoseMg: 80 }, { dailyDoseMg: 160 }])
})

test.for([
  ['600 mg twice daily', 1200],
  ['Take 2 tablets of 40 mg', undefined],
  ['80 mg once daily', 80],
  ['80 mg PO QD', 80],
  ['80 mg', undefined],
] as const)('instructions "%s" give a daily dose of %s mg', ([words, daily]) => {
  const list = listOf(statement(OSIMERTINIB, { dosage: [{ text: words }] }))
  expect(Array.isArray(list) && list[0]?.dailyDoseMg).toBe(daily)
})

test.for([
  ['Disease progression', 'progression'],
  ['Grade 3 rash', 'toxicity'],
  ['Treatment completed', 'completed'],
  ['Patient refused', 'patient-choice'],
  ['Moved away', 'other'],
] as const)('"%s" as reason for stopping is read as %s', ([words, stopReason]) =>
  expect(listOf(statement(OSIMERTINIB, { status: 'stopped', statusReason: [text(words)] }))).toMatchObject([
    { status: 'stopped', stopReason },
  ]),
)

test('a reason for stopping that is not understood stays absent: it may have been progression', () => {
  for (const reason of [text('See letter of 3 May'), { coding: [{ system: 'http://snomed.info/sct', code: '999999999' }] }]) {
    const list = listOf(statement(OSIMERTINIB, { status: 'stopped', statusReason: [reason] }))
    expect(Array.isArray(list) && list[0]).not.toHaveProperty('stopReason')
  }
})

test.for([
  ['266721009', 'progression'],
  ['407563006', 'toxicity'],
  ['182992009', 'completed'],
  ['105480006', 'patient-choice'],
  ['184081006', 'other'],
] as const)('SNOMED CT %s as reason for stopping is read as %s, whatever its display', ([code, stopReason]) => {
  const statusReason = [{ coding: [{ system: 'http://snomed.info/sct', code }] }]
  expect(listOf(statement(OSIMERTINIB, { status: 'stopped', statusReason }))).toMatchObject([{ stopReason }])
})

test('no reason given stays absent', () =>
  expect(listOf(statement(OSIMERTINIB, { status: 'stopped' }))).toEqual([expect.not.objectContaining({ stopReason: expect.anything() })]))

test('an entry that calls it active and one that calls it stopped for the same days leave the status unknown, and are reported', () => {
  const chart = chartOf([
    order(OSIMERTINIB, { authoredOn: '2025-01-01' }),
    statement(OSIMERTINIB, { status: 'stopped', ...period('2025-01-01', '2026-05-01') }),
  ])
  expect(chart.facts.priorTherapies).toMatchObject({ reading: { value: [{ status: 'unknown' }] } })
  expect(chart.unread).toHaveLength(1)
})

test('infusions of one drug are one treatment that lasted at least until the last of them', () => {
  const days = ['2026-01-05', '2026-01-26', '2026-02-16']
  expect(listOf(...days.map((day) => dose(rxnorm('1547545'), day)))).toMatchObject([
    { agent: 'pembrolizumab', start: '2026-01-05', end: '2026-02-16', status: 'unknown' },
  ])
})

test('intrathecal methotrexate is an intrathecal treatment; tablets are none; without a route it is reported', () => {
  const methotrexate = (dosage: object) => order(rxnorm('6851', 'methotrexate'), { dosageInstruction: [dosage] })
  expect(listOf(methotrexate({ route: text('Intrathecal route') }))).toMatchObject([{ class: 'intrathecal' }])
  expect(factOf(methotrexate({ text: '15 mg oral weekly' })).state).toBe('unknown')
  expect(chartOf([methotrexate({})]).unread).toHaveLength(1)
})

test('a contained and a referenced medication are followed; a reference that leads nowhere still has its display', () => {
  const contained = {
    medicationCodeableConcept: undefined,
    medicationReference: { reference: '#m' },
    contained: [{ resourceType: 'Medication', id: 'm', code: OSIMERTINIB }],
  }
  expect(listOf(order(OSIMERTINIB, contained))).toMatchObject([{ agent: 'osimertinib' }])
  const referenced = order(OSIMERTINIB, { medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/m' } })
  expect(listOf(referenced, { resourceType: 'Medication', id: 'm', code: OSIMERTINIB })).toMatchObject([{ agent: 'osimertinib' }])
  const named = order(OSIMERTINIB, { medicationCodeableConcept: undefined, medicationReference: { display: 'Tagrisso' } })
  expect(listOf(named)).toMatchObject([{ agent: 'osimertinib' }])
})

test('a therapy that a genomic report suggests (51963-7) is not one received; neither is an allergy', () => {
  const suggestion = observation(
    { coding: [{ system: 'http://loinc.org', code: '51963-7' }] },
    { valueCodeableConcept: rxnorm('1727455', 'alectinib') },
  )
  const allergy = { resourceType: 'AllergyIntolerance', id: 'a', patient: { reference: 'Patient/p' }, code: OSIMERTINIB }
  expect(factOf(suggestion, allergy)).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('a chemotherapy procedure that names no drug leaves the list unreadable; one that names it is read', () => {
  expect(factOf(procedure(text('Chemotherapy')))).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(listOf(procedure(text('Infusion of pembrolizumab')))).toMatchObject([{ agent: 'pembrolizumab', status: 'unknown' }])
})

test('the list is oldest first', () =>
  expect(
    listOf(
      statement(OSIMERTINIB, period('2026-01-01')),
      statement(text('gefitinib'), { status: 'stopped', ...period('2024-01', '2025-01') }),
    ),
  ).toMatchObject([{ agent: 'gefitinib' }, { agent: 'osimertinib' }]))

test.for(['Not treatment naive', 'No prior treatment for brain metastases', 'No prior therapy with immunotherapy'])(
  '"%s" does not say that there was no treatment',
  (words) => expect(factOf(observation(text('History'), { valueString: words }))).toMatchObject({ state: 'unknown', why: 'not-recorded' }),
)

test.for([
  ['a code without a name that we do not know', statement(rxnorm('999999999'))],
  ['a kinase inhibitor that we do not know', statement(text('Newatinib 50 mg'))],
  [
    'a reference that leads nowhere',
    statement({}, { medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/gone' } }),
  ],
] as const)('%s may be a cancer drug: the list is unreadable, not "not recorded"', ([, resource]) => {
  const chart = chartOf([resource])
  expect(chart.facts.priorTherapies).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test('a kinase inhibitor of rheumatology is no cancer treatment', () =>
  expect(factOf(statement(text('Tofacitinib 5 mg')))).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

const dispensed = (rest: object) => ({
  resourceType: 'MedicationDispense',
  id: 'dispense',
  status: 'completed',
  subject: { reference: 'Patient/p' },
  medicationCodeableConcept: OSIMERTINIB,
  whenHandedOver: '2026-02-01',
  ...rest,
})

test('a drug that was handed over was received; one only prepared, declined or in progress was not', () => {
  expect(listOf(dispensed({}))).toMatchObject([{ agent: 'osimertinib', start: '2026-02-01', status: 'unknown' }])
  for (const status of ['preparation', 'declined', 'in-progress', 'cancelled', 'entered-in-error'])
    expect(factOf(dispensed({ status }))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('an order and its packages are one treatment that goes on', () =>
  expect(listOf(order(OSIMERTINIB), dispensed({}), dispensed({ id: 'second', whenHandedOver: '2026-03-01' }))).toMatchObject([
    { agent: 'osimertinib', start: '2026-01-10', status: 'active' },
  ]))

test('a plan was not received, unless it reports what the patient takes', () => {
  expect(factOf(order(OSIMERTINIB, { intent: 'plan' }))).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(listOf(order(OSIMERTINIB, { intent: 'plan', reportedBoolean: true }))).toMatchObject([{ agent: 'osimertinib', status: 'active' }])
  expect(factOf(order(OSIMERTINIB, { intent: 'plan', reportedBoolean: true, status: 'draft' })).state).toBe('unknown')
})

test.for([
  ['bevacizumab into the eye, by its route', dose(text('Bevacizumab'), '2025-05-01', { dosage: { route: snomed('418401004') } })],
  ['bevacizumab into the eye, by its words', dose(text('Bevacizumab 1.25 mg/0.05 mL intravitreal injection'), '2025-05-01')],
  ['bevacizumab in a dose for the eye', dose(text('Bevacizumab 1.25 mg/0.05 mL'), '2025-05-01')],
  ['bevacizumab for the macula', statement(text('Bevacizumab'), { reasonCode: [text('Age-related macular degeneration')] })],
  ['intravitreal injection in French', statement(text('Bévacizumab, injection intravitréenne (bevacizumab)'))],
  ['fluorouracil cream', statement(text('Fluorouracil 5 % cream'))],
  [
    'fluorouracil by an ATC code of the skin',
    statement({ coding: [{ system: 'http://www.whocc.no/atc', code: 'D06BB02', display: 'Fluorouracil' }] }),
  ],
  ['gemcitabine into the bladder', dose(text('Gemcitabine intravesical instillation'), '2025-05-01')],
  ['methotrexate into a joint', dose(text('Methotrexate'), '2025-05-01', { dosage: { route: snomed('12130007') } })],
  ['methotrexate for psoriasis', statement(text('Methotrexate injection IV'), { reasonCode: [text('Psoriasis')] })],
] as const)('%s is no treatment of the lung cancer, and is reported', ([, resource]) => {
  const chart = chartOf([resource])
  expect(chart.facts.priorTherapies).toMatchObject({ state: 'unknown' })
  expect(chart.unread).toHaveLength(1)
})

test('bevacizumab into a vein, for the lung or without a reason, is one', () => {
  expect(listOf(dose(text('Bevacizumab 15 mg/kg IV infusion'), '2025-05-01'))).toMatchObject([{ agent: 'bevacizumab' }])
  expect(listOf(dose(text('Bevacizumab 2.5 mg/kg'), '2025-05-01'))).toMatchObject([{ agent: 'bevacizumab' }])
  const forLung = statement(text('Bevacizumab'), { reasonCode: [text('Lung cancer with retinal metastasis')] })
  expect(listOf(forLung)).toMatchObject([{ agent: 'bevacizumab' }])
})

test('a route into the cerebrospinal fluid is known by its code and in other languages', () => {
  for (const route of [snomed('72607000'), snomed('420719007'), text('intrathekal'), text('intratecal'), text('鞘内注射')])
    expect(listOf(dose(text('Methotrexate'), '2026-05-01', { dosage: { route } }))).toMatchObject([{ class: 'intrathecal' }])
})

test.for([
  ['Interstitial lung disease grade 2', 'toxicity'],
  ['Hepatitis, ALT 8 x ULN', 'toxicity'],
  ['Decline of ejection fraction', 'toxicity'],
  ['Unverträglichkeit', 'toxicity'],
  ['Effets indésirables', 'toxicity'],
  ['不良反应', 'toxicity'],
  ['Krankheitsprogress', 'progression'],
  ['Progression de la maladie', 'progression'],
  ['Progresión de la enfermedad', 'progression'],
  ['疾病进展', 'progression'],
  ['Acquired resistance', 'progression'],
  ['Toxicity and progression', 'progression'],
  ['Therapie regulär beendet', 'completed'],
  ['Auf Wunsch des Patienten', 'patient-choice'],
  ['患者拒绝', 'patient-choice'],
] as const)('stopped for "%s": %s', ([words, stopReason]) =>
  expect(listOf(statement(OSIMERTINIB, { status: 'stopped', statusReason: [text(words)] }))).toMatchObject([{ stopReason }]),
)

test.for(['Switched', 'No toxicity', 'See note', 'Autre'])('stopped for "%s": the reason stays unknown', (words) => {
  const [therapy] = listOf(statement(OSIMERTINIB, { status: 'stopped', statusReason: [text(words)] }))
  expect(therapy).not.toHaveProperty('stopReason')
})

test.for([
  ['Osimertinibmesilat 80 mg', ['osimertinib']],
  ['Carboplatino', ['carboplatin']],
  ['Cisplatine', ['cisplatin']],
  ['Docétaxel', ['docetaxel']],
  ['Vinorelbina', ['vinorelbine']],
  ['Pembrolizumabum', ['pembrolizumab']],
  ['Crizotinibe', ['crizotinib']],
  ['Carboplatin-Pemetrexed', ['carboplatin', 'pemetrexed']],
  ['Carboplatin/Pemetrexed/Pembrolizumab', ['carboplatin', 'pemetrexed', 'pembrolizumab']],
  ['Bevacizumab-bvzr + Erlotinib', ['bevacizumab', 'erlotinib']],
  ['datopotamab deruxtecan-dlnk', ['datopotamab deruxtecan']],
  ['Vegzelma', ['bevacizumab']],
  ['信迪利单抗', ['sintilimab']],
  ['甲磺酸伏美替尼片', ['furmonertinib']],
] as const)('"%s" names %j: forms, salts, brands and combinations', ([words, agents]) => {
  const list = listOf(statement(text(words)))
  expect(typeof list === 'string' ? list : list.map(({ agent }) => agent)).toEqual(agents)
})

test.for([
  'Chemotherapy',
  'Chemotherapie',
  'Immunotherapy',
  'EGFR TKI',
  'ALK inhibitor',
  'Carbo/Pem',
  'Platinum doublet',
  'Study drug',
  '化疗',
  'Newcomertinib',
  'Somemab vedotin',
])('"%s" may be a cancer treatment that we cannot name: the list is open, and it is reported', (words) => {
  const chart = chartOf([statement(text(words))])
  expect(chart.facts.priorTherapies).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test.for(['Ruxolitinib', 'Nintedanib', 'Denosumab', 'Levetiracetam', 'Immunoglobulin', 'Potassium chloride'])(
  '"%s" is nothing of the kind',
  (words) => expect(chartOf([statement(text(words))])).toMatchObject({ facts: { priorTherapies: { why: 'not-recorded' } }, unread: [] }),
)
