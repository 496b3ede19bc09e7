/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight. Learned by scripts/pronouns/train.py from the development
/// part of GAP (Apache 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of
/// GUM's development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum).
let weightTable = #"""
  distance	he or she, same	0.90
  distance	he or she, after	-0.16
  distance	he or she, 1	0.83
  distance	he or she, 2	0.04
  distance	he or she, 3	-0.42
  distance	he or she, 4	0.06
  distance	he or she, more	-0.39
  distance	it, same	0.84
  distance	it, after	-0.43
  distance	it, 1	0.67
  distance	it, 2	0.26
  distance	it, 3	-0.56
  distance	it, 4	-0.36
  distance	it, more	-0.61
  distance	they, same	0.82
  distance	they, after	-0.35
  distance	they, 1	0.71
  distance	they, 2	0.04
  distance	they, 3	-0.66
  distance	they, 4	-0.02
  distance	they, more	-0.85
  role	same, subject	0.50
  role	same, object	0.23
  role	same, oblique	0.10
  role	same, possessive	-0.08
  role	same, modifier	-0.49
  role	same, appositive	-0.12
  role	same, attribute	-0.16
  role	same, other	0.35
  role	other, subject	-0.14
  role	other, object	0.12
  role	other, oblique	-0.73
  role	other, possessive	-0.09
  role	other, modifier	-0.76
  role	other, appositive	-0.20
  role	other, attribute	0.63
  role	other, other	0.55
  parallel	same, subject, no	0.06
  parallel	same, subject, yes	0.23
  parallel	same, object, no	0.12
  parallel	same, object, yes	0.22
  parallel	same, oblique, no	-0.24
  parallel	same, oblique, yes	0.49
  parallel	same, possessive of subject, no	-0.16
  parallel	same, possessive of subject, yes	-0.31
  parallel	same, possessive, no	0.02
  parallel	same, possessive, yes	-0.12
  parallel	other, subject, no	-0.20
  parallel	other, subject, yes	-0.48
  parallel	other, object, no	0.22
  parallel	other, object, yes	-0.15
  parallel	other, oblique, no	-0.29
  parallel	other, oblique, yes	-0.19
  parallel	other, possessive of subject, no	0.13
  parallel	other, possessive of subject, yes	0.49
  parallel	other, possessive, no	-0.60
  parallel	other, possessive, yes	0.45
  recency	he or she, 0	0.77
  recency	he or she, 1	0.32
  recency	he or she, 2	0.05
  recency	he or she, 3	0.08
  recency	he or she, more	-0.36
  recency	it, 0	0.57
  recency	it, 1	0.52
  recency	it, 2	0.14
  recency	it, 3	-0.51
  recency	it, more	-0.92
  recency	they, 0	0.84
  recency	they, 1	0.02
  recency	they, 2	-0.30
  recency	they, 3	-0.34
  recency	they, more	-0.55
  subjectRecency	same, no	-0.19
  subjectRecency	same, 0	-0.08
  subjectRecency	same, 1	-0.04
  subjectRecency	same, more	0.62
  subjectRecency	other, no	-0.47
  subjectRecency	other, 0	0.42
  subjectRecency	other, 1	-0.18
  subjectRecency	other, more	-0.37
  clause	same, subject	0.11
  clause	same, no subject	0.27
  clause	directly above, subject	0.83
  clause	directly above, no subject	0.34
  clause	above, subject	0.16
  clause	above, no subject	0.14
  clause	below, subject	-0.48
  clause	below, no subject	-0.67
  clause	beside, subject	-0.11
  clause	beside, no subject	-0.27
  clause	away, subject	-0.14
  clause	away, no subject	-0.47
  speaker	no	0.30
  speaker	yes	-0.60
  owner	no	-0.71
  owner	own	0.62
  owner	taken over	-0.20
  nearness	none	-0.30
  nearness	coordination	1.08
  nearness	relative clause	-0.05
  nearness	apposition	-0.59
  nearness	within	-0.44
  parenthesis	no	-0.06
  parenthesis	yes	-0.24
  joined	he or she, no	0.96
  joined	he or she, first	0.08
  joined	he or she, further	-0.18
  joined	it, no	0.21
  joined	it, first	0.25
  joined	it, further	-0.65
  joined	they, no	0.45
  joined	they, first	-0.04
  joined	they, further	-0.73
  preposition		0.33
  preposition	by	0.20
  preposition	with	0.01
  preposition	of	-0.52
  preposition	to	-0.47
  preposition	for	-0.01
  preposition	from	0.05
  preposition	as	0.31
  preposition	like	0.21
  preposition	in	-0.14
  preposition	on	-0.21
  preposition	against	-0.09
  preposition	after	0.15
  preposition	other	-0.12
  count	he or she, 0	-0.16
  count	he or she, 1	-0.04
  count	he or she, 2	0.26
  count	he or she, 3	0.61
  count	he or she, 5	0.25
  count	he or she, more	-0.06
  count	it, 0	-0.43
  count	it, 1	-0.33
  count	it, 2	0.43
  count	it, 3	0.52
  count	it, 5	-0.07
  count	it, more	-0.32
  count	they, 0	-0.35
  count	they, 1	-0.26
  count	they, 2	0.26
  count	they, 3	0.28
  count	they, 5	-0.15
  count	they, more	-0.11
  first	no	-0.27
  first	yes	-0.02
  previousSubject	subject, no	-0.55
  previousSubject	subject, yes	0.16
  previousSubject	object, no	0.36
  previousSubject	object, yes	0.05
  previousSubject	oblique, no	-0.13
  previousSubject	oblique, yes	-0.10
  previousSubject	possessive of subject, no	-0.11
  previousSubject	possessive of subject, yes	0.27
  previousSubject	possessive, no	-0.22
  previousSubject	possessive, yes	-0.04
  presentSubject	subject, no	-0.18
  presentSubject	subject, yes	-0.21
  presentSubject	object, no	0.41
  presentSubject	oblique, yes	-0.23
  presentSubject	possessive of subject, yes	0.17
  presentSubject	possessive, no	0.18
  presentSubject	possessive, yes	-0.44
  chain	he or she, none	0.53
  chain	he or she, same	-0.23
  chain	he or she, previous	0.08
  chain	he or she, earlier	0.35
  chain	he or she, another	0.12
  chain	it, none	-0.28
  chain	it, previous	-0.15
  chain	it, another	0.24
  chain	they, none	-0.26
  chain	they, same	0.04
  chain	they, previous	0.26
  chain	they, earlier	-0.06
  chain	they, another	-0.31
  form	he or she, full name	-0.23
  form	he or she, short name	0.39
  form	he or she, pronoun	-0.67
  form	he or she, possessive pronoun	-0.07
  form	he or she, definite	0.15
  form	he or she, demonstrative	0.02
  form	he or she, indefinite	0.49
  form	he or she, possessive	0.56
  form	he or she, bare	0.21
  form	it, full name	-0.21
  form	it, short name	-0.29
  form	it, pronoun	-0.81
  form	it, possessive pronoun	-0.28
  form	it, definite	0.35
  form	it, demonstrative	-0.01
  form	it, indefinite	0.53
  form	it, possessive	0.52
  form	it, bare	0.02
  form	they, full name	-0.40
  form	they, short name	-0.30
  form	they, pronoun	-0.62
  form	they, possessive pronoun	-0.24
  form	they, definite	0.56
  form	they, demonstrative	0.13
  form	they, indefinite	0.30
  form	they, possessive	0.66
  form	they, bare	0.07
  form	they, coordination	1.12
  form	they, pair	1.18
  gender	unknown	0.45
  gender	known	0.66
  gender	likely	0.90
  gender	unlikely	-1.16
  kind	he or she, person	1.11
  kind	he or she, organisation	0.81
  kind	he or she, place	0.36
  kind	he or she, group	0.10
  kind	he or she, event	-0.02
  kind	he or she, product	0.44
  kind	he or she, man	-0.70
  kind	he or she, woman	-0.32
  kind	he or she, human	-1.16
  kind	he or she, nobody's name	0.23
  kind	it, country	1.22
  kind	it, organisation	1.14
  kind	it, place	0.12
  kind	it, group	0.17
  kind	it, event	0.25
  kind	it, agreement	0.50
  kind	it, project	0.50
  kind	it, product	-0.07
  kind	it, people	-0.34
  kind	it, unnamed country	0.57
  kind	it, unnamed place	-0.01
  kind	it, unnamed organisation	0.33
  kind	it, unnamed event	0.23
  kind	it, thing	0.19
  kind	they, country	-0.86
  kind	they, organisation	-0.08
  kind	they, group	0.74
  kind	they, man	0.22
  kind	they, woman	0.83
  kind	they, human	0.24
  kind	they, people	0.64
  kind	they, unnamed place	0.12
  kind	they, unnamed organisation	1.02
  kind	they, unnamed group	-0.51
  kind	they, unnamed event	-0.04
  kind	they, thing	-1.07
  quotation	neither	0.17
  quotation	same	0.14
  quotation	out of it	-0.18
  quotation	into it	-0.19
  quotation	another	-0.23
  depth	same, 1	0.05
  depth	same, more	0.26
  depth	other, 0	-0.03
  depth	other, 1	-0.31
  depth	other, more	-0.26
  none	he or she, subject	-0.51
  none	he or she, object	-0.14
  none	he or she, oblique	0.10
  none	he or she, possessive of subject	-0.34
  none	he or she, possessive	0.03
  none	it, subject	0.73
  none	it, object	-0.10
  none	it, oblique	-0.02
  none	it, possessive of subject	-0.13
  none	it, possessive	0.03
  none	they, subject	0.17
  none	they, object	-0.17
  none	they, oblique	0.15
  none	they, possessive of subject	0.31
  none	they, possessive	0.20
  """#
