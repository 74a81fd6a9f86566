import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chartOf, diagnosis, observation, procedure, snomed, text, verified } from '../invented-chart.ts'
import { cnsMentionIn } from './cns-mention.ts'

const listed = (words: string) => chartOf([diagnosis(text(words), { id: 'd' })])
const presence = (words: string) => {
  const fact = listed(words).facts.brainMetastases
  return fact.state === 'known' ? fact.reading.value : fact.state
}

test.for([
  'Brain mets',
  'NSCLC w/ mets to brain and liver',
  'Cerebral mets, multiple',
  'Mets: brain, bone',
  'Metastases to liver, bone and brain',
  'Bone, liver and brain metastases',
  'Frontal lobe metastasis',
  'Right occipital lobe metastases',
  'Secondary malignant neoplasm of left parietal lobe',
  'Metastasis of the left thalamus',
  'NSCLC with brain involvement',
  'Lung adenocarcinoma, stage IVB (brain, bone)',
  'M1c (brain, liver)',
  'NSCLC metastatic (brain, bone)',
  'Known cerebral mets s/p SRS',
  '脳転移',
  '転移性脳腫瘍',
  '뇌전이',
  'метастазы в головной мозг',
  'Hjärnmetastaser',
  'Przerzuty do mózgu',
  'Beyin metastazı',
])('bug: "%s" was dropped: brain metastases are present', (words) => expect(presence(words)).toBe('present'))

test.for(['癌性髄膜炎', '軟膜転移', '軟腦膜轉移', 'LM disease', 'Leptomeningeal mets', 'Leptomeningeal spread of tumour'])(
  'bug: "%s" was dropped: leptomeningeal disease is stated',
  (words) => expect(listed(words).facts.leptomeningealDisease).toMatchObject({ reading: { value: 'probable' } }),
)

test.for(['No brain mets on MRI', 'Stage IV NSCLC, no brain mets', 'Skull bone metastasis without brain involvement', 'Brain mets: none'])(
  'bug: the denial "%s" was dropped: brain metastases are absent',
  (words) => expect(presence(words)).toBe('absent'),
)

test.for([
  'brain met status unknown',
  'Pituitary metastasis',
  'Left temporal metastasis',
  '脳転移なし',
  '多発性脳転移の疑い',
  'Нет метастазов в головной мозг',
  'Brak przerzutów do mózgu',
  'Ingen hjernemetastaser',
  'Metastatic lung cancer, brain aneurysm',
  'Metastatic cancer and brain abscess',
  'Leptomeningeal enhancement',
])('bug: "%s" names both and is not understood: it is listed with its words, and is neither present nor absent', (words) => {
  const { facts, unread } = listed(words)
  const isMeninges = /leptomen/i.test(words)
  expect(facts[isMeninges ? 'leptomeningealDisease' : 'brainMetastases']).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(unread).toContainEqual({ reference: 'Condition/d', problem: expect.stringContaining(words) })
})

test.for([
  'Metastasis in right upper lobe',
  'Frontal bone metastasis',
  'Choroidal metastasis',
  'Meningioma',
  'MET amplification in brain tissue',
  'Lupus with brain involvement',
])('"%s" names no metastasis of the brain: nothing is listed', (words) => {
  expect(listed(words).facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(cnsMentionIn(words)).toBeNull()
})

const PLACES = ['brain', 'cerebral', 'cerebellum', 'left frontal lobe', 'meninges', 'leptomeningeal', 'мозг', '脳', 'mózg', 'hirn']
const METASTASES = ['metastases', 'mets', 'metastasis', 'метастазы', '転移', 'przerzuty', 'secondary malignant neoplasm', 'carcinomatosis']
const OTHER = fc.constantFrom('', 'with', 'lung', 'left', '2024', 'status', 'multiple', ',', 'für', 'and', 'xyz', 'and bone')

test('whatever names a place in the central nervous system and a metastasis is read or listed, in any order, with any words between', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.constantFrom(...METASTASES),
      OTHER,
      OTHER,
      fc.boolean(),
      (place, spread, between, after, isFirst) => {
        const words = `${isFirst ? place : spread} ${between} ${isFirst ? spread : place} ${after}`
        for (const resource of [diagnosis(text(words), { id: 'd' }), observation(text('Finding'), { id: 'd', valueString: words })]) {
          const { facts, unread } = chartOf([resource])
          const isRead = facts.brainMetastases.state === 'known' || facts.leptomeningealDisease.state === 'known'
          expect([words, isRead || unread.some(({ problem }) => problem.includes(words.trim()))]).toEqual([words, true])
        }
      },
    ),
    { numRuns: 400 },
  ))

test.for([
  'Surveillance for brain metastases',
  'Prophylaxis against brain metastases',
  'MRI to assess for brain metastases',
  'MRI brain for brain metastases',
  'Encounter for monitoring of brain metastases',
  'Patient concerned re brain metastases',
  'Education about brain metastases',
  'Fear of brain metastases',
  'At risk of developing brain metastases',
  'Brain metastases screening',
  'Brain metastasis-free survival',
  'Nachsorge bei Angst vor Hirnmetastasen',
  'Prévention de métastases cérébrales',
  '脑转移筛查',
])('bug: "%s" was read as a finding or its absence: it names one, and says neither', (words) => {
  expect(listed(words).facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(listed(words).unread).toHaveLength(1)
})

test.for([
  'MRI of the brain: brain metastases',
  'Follow-up MRI: brain metastases',
  'Radiosurgery for brain metastases',
  'Assessment of known brain metastases',
  'Brain metastases, follow-up in 3 months',
])('"%s" states them', (words) => expect(presence(words)).toBe('present'))

test('bug: a refuted diagnosis was read as an absence', () => {
  for (const [name, code] of [
    ['brainMetastases', snomed('94225005')],
    ['leptomeningealDisease', text('Leptomeningeal carcinomatosis')],
    ['interstitialLungDisease', text('Pneumonitis')],
    ['recentPsychosisOrSeizure', text('Seizure')],
    ['hydrocephalus', text('Hydrocephalus')],
    ['avBlock', text('First degree AV block')],
  ] as const)
    expect([name, chartOf([diagnosis(code, verified('refuted'))]).facts[name].state]).toEqual([name, 'unknown'])
})

const shown = (name: string, value: string, day = '2026-11-01') =>
  chartOf([observation(text(name), { valueString: value, effectiveDateTime: day })])

test.for([
  ['MRI brain', 'Leptomeningeal enhancement in keeping with meningitis'],
  ['MRI brain', 'Leptomeningeal enhancement, may be post-LP'],
  ['MRI spine', 'leptomeningeal disease'],
  ['CT head', 'Leptomeningeal carcinomatosis'],
  ['Bildgebung', 'Meningeosis carcinomatosa'],
] as const)(
  'bug: what "%s" shows, "%s", became a diagnosis of the problem list: it raises the question, and is listed',
  ([name, value]) => {
    const { facts, unread } = shown(name, value)
    expect(facts.leptomeningealDisease.state === 'known' ? facts.leptomeningealDisease.reading.value : 'unknown').not.toBe('probable')
    expect(facts.lmSuspected).toMatchObject({ reading: { value: 'yes' } })
    expect(unread).toHaveLength(1)
  },
)

test.for([
  ['MRI brain', 'No leptomeningeal enhancement', 'normal'],
  ['Leptomeningeal MRI', 'atypical leptomeningeal enhancement', 'atypical'],
  ['Leptomeningeal MRI', 'Typical', 'typical'],
] as const)('the MRI "%s: %s" is a picture, %s, and no diagnosis', ([name, value, picture]) => {
  const { facts, unread } = shown(name, value)
  expect(facts.leptomeningealMri).toMatchObject({ reading: { value: picture } })
  expect(facts.leptomeningealDisease).toMatchObject({ state: 'unknown' })
  expect(unread).toEqual([])
})

test('bug: an absence of 2021, and one that a CT states, were an absence today', () => {
  expect(shown('MRI brain', 'No brain metastases').facts.brainMetastases).toMatchObject({
    reading: { value: 'absent', note: 'stated on 2026-11-01' },
  })
  const old = shown('MRI brain', 'No brain metastases', '2021-01-01').facts.brainMetastases
  expect(old).toMatchObject({ state: 'unknown', note: expect.stringContaining('2021-01-01') })
  const ct = shown('CT head without contrast', 'No brain metastases')
  expect(ct.facts.brainMetastases).toMatchObject({ state: 'unknown' })
  expect(ct.unread).toHaveLength(1)
})

test('a suspicion that an absence follows is settled by it; what is over is not', () => {
  const denied = observation(text('MRI brain'), { valueString: 'No brain metastases' })
  const before = (words: string) => chartOf([diagnosis(text(words), { onsetDateTime: '2026-02-01' }), denied]).facts.brainMetastases
  expect(before('Suspected brain metastases')).toMatchObject({ reading: { value: 'absent' } })
  expect(before('History of brain metastases')).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('bug: a craniotomy for a brain metastasis said nothing of the brain: that there was one is listed', () => {
  const chart = chartOf([procedure(text('Craniotomy and resection of brain metastasis'))])
  expect(chart.facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test('bug: ICD-10 C79.3 without a text was listed as "": its code is said', () =>
  expect(chartOf([diagnosis({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C79.3' }] })]).unread[0]?.problem).toContain(
    '"C79.3"',
  ))

test.for([
  'Cytology, cerebrospinal fluid',
  'Cytologie, liquide cérébro-spinal',
  'Badanie płynu mózgowo-rdzeniowego',
  '脑脊液细胞学',
  'Цитология спинномозговой жидкости',
])('bug: "%s" with cells of a metastatic cancer was listed as an unclear statement about brain metastases', (name) => {
  const cells = 'Positive for malignant cells, consistent with metastatic adenocarcinoma'
  expect(cnsMentionIn(`${name}: ${cells}`)).toBeNull()
  const { facts } = chartOf([observation(text(name), { id: 'c', valueString: cells })])
  expect(facts.brainMetastases).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})

test('a place in the brain beside its fluid is still noticed', () => {
  expect(cnsMentionIn('Cerebrospinal fluid and cerebellum: metastatic adenocarcinoma')).toBe('brain')
})
