import { expect, test } from 'vitest'
import { stanceTowards } from './wording.ts'

const BRAIN = /brain metasta\w*/i

test.for([
  ['Brain metastases', 'stated'],
  ['Multiple brain metastases without oedema', 'stated'],
  ['Brain metastases, no mass effect', 'stated'],
  ['No haemorrhage within brain metastases', 'stated'],
  ['No brain metastases', 'denied'],
  ['No evidence of brain metastases', 'denied'],
  ['without any signs of brain metastases', 'denied'],
  ['Brain metastases: none', 'denied'],
  ['Brain metastases ruled out', 'denied'],
  ['Brain metastases were not seen', 'denied'],
  ['No new brain metastases', 'doubtful'],
  ['No progression of brain metastases', 'doubtful'],
  ['Suspected brain metastases', 'doubtful'],
  ['Rule out brain metastases', 'doubtful'],
  ['Brain metastases?', 'doubtful'],
  ['History of brain metastases', 'past'],
  ['Mother had brain metastases', 'family'],
  ['Lung cancer', null],
] as const)('"%s" is %s', ([text, stance]) => expect(stanceTowards(text, BRAIN)).toBe(stance))

test('what one clause denies another may state', () =>
  expect(stanceTowards('No adrenal lesion. Brain metastases present.', BRAIN)).toBe('stated'))

test.for([
  ['Brain metastases cannot be excluded', 'doubtful'],
  ['Brain metastases not ruled out', 'doubtful'],
  ['Unable to exclude brain metastases', 'doubtful'],
  ['MRI to exclude brain metastases', 'doubtful'],
  ['Brain metastases are no longer seen', 'doubtful'],
  ['Brain metastases have been excluded', 'denied'],
  ['Brain metastases: absent', 'denied'],
  ['No haemorrhage or brain metastases', 'denied'],
  ['No mass effect, brain metastases or midline shift', 'denied'],
  ['Without liver, bone or brain metastases', 'denied'],
  ['No oedema with brain metastases', 'stated'],
  ['No liver lesions, brain metastases since 2024', 'stated'],
  ['Findings suggest brain metastases', 'doubtful'],
  ['Lesions that may represent brain metastases', 'doubtful'],
  ['Brain metastases, possibly bleeding', 'stated'],
  ['Possibly brain metastases', 'doubtful'],
] as const)('"%s" is %s: what excludes, lists or doubts', ([text, stance]) => expect(stanceTowards(text, BRAIN)).toBe(stance))

test('a text of nothing but words that may stand in a denial takes no time', () => {
  const long = `${'no de del la '.repeat(20_000)}brain metastases`
  expect(stanceTowards(long, BRAIN)).toBe('denied')
  expect(stanceTowards(`x ${'de del la or '.repeat(20_000)}brain metastases`, BRAIN)).toBe('stated')
})
