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
