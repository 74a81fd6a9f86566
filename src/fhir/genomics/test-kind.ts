/**
 * Titles and words of tests that do not look at this cancer: inherited genes, drug metabolism, pregnancy, microbes, controls, and tumours
 * of another kind or organ. What such a test does not find says nothing about the drivers of a lung cancer.
 */
export function isOfAnotherKind(text: string): boolean {
  const words = text.replaceAll(GENE_NAMES, ' ')
  return (INHERITED.test(words) && !BOTH.test(words)) || NOT_OF_TUMOUR.test(words) || namesAnotherTumour(words)
}

/** Its positive results are those of the person, not of the tumour. */
export const isOfGermline = (text: string): boolean => INHERITED.test(text) && !BOTH.test(text)

/** A specimen, site or title that names an organ where lung cancer is not primary and seldom spreads to. */
export const namesAnotherOrgan = (text: string): boolean => ORGANS.test(text)

/** What genes are called at length: "anaplastic lymphoma kinase", "murine sarcoma viral oncogene homolog". */
const GENE_NAMES =
  /anaplastic lymphoma(?: receptor)?(?: tyrosine)? kinase|(?:\b(?:rat|murine|avian|feline|simian|erythroblastic)\s+)?(?:sarcoma|leuk[a]?emia)?[\s(]*\b(?:viral|virus)[\s\w()-]{0,20}?\s*(?:onco)?genes?\b|\berythroblastic leuk[a]?emia\b|\brat sarcoma\b|\bmurine sarcoma\b|\bgeno[mn]as?\b/gi

/** "Does not distinguish germline from somatic variants": boilerplate of tumour panels. */
const BOTH = /\bsomatic|\bnot\b|\bnon-?germ|distinguish|differentiate|discriminate/i

const INHERITED =
  /\bgerm-? ?line|\bhereditar|\binherited|\bfamilial|\bconstitutional|\bcarrier\b|\bpredisposition|\bsyndrom|\bcancer (?:risk|susceptibility)|\bInvitae|\bAmbry|\bMyriad|\bmyRisk|\bGeneDx|\bCancerNext|\bkeimbahn|\berblich|\bh[eé]r[eé]ditaire|\bconstitutionnel|胚系|遗传性/i

const NOT_OF_TUMOUR =
  /pharmaco-? ?gen|\bPGx\b|drug metaboli|\bCYP\d|prenatal|\bNIPT\b|new-?born|preimplantation|cardio|arrhythm|aort|epilep|neuropath|\bhearing|retina|mitochond|immunodeficien|pathogen\b|pathogens\b|microb|metagenom|bacteri|\bviral\b|\bvirus|respiratory|infect|resistome|\bHLA\b|\bTCR\b|chimerism|haplotyp|ancestry|paternity|\bQC\b|quality control|\bproficiency|\bcontrol (?:sample|specimen|panel)|\bvalidation|\bMSI panel|methylation panel/i

/** "-oma" and "-emia" are tumours of another kind, but for the carcinomas of the lung. */
function namesAnotherTumour(text: string): boolean {
  const others = text.replaceAll(/\b(?:adeno-?)?carcinomas?\b/gi, ' ')
  return (
    /\b\w+(?:omas?|a?emias?|leuk[aä]mie|lymphome?|melanome?|sarkome?|gliome?|myelome?)\b|myeloid|lymphoid|h[aä]e?mato?log|heme\b|\bh[aä]mato|\bMDS\b|\bMPN\b|\bAML\b|\bCLL\b|\bGIST\b/i.test(
      others,
    ) || ORGANS.test(text)
  )
}

const ORGANS =
  /\bbreast|\bmamm|\bcolo(?:n|rect)|\brect(?:um|al)\b|\bsigmoid|\bc[ae]ecum|\bappendiceal|\bstomach|\bgastric|\bgastro-?intestinal|\bo?esophag|\bduoden|\bile(?:um|al)\b|\bpancrea|\bbiliary|\bbile duct|\bgall ?bladder|\bprostat|\bovar|\buter(?:us|ine)|\bendometri|\bcervix|\bgyna?ecolog|\bvulv|\bvagin|\bthyroid|\bkidney|\brenal\b|\bbladder|\burothel|\btestic|\btestis|\bsalivary|\bparotid|\btongue|\btonsil|\blaryn|\bpharyn|\bhead (?:and|&) neck|\boral (?:cavity|mucosa|cancer)|\bsinonasal|\bthym(?:us|ic)\b|\bbrust|\bdarm\b|\bmagen|\bschilddr[uü]se|\bniere\b|\bprostata|\bdu sein\b|\bmama\b|乳腺|结肠|结直肠|胃|甲状腺|前列腺|卵巢/i
