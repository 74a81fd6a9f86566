import { type Entry, entries, status } from './entries.ts'

/** Words for a result: found, not found, inconclusive, and for there being none. */
export const STATUS_WORDS: readonly Entry[] = [
  ...entries('positive|pos|present|+ve|detectable|retained|persists|persistent|positivity|evident', status('positive', 'either')),
  ...entries('detected|identified|found|seen|observed|demonstrated|revealed|noted|found to be|shown to be', {
    ...status('positive', 'either'),
    verb: true,
  }),
  ...entries('shows|showed|showing|show|demonstrates|demonstrating|reveals|exhibits|exhibited|displays|shown', {
    tag: 'separator',
    separator: ':',
  }),
  ...entries('mutated|mutant', status('positive', 'either', undefined, 'mutation')),
  ...entries('altered', status('positive', 'either', undefined, 'alteration')),
  ...entries('rearranged|translocated', status('positive', 'either', undefined, 'fusion')),
  ...entries('amplified', status('positive', 'either', undefined, 'amplification')),
  ...entries('overexpressed|overexpressing', status('positive', 'either', undefined, 'expression')),
  ...entries(
    `positive for|harbors|harbours|harbor|harbour|harboring|harbouring|carries|carrying|bearing|presence of|detection of|evidence of|
    existence of|finding of|remains positive for|was positive for|tested positive for`,
    status('positive', 'before'),
  ),
  ...entries('confirmed|consistent with', status('positive', 'weak')),

  ...entries(
    `negative|neg|absent|undetected|undetectable|none|none detected|none identified|none found|none seen|nil detected|nil found|-ve|unmutated|
    nonmutated|unrearranged|unamplified|unaltered|ruled out|excluded|negativity`,
    status('negative', 'either'),
  ),
  ...entries('wild type|wildtype|wt', status('negative', 'either', undefined, 'alteration')),
  ...entries(
    `not detected|not found|not identified|not seen|not observed|not present|not demonstrated|not detectable|non detected|not be detected|
    not be identified|not been detected|not been identified|not noted|not evident|not appreciated|was not found|not be demonstrated|
    not been found|not be found`,
    status('negative', 'either'),
  ),
  ...entries(
    `negative for|no evidence of|no evidence for|no sign of|absence of|absence|lack of|lack|lacks|lacking|lacked|free of|no detectable|without evidence of|
    triple negative for|did not detect|did not reveal|did not show|did not identify|did not demonstrate|did not find|did not harbor|
    did not harbour|does not show|does not harbor|does not harbour|does not carry|does not have|do not show|do not reveal|does not reveal|
    does not demonstrate|failed to detect|failed to reveal|failed to show|failed to demonstrate|failed to identify|fails to show|
    tested negative for|devoid of|neither|additional disease relevant genes with no reportable alterations identified|disease relevant genes with no reportable alterations identified|
    genes with no reportable alterations|genes with no reportable alterations identified|
    genes with no alterations detected`,
    { ...status('negative', 'before'), wholeList: true },
  ),
  ...entries('no|without', status('negative', 'before')),
  ...entries(
    'no longer detected|no longer detectable|no longer present|no longer identified|no longer seen|no longer found|cleared',
    status('positive', 'either', 'cleared'),
  ),
  ...entries('not|non|never', { tag: 'not' }),

  ...entries(
    'equivocal|inconclusive|indeterminate|borderline|ambiguous|undetermined|indefinite|inconclusive result|equivocal result',
    status('indeterminate', 'either', 'equivocal'),
  ),
  ...entries(
    `below cutoff|below cut off|below threshold|below the cutoff|below the cut off|below the threshold|below lod|below the lod|
    below limit of detection|below the limit of detection|below detection limit|below the detection limit|below the limit of quantification|
    weakly positive|weak positive|low positive|suspicious`,
    status('indeterminate', 'either', 'equivocal'),
  ),
  ...entries('no call|not called', status('indeterminate', 'either', 'no call')),
  ...entries(
    `cannot be excluded|can not be excluded|could not be excluded|not excluded|cannot be ruled out|could not be ruled out|not ruled out|
    cannot exclude|cannot rule out|not be excluded|not be ruled out`,
    status('indeterminate', 'either', 'not excluded'),
  ),
  ...entries(
    'high polysomy|low polysomy|polysomy|polysomic|copy number gain|copy gain|copy number increase|low level gain|trisomy',
    status('indeterminate', 'weak', undefined, 'amplification'),
  ),

  ...entries(
    `pending|awaited|awaiting|awaiting results|in progress|in process|to follow|outstanding|results to follow|result to follow|not yet available|
    not available yet|not yet reported|not yet resulted|not yet back|not yet complete|not yet received|not back yet|ongoing|underway|tbd|
    to be determined|results pending|result pending`,
    status('unknown', 'either', 'pending'),
  ),
  ...entries(
    'ordered|requested|sent|sent out|sent for|submitted|submitted for|has been sent|was sent|scheduled|planned|reflexed|to be performed|to be done|to be sent',
    status('unknown', 'either', 'ordered'),
  ),
  ...entries(
    `qns|insufficient|quantity not sufficient|quantity insufficient|not sufficient|inadequate|insufficient tissue|insufficient material|
    insufficient sample|insufficient specimen|insufficient dna|insufficient rna|insufficient tumor content|insufficient tumour content|insufficient tumor cells|
    insufficient tumour cells|insufficient tumor|insufficient tumour|insufficient cellularity|insufficient quantity|insufficient for|insufficient tissue for|insufficient material for|insufficient dna for|
    quantity not sufficient for|inadequate for|inadequate specimen|inadequate sample|inadequate tissue|not enough tissue|not enough material|not enough dna|tissue exhausted|specimen exhausted|
    too few tumor cells|too few tumour cells|scant material|scant tissue|unsuitable for`,
    status('unknown', 'either', 'insufficient'),
  ),
  ...entries(
    `failed|failure|test failed|unsuccessful|uninterpretable|uninformative|not informative|non informative|not interpretable|
    non interpretable|not evaluable|non evaluable|unevaluable|inevaluable|not assessable|invalid|unsatisfactory|no result|no results|
    could not be interpreted|could not be determined|could not be evaluated|could not be assessed|non diagnostic|nondiagnostic|
    technical failure|not analyzable|not analysable|cannot be determined|cannot be assessed|cannot be evaluated|cannot be interpreted|
    could not be analyzed|could not be analysed|could not be obtained|no result obtained|no results obtained|not obtained|quality control failure|qc failure|failed quality control|failed qc|sequencing failed|assay failed`,
    status('unknown', 'either', 'failed'),
  ),
  ...entries(
    `not tested|not done|not performed|untested|tnp|test not performed|not assessed|not evaluated|not analyzed|not analysed|not examined|
    not ordered|not requested|not available|unavailable|not carried out|could not be performed|could not be tested|could not be done|not been tested|
    not been performed|not been done|never tested|not investigated|not determined|not sequenced|not covered|not included|unable to perform|unable to test|not attempted|
    not sent|not received|specimen rejected|rejected`,
    status('unknown', 'either', 'not tested'),
  ),
  ...entries('could not be performed insufficient', status('unknown', 'either', 'insufficient')),
  ...entries('cancelled|canceled|withdrawn', status('unknown', 'either', 'cancelled')),
  ...entries(
    'unknown|unk|not known|not stated|not reported|not documented|undocumented|not specified',
    status('unknown', 'either', 'unknown'),
  ),
  ...entries('n/a|not applicable', status('unknown', 'either', 'not available')),
  ...entries(
    'r/o|rule out|query|evaluate for|assess for|check for|look for|looking for|question of',
    status('unknown', 'before', 'rule out'),
  ),
  ...entries('recommended|recommend|advised|suggested|suggest|is indicated|warranted', status('unknown', 'weak', 'recommended')),
]
