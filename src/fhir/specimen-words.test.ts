import fc from 'fast-check'
import { expect, test } from 'vitest'
import { materialNamed } from './specimen-words.ts'

test.each([
  ['Cerebrospinal fluid', 'csf'],
  ['CSF cell-free DNA', 'csf'],
  ['Liquor', 'csf'],
  ['Plasma', 'plasma'],
  ['Blood, plasma', 'plasma'],
  ['cfDNA, peripheral blood', 'plasma'],
  ['ctDNA', 'plasma'],
  ['Liquid biopsy', 'plasma'],
  ['Pleural effusion supernatant cfDNA', 'effusion'],
  ['Pleural fluid cell-free DNA', 'effusion'],
  ['Pericardial fluid ctDNA', 'effusion'],
  ['Ascites', 'effusion'],
  ['Urine ctDNA', 'urine'],
  ['Urine, clean catch', 'urine'],
  ['Whole blood', 'blood'],
  ['Peripheral blood leukocytes', 'blood'],
  ['Serum', 'serum'],
  ['Bone marrow biopsy', 'bone-marrow'],
  ['Bronchoalveolar lavage', 'airway'],
  ['Sputum', 'airway'],
  ['Stool', 'other'],
  ['Saliva', 'other'],
  ['Buccal swab', 'other'],
  ['Amniotic fluid', 'other'],
  ['Body fluid', 'fluid'],
  ['Lymph node, EBUS-TBNA', 'tissue'],
  ['FFPE block', 'tissue'],
  ['Pleural fluid, cell block', 'tissue'],
  ['Lung biopsy', 'tissue'],
  ['Guardant360 TissueNext', 'tissue'],
  ['组织', 'tissue'],
  ['Tissue and blood', 'several'],
  ['in Blood or Tissue', 'several'],
  ['CSF and plasma', 'several'],
  ['Plasma cells', null],
  ['Left', null],
  ['', null],
])('%s is %s', (words, material) => expect(materialNamed(words)).toBe(material))

test('no words make it throw, and cell-free DNA of a named fluid is never plasma', () => {
  fc.assert(fc.property(fc.string(), (words) => void materialNamed(words)))
  const fluid = fc.constantFrom(
    'urine',
    'pleural effusion',
    'pleural fluid',
    'ascitic fluid',
    'CSF',
    'bronchial washing',
    'saliva',
    'pericardial fluid',
  )
  const free = fc.constantFrom('cfDNA', 'ctDNA', 'cell-free DNA', 'circulating tumor DNA', 'cell free DNA', 'liquid biopsy')
  fc.assert(
    fc.property(fluid, free, fc.boolean(), (a, b, turned) => {
      expect(materialNamed(turned ? `${b}, ${a}` : `${a} ${b}`)).not.toBe('plasma')
    }),
  )
})
