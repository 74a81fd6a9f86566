import { expect, test } from 'vitest'
import { chartOf, diagnosis, text } from '../invented-chart.ts'
import { inEnglish } from './in-english.ts'

const factsOf = (...words: string[]) => chartOf(words.map((one, i) => diagnosis(text(one), { id: `c${i}` }))).facts
const known = (value: unknown) => expect.objectContaining({ state: 'known', reading: expect.objectContaining({ value }) })

test.for([
  'Adenokarzinom der Lunge, Stadium IV',
  'Metastasiertes nichtkleinzelliges Bronchialkarzinom',
  'Adénocarcinome bronchique stade IV',
  'Cancer bronchique non à petites cellules métastatique',
  'Adenocarcinoma de pulmón estadio IV',
  'Cáncer de pulmón no microcítico',
  'Adenocarcinoma polmonare',
  'Adenocarcinoma do pulmão',
  'Niet-kleincellig longcarcinoom',
  '右肺腺癌 IV期',
])('"%s" is non-small cell lung cancer', (words) => expect(factsOf(words).primaryCancer).toEqual(known('nsclc')))

test.for(['Kleinzelliges Bronchialkarzinom', 'Cancer bronchique à petites cellules', 'Cáncer de pulmón microcítico', '小细胞肺癌'])(
  '"%s" is small cell lung cancer',
  (words) => expect(factsOf(words).primaryCancer).toEqual(known('small-cell-lung')),
)

test.for(['Bronchialkarzinom', 'Cancer du poumon', 'Cáncer de pulmón', '肺癌'])(
  '"%s" does not state its histology and is neither another primary',
  (words) => expect(factsOf(words).primaryCancer).toMatchObject({ state: 'unknown', why: 'unreadable' }),
)

test.for(['Mammakarzinom', 'Cancer du sein', 'Cáncer de mama', '乳腺癌'])('"%s" is another primary', (words) =>
  expect(factsOf(words).primaryCancer).toEqual(known('other')),
)

test('a cancer in words of which no organ is understood may be any: unreadable, never another primary', () => {
  for (const words of ['Adenocarcinoma van onbekende plaats', 'Rak płuca, carcinoma', 'Carcinoma nos'])
    expect(factsOf(words).primaryCancer).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test.for([
  'Multiple Hirnmetastasen',
  'Zerebrale Metastasierung',
  'Métastases cérébrales multiples',
  'Metástasis cerebrales',
  'Metastasi cerebrali',
  '脑转移瘤',
])('"%s" are brain metastases, not leptomeningeal ones', (words) => {
  expect(factsOf(words).brainMetastases).toEqual(known('present'))
  expect(factsOf(words).leptomeningealDisease.state).toBe('unknown')
})

test.for(['Meningeosis carcinomatosa', 'Méningite carcinomateuse', 'Carcinomatosis meníngea', '软脑膜转移', '癌性脑膜炎'])(
  '"%s" is leptomeningeal disease, not brain metastases',
  (words) => {
    expect(factsOf(words).leptomeningealDisease).toEqual(known('probable'))
    expect(factsOf(words).brainMetastases.state).toBe('unknown')
  },
)

test.for([
  'Kein Nachweis von Hirnmetastasen',
  'Hirnmetastasen ausgeschlossen',
  'Pas de métastases cérébrales',
  'Sin evidencia de metástasis cerebrales',
  '未见脑转移',
])('"%s" denies them', (words) => expect(factsOf(words).brainMetastases).toEqual(known('absent')))

test.for([
  'Verdacht auf Hirnmetastasen',
  'V. a. Hirnmetastasen',
  'Suspicion de métastases cérébrales',
  'Sospecha de metástasis cerebrales',
  '怀疑脑转移',
])('"%s" is a suspicion: neither present nor absent', (words) =>
  expect(factsOf(words).brainMetastases).toMatchObject({ state: 'unknown', why: 'unreadable' }),
)

test('what is shown is what the record says, not its translation', () => {
  const { brainMetastases } = factsOf('Verdacht auf Hirnmetastasen')
  expect(brainMetastases).toMatchObject({ note: expect.stringContaining('Verdacht auf Hirnmetastasen') })
})

test('English stays as it is, to the letter', () => {
  for (const words of ['Malignant neoplasm of lung', 'Brain metastases; stable', 'Sin tax: no evidence', 'Lung cancer, stage IV'])
    expect(inEnglish(words).toLowerCase()).toBe(words === 'Sin tax: no evidence' ? 'without tax: no evidence' : words.toLowerCase())
})

test.for([
  'Keine Hinweise auf das Vorliegen einer Meningeosis carcinomatosa',
  'Meningeosis carcinomatosa sicher ausgeschlossen',
  'Aucun signe de carcinomatose méningée',
  'Absence d’envahissement leptoméningé',
  'Pas d’argument en faveur d’une méningite carcinomateuse',
  'Méningite carcinomateuse non retrouvée',
  'No se observa carcinomatosis meníngea',
  'Sin signos de metástasis leptomeníngeas',
  'Ausencia de carcinomatosis leptomeníngea',
  'Non evidenza di carcinomatosi leptomeningea',
  'Nessun segno di carcinomatosi meningea',
  'Sem sinais de carcinomatose meníngea',
  'Geen tekenen van leptomeningeale metastasen',
  '未发现明确脑膜转移',
  '否认软脑膜转移',
])('"%s" denies leptomeningeal disease', (words) => expect(factsOf(words).leptomeningealDisease).toEqual(known('absent')))

test.for([
  'Meningeosis carcinomatosa nicht ausgeschlossen',
  'Ausschluss Meningeosis carcinomatosa',
  'Carcinomatose méningée non exclue',
  'No se puede descartar carcinomatosis meníngea',
  'Non si può escludere carcinomatosi leptomeningea',
  'Mogelijk leptomeningeale metastasen',
  'Carcinomatosis meníngea probable',
  '不能排除脑膜转移',
  '脑膜转移待排',
  '考虑脑膜转移',
])('"%s" settles nothing: neither probable nor absent', (words) =>
  expect(factsOf(words).leptomeningealDisease).toMatchObject({ state: 'unknown', why: 'unreadable' }),
)

test.for([
  '无症状脑转移',
  'Hirnmetastasen, nicht operabel',
  'Adénocarcinome non muté, métastases cérébrales',
  'Metastasi cerebrali senza edema',
])('"%s" denies something else: brain metastases are present', (words) => expect(factsOf(words).brainMetastases).toEqual(known('present')))
